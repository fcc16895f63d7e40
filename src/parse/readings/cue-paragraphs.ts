import type { Frames } from '../frames/learn-frames.ts'
import { type SeedLine, endsSentence, joinLines } from '../frames/seed-line.ts'
import { keyOf } from '../speakers/decide-speakers.ts'
import type { Named } from '../speakers/naming.ts'
import { cueRows, type CueRow } from './cue-rows.ts'

/** Cues of so many characters are paragraphs already: each sentence that ends there ends one. */
const LONG_CUES = 120

/** So are cues that stand for so many seconds: a subtitle stands for 7 at most (Netflix, Timed Text Style Guide). */
const LASTING_CUES = 10

/** So are cues of which this share ends a sentence. */
const SENTENCES = 0.85

/** A paragraph of short cues ends at the first sentence behind so many characters, */
const LONG_ENOUGH = 280

/** or behind a sentence at a pause of so many seconds, which is also longer than usual by this factor. */
const PAUSE = 0.8
const UNUSUAL = 3

/** Characters between pauses, on average, that are still a paragraph. */
const MOST_BETWEEN = 1200

/** Without full stops a paragraph ends behind so many characters. */
const LONGEST = 600

/** Chinese characters to letters of English. */
const LETTERS = 3

/** Share of cues that end with a mark, where sentences are marked at all. */
const MARKED = 0.1

/** Lines and who is named on them. */
export interface NamedLines {
  lines: SeedLine[]
  named: (Named | null)[]
}

/**
 * Makes paragraphs of cues: for each one a line in English and, below it, one in Chinese. Seeds without cues stay as they
 * are; lines in no cue stand above.
 */
export function cueParagraphs(spoken: NamedLines, frames: Frames): NamedLines {
  const { lines, named } = spoken
  if (!lines.some(({ marks }) => marks.cue)) return spoken
  const rows = cueRows(lines, named, frames)
  const spaced = rows.filter((row) => endsSentence(row.chinese.at(-1)?.text ?? '')).length <= rows.length * MARKED
  const out: NamedLines = { lines: [], named: [] }
  lines.forEach((line, at) => {
    if (!line.marks.cue) {
      out.lines.push(line)
      out.named.push(named[at] ?? null)
    }
  })
  let open: Named | null = null
  for (const [number, row] of joinedRows(rows).entries()) {
    const english = joinLines(row.english, ' ')
    const chinese = joinLines(row.chinese, spaced ? ' ' : '')
    const other = row.named !== null && (open === null || keyOf(open) !== keyOf(row.named))
    open = row.named ?? open
    for (const { line, who } of row.names) {
      out.lines.push(line)
      out.named.push(who)
    }
    for (const [at, line] of [english, chinese].filter((one) => one !== null).entries()) {
      const zh = row.named?.label.zh ?? row.alias?.label.zh ?? null
      out.named.push(
        at === 0 && (other || row.begins) && row.named && row.names.length === 0
          ? { ...row.named, label: { ...row.named.label, zh }, rest: line.text }
          : null,
      )
      out.lines.push({
        ...line,
        before: '',
        begins: true,
        pair: `cue ${number}`,
        gap: at === 0,
        marks: { ...line.marks, turn: at === 0 && row.begins },
      })
    }
  }
  return out
}

/**
 * Joins rows into paragraphs: a paragraph goes on to the end of a sentence, and never beyond its speaker. Short cues go on
 * beyond it, up to a pause or to a reasonable length.
 */
function joinedRows(rows: CueRow[]): CueRow[] {
  const sizes = rows.map(size).sort((a, b) => a - b)
  const pauses = rows.map((row, at) => row.start - (rows[at - 1]?.end ?? row.start)).sort((a, b) => a - b)
  const times = rows.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const whole =
    middle(sizes) >= LONG_CUES || middle(times) >= LASTING_CUES || rows.filter(ends).length > rows.length * SENTENCES
  const pause = partsParagraphs(rows) ? PAUSE : Math.max(PAUSE, UNUSUAL * middle(pauses) + 0.2)
  const marked = rows.filter(ends).length > rows.length * MARKED
  const rests = rows.filter((row, at) => at > 0 && row.start - (rows[at - 1]?.end ?? row.start) >= pause).length
  // Where pauses part the text into reasonable paragraphs, nothing else does.
  const longEnough = sizes.reduce((sum, one) => sum + one, 0) > rests * MOST_BETWEEN ? LONG_ENOUGH : Infinity
  const paragraphs: CueRow[] = []
  let speaker: Named | null = null
  for (const row of rows) {
    const last = paragraphs.at(-1)
    const another = row.begins || (row.named !== null && (speaker === null || keyOf(row.named) !== keyOf(speaker)))
    const paused = last !== undefined && row.start - last.end >= pause
    const long = last !== undefined && size(last) >= longEnough
    const ended =
      last !== undefined && (marked ? ends(last) && (whole || paused || long) : paused || size(last) >= LONGEST)
    speaker = row.named ?? (row.begins ? null : speaker)
    if (!last || another || ended)
      paragraphs.push({ ...row, names: [...row.names], english: [...row.english], chinese: [...row.chinese] })
    else {
      last.names.push(...row.names)
      last.english.push(...row.english)
      last.chinese.push(...row.chinese)
      last.end = Math.max(last.end, row.end)
    }
  }
  return paragraphs
}

/** Share of the cues before a pause that end a sentence, and of the others, where pauses part paragraphs and nothing else. */
const PARTED = 0.95
const WITHIN = 0.75

/** Whether a sentence ends before nearly every pause, and before many borders of cues without one none does. */
function partsParagraphs(rows: CueRow[]): boolean {
  const [paused, others]: [CueRow[], CueRow[]] = [[], []]
  rows.forEach((row, at) => {
    const next = rows[at + 1]
    if (next) (next.start - row.end >= PAUSE ? paused : others).push(row)
  })
  return paused.filter(ends).length > paused.length * PARTED && others.filter(ends).length < others.length * WITHIN
}

/** The median of numbers in ascending order. */
function middle(sorted: number[]): number {
  return sorted[sorted.length >> 1] ?? 0
}

function size({ english, chinese }: CueRow): number {
  const letters = (lines: SeedLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(letters(english), letters(chinese) * LETTERS)
}

/** A comma ends a row only where the other language has a mark as well. */
function ends({ english, chinese }: CueRow): boolean {
  const [one, other] = [english.at(-1) ?? chinese.at(-1), english.length > 0 ? chinese.at(-1) : undefined]
  if (!one) return false
  const comma = /[,，]$/.test(one.text) && (!other || /[,，、。？！…:：]$/.test(other.text))
  return comma || endsSentence(one.text) || /[)\]）】]$/.test(one.text)
}
