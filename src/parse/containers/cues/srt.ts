import { CLOCK, clockSeconds } from './cue-text.ts'
import { cueLines, type Cue } from './cue-writer.ts'
import { contentOf, type Content, type OpenedLine } from '../opened.ts'
import { plainLines } from '../plain-text.ts'
import { rolledUp } from './rolling.ts'
import { languageTag, statedLanguage } from '../stated-language.ts'

const TIMES = new RegExp(`^\\s*${CLOCK}\\s*-->\\s*${CLOCK}(?:\\s.*)?$`)

/** Blocks of WebVTT that hold no text. */
const BLOCK = /^\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION)\b|^X-TIMESTAMP-MAP/
const LANGUAGE = /^Language:\s*([a-z]{2,3}(?:-[a-z0-9]+)*)\s*$/i

/** Longest name of a cue, in characters. */
const LONGEST_NAME = 60

/** In a text file: times from which on it is subtitles, and lines to one of them at most. */
const FEWEST = 2
const MOST_LINES = 8

/** Whether a text without the ending of subtitles is made of cues. */
export function isCues(rows: readonly string[]): boolean {
  let times = 0
  let count = 0
  for (const row of rows) {
    if (isTimes(row)) times += 1
    if (row.trim() !== '') count += 1
  }
  return times >= FEWEST && times * MOST_LINES >= count
}

/**
 * Reads SubRip and WebVTT. A number or name directly above the times is the cue's, not text; text above the first cue is
 * kept as it is.
 */
export function readSrt(rows: readonly string[]): Content {
  const cues: Cue[] = []
  const above: OpenedLine[] = []
  let open: Cue | null = null
  let block = false
  let lang: string | undefined
  rows.forEach((row, at) => {
    const times = row.includes('-->') ? TIMES.exec(row) : null
    const gap = at === 0 || rows[at - 1]?.trim() === ''
    if (times) {
      open = { start: clockSeconds(...times.slice(1, 5)), end: clockSeconds(...times.slice(5)), rows: [] }
      cues.push(open)
      block = false
    } else if (row.trim() === '') {
      block = false
    } else {
      if (BLOCK.test(row) && (open === null || gap)) block = true
      if (block && open === null) lang ??= languageTag(LANGUAGE.exec(row)?.[1])
      const named = isTimes(rows[at + 1]) && (/^\s*\d+\s*$/.test(row) || (gap && row.length <= LONGEST_NAME))
      if (block || named) return
      if (open) open.rows.push({ text: row, number: at + 1 })
      else above.push(...plainLines([row]).map((line) => ({ ...line, numbers: [at + 1], blanks: gap ? 1 : 0 })))
    }
  })
  const { lines, aside } = rolledUp(cueLines(cues))
  return contentOf([...above, ...lines.map((line) => inLanguage(line, lang))], { aside })
}

function inLanguage(line: OpenedLine, stated: string | undefined): OpenedLine {
  const lang = line.marks.lang ?? statedLanguage(stated, line.text)
  return lang === undefined ? line : { ...line, marks: { ...line.marks, lang } }
}

function isTimes(row: string | undefined): boolean {
  return row !== undefined && row.includes('-->') && TIMES.test(row)
}
