import { secondsOf } from '../../../text/clock.ts'
import { CLOCK } from './cue-text.ts'
import { cueLines, type Cue } from './cue-writer.ts'
import { contentOf, type Content } from '../opened.ts'
import { plainLines } from '../plain-text.ts'

const TAG = /^\s*\[(?<key>ti|ar|al|au|by|re|ve|offset|length|lang):(?<value>[^\]]*)\]\s*$/i
const TIMES = new RegExp(`^\\s*\\[${CLOCK}\\]\\s*(?:\\[[\\d:.,]+\\]\\s*)*`)

/** Times of single words. */
const WORD = /<\d{1,3}:\d{2}(?:[.,]\d{1,3})?>/g

/** Reads LRC: a time in brackets before each line, which lasts until the next. Of several times the first counts. */
export function readLrc(rows: readonly string[]): Content {
  const cues: Cue[] = []
  let title: string | undefined
  const others = rows.map((row, at) => {
    const { key, value = '' } = TAG.exec(row)?.groups ?? {}
    if (key !== undefined) {
      if (key.toLowerCase() === 'ti' && value.trim() !== '') title ??= value.trim()
      return ''
    }
    const [times, first] = TIMES.exec(row) ?? []
    if (times === undefined || first === undefined) return row
    const start = secondsOf(first)
    cues.push({ start, end: start, rows: [{ text: row.slice(times.length).replace(WORD, ''), number: at + 1 }] })
    return ''
  })
  cues.forEach((cue, at) => {
    const next = cues.slice(at + 1, at + 3).find(({ start }) => start > cue.start)
    if (next) cue.end = next.start
  })
  const lines = [...cueLines(cues), ...plainLines(others)].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0))
  return contentOf(lines, { facts: title === undefined ? {} : { title } })
}
