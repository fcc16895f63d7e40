import type { SpeakerLabel } from '../speaker-line.ts'
import type { SeedLine } from '../seed-line.ts'
import { endsSentence } from '../wrap-habit.ts'

/** What one speaker says in a cue. */
export interface SaidRow {
  start: number
  end: number
  /** Who begins to speak here; `null` where the speaker goes on, or nothing tells. */
  label: SpeakerLabel | null
  /** Whether somebody begins to speak here, whoever it is: a dash. */
  begins: boolean
  english: SeedLine[]
  chinese: SeedLine[]
}

/** Cues of so many characters are paragraphs already: each sentence that ends there ends one. */
const LONG_CUES = 120

/** So are cues that stand for so many seconds: a subtitle stands for 7 at most (Netflix, Timed Text Style Guide). */
const LASTING_CUES = 10

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

/**
 * Joins cues into paragraphs: a paragraph goes on to the end of a sentence, and never beyond its speaker. Short cues go on
 * beyond it, up to a pause or to a reasonable length.
 */
export function paragraphsOf(rows: SaidRow[]): SaidRow[] {
  const sizes = rows.map(size).sort((a, b) => a - b)
  const pauses = rows.map((row, at) => row.start - (rows[at - 1]?.end ?? row.start)).sort((a, b) => a - b)
  const times = rows.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const whole = middle(sizes) >= LONG_CUES || middle(times) >= LASTING_CUES
  const pause = Math.max(PAUSE, UNUSUAL * middle(pauses) + 0.2)
  const marked = rows.filter(ends).length > rows.length * MARKED
  const rests = rows.filter((row, at) => at > 0 && row.start - (rows[at - 1]?.end ?? row.start) >= pause).length
  // Where pauses part the text into reasonable paragraphs, nothing else does.
  const longEnough = sizes.reduce((sum, one) => sum + one, 0) > rests * MOST_BETWEEN ? LONG_ENOUGH : Infinity
  const paragraphs: SaidRow[] = []
  for (const row of rows) {
    const last = paragraphs.at(-1)
    const another = row.begins || (row.label !== null && row.label.name !== last?.label?.name)
    const paused = last !== undefined && row.start - last.end >= pause
    const long = last !== undefined && size(last) >= longEnough
    const ended = last !== undefined && (marked ? ends(last) && (whole || paused || long) : paused || size(last) >= LONGEST)
    if (!last || another || ended) paragraphs.push({ ...row, label: row.label ?? last?.label ?? null, english: [...row.english], chinese: [...row.chinese] })
    else {
      last.english.push(...row.english)
      last.chinese.push(...row.chinese)
      last.end = Math.max(last.end, row.end)
    }
  }
  return paragraphs
}

/** The median of numbers in ascending order. */
function middle(sorted: number[]): number {
  return sorted[sorted.length >> 1] ?? 0
}

function size({ english, chinese }: SaidRow): number {
  const letters = (lines: SeedLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(letters(english), letters(chinese) * LETTERS)
}

function ends({ english, chinese }: SaidRow): boolean {
  const line = english.at(-1) ?? chinese.at(-1)
  return line !== undefined && endsSentence(line.text)
}
