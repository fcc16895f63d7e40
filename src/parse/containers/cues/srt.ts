import { secondsOf } from '../../../text/clock.ts'
import { CLOCK } from './cue-text.ts'
import { cueLines, type Cue } from './cue-writer.ts'
import { contentOf, type Content, type OpenedLine, inLanguage, languageTag, statedLanguage } from '../opened.ts'
import { plainLines } from '../plain-text.ts'
import type { FrontLine } from '../../../model/transcript.ts'

/** SubViewer has a comma between: `0:00:03.000,0:00:06.500`. */
const TIMES = new RegExp(`^\\s*${CLOCK}(?:\\s*-->\\s*|(?<=\\.\\d{3}),)${CLOCK}(?:\\s.*)?$`)

/** What stands for the end of a line in SubViewer. */
const LINE_END = '[br]'

/** Blocks of WebVTT that hold no text. */
const BLOCK = /^\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION)\b|^X-TIMESTAMP-MAP/
const LANGUAGE = /^Language:\s*([a-z]{2,3}(?:-[a-z0-9]+)*)\s*$/i

/** `WEBVTT - Example Corp, 5 May 2025` */
const TITLED = /^\uFEFF?WEBVTT\s+(?:[-–—]\s*)?(?<title>\S.*)$/

/** Longest name of a cue, in characters. */
const LONGEST_NAME = 60

/** `1 "Ann Lee" (3265879296)`: the name of a cue may be that of who speaks. */
const WHO = /^\s*\d+\s+"(?<who>[^"]+)"(?:\s+\(\d+\))?\s*$/

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
  const titles: FrontLine[] = []
  let open: Cue | null = null
  let block = false
  let lang: string | undefined
  rows.forEach((row, at) => {
    const times = isTimes(row) ? TIMES.exec(row) : null
    const gap = at === 0 || rows[at - 1]?.trim() === ''
    if (times) {
      const speaker = WHO.exec(rows[at - 1] ?? '')?.groups?.['who']
      open = { start: secondsOf(times[1] ?? ''), end: secondsOf(times[2] ?? ''), speaker, rows: [] }
      cues.push(open)
      block = false
    } else if (row.trim() === '') {
      block = false
    } else {
      if (BLOCK.test(row) && (open === null || gap)) block = true
      if (block && open === null) lang ??= languageTag(LANGUAGE.exec(row)?.[1])
      const named = isTimes(rows[at + 1]) && (/^\s*\d+\s*$/.test(row) || (gap && row.length <= LONGEST_NAME))
      const title = at === 0 ? TITLED.exec(row)?.groups?.['title'] : undefined
      if (title !== undefined) titles.push({ line: 1, kind: 'title', text: title })
      if (block || named) return
      if (open) open.rows.push(...row.split(LINE_END).map((text) => ({ text, number: at + 1 })))
      else above.push(...plainLines([row]).map((line) => ({ ...line, numbers: [at + 1], blanks: gap ? 1 : 0 })))
    }
  })
  const { lines, aside } = rolledUp(cueLines(cues))
  const said = lines.map((line) => inLanguage(line, statedLanguage(lang, line.text)))
  return contentOf([...above, ...said], { aside: [...titles, ...aside] })
}

function isTimes(row: string | undefined): boolean {
  return row !== undefined && /-->|\d,\d/.test(row) && TIMES.test(row)
}

/** Share of the cues that begin with a line of the cue before, from which on captions roll. */
const ROLLING = 0.3
const FEWEST_ROLLING = 3

/** Seconds between cues that follow one another directly. */
const DIRECTLY = 0.05

/**
 * Takes out of rolling captions, where a line stays while the next comes below it, or grows word by word, all but one of
 * each: `a`, `a b`, `b`, `b c` is `a`, `b`, `c`. In other captions a line that comes twice was said twice.
 */
function rolledUp(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[] } {
  const cues = inCues(lines)
  const again = cues.map((cue, at) => repeated(cues[at - 1] ?? [], cue))
  const rolling = again.filter((count) => count > 0).length
  if (rolling < FEWEST_ROLLING || rolling < cues.length * ROLLING) return { lines, aside: [] }
  const kept: OpenedLine[] = []
  const aside: FrontLine[] = []
  cues.forEach((cue, at) => {
    const count = again[at] ?? 0
    cue.forEach((line, index) => {
      const last = kept.at(-1)
      if (index >= count) kept.push(line)
      else if (index === count - 1 && last && line.text.length > last.text.length && grows(last, line)) {
        kept[kept.length - 1] = { ...last, text: line.text, numbers: [...last.numbers, ...line.numbers] }
      } else
        aside.push(...line.numbers.map((number): FrontLine => ({ line: number, kind: 'residue', text: line.text })))
    })
  })
  return { lines: kept, aside }
}

/** Lines of one cue after the other; cues of the same times that stand apart are two. */
function inCues(lines: OpenedLine[]): OpenedLine[][] {
  const cues: OpenedLine[][] = []
  for (const line of lines) {
    const last = cues.at(-1)
    if (last && last[0]?.marks.cue?.index === line.marks.cue?.index) last.push(line)
    else cues.push([line])
  }
  return cues
}

/** How many lines at the beginning of a cue are those at the end of the one before, or a longer form of its last one. */
function repeated(before: OpenedLine[], cue: OpenedLine[]): number {
  const [end, start] = [before[0]?.marks.cue?.end, cue[0]?.marks.cue?.start]
  if (end === undefined || start === undefined || start - end > DIRECTLY) return 0
  for (let count = Math.min(before.length, cue.length); count > 0; count--) {
    const tail = before.slice(-count)
    if (tail.every((line, at) => (at === count - 1 ? grows(line, cue[at]) : line.text === cue[at]?.text))) return count
  }
  return 0
}

function grows(line: OpenedLine, next: OpenedLine | undefined): boolean {
  return (
    next !== undefined &&
    (next.text === line.text ||
      (next.text.startsWith(line.text) && /^[\s,.!?]/.test(next.text.slice(line.text.length))))
  )
}
