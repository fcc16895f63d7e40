import type { FrontLine } from '../model/transcript.ts'
import { eachLine } from '../read/lines.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'

/** Chinese characters, or the punctuation that only Chinese text has. */
const CHINESE = /[\p{Script=Han}、。「-】！（），．：；？]/u

/** Cheap to look for: English text has nothing of this range, so that most lines are done with it. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/

/** A line of a seed that is not blank; several of them where the layout broke one into parts. */
export interface SeedLine {
  /** 1-based line in the seed; of several, the first. */
  number: number
  /** All lines in the seed that it was made of, ascending. */
  numbers: number[]
  /** The text without the blanks around it. */
  text: string
  /** Whether a blank line stands before it. */
  gap: boolean
  /** Whether it holds Chinese characters or punctuation, however few. */
  chinese: boolean
  /** What it says where it has the shape of a speaker line in English. */
  label: SpeakerLabel | null
  /** When it was said, in seconds from the start, where a time stands before it. */
  time?: number
}

/** A seed as the dialects see it. */
export interface SeedText {
  id: string
  file: string
  /** The lines that are not blank, ascending; none where there are too many. */
  lines: SeedLine[]
  /** What belongs to the page and not to the call, taken out of `lines`: page numbers, running heads. */
  aside: FrontLine[]
  /** How many lines are not blank. */
  count: number
}

/** Lines that are not blank; a long call has 1,000. More would take gigabytes. */
export const MOST_LINES = 400_000

/** Takes a decoded seed apart into the lines that are not blank. */
export function seedText({ id, file, text }: { id: string; file: string; text: string }): SeedText {
  const lines: SeedLine[] = []
  let count = 0
  let gap = false
  eachLine(text, (raw, number) => {
    const line = raw.trim()
    if (line === '') {
      gap = true
      return
    }
    count += 1
    if (count > MOST_LINES) return
    const chinese = MAYBE_CHINESE.test(line) && CHINESE.test(line)
    lines.push({ number, numbers: [number], text: line, gap, chinese, label: speakerLabel(line) })
    gap = false
  })
  return { id, file, lines: count > MOST_LINES ? [] : lines, aside: [], count }
}
