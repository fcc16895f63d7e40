import { eachLine } from '../read/lines.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'

/** Chinese characters, or the punctuation that only Chinese text has. */
const CHINESE = /[\p{Script=Han}、。「-】！（），．：；？]/u

/** Cheap to look for: English text has nothing of this range, so that most lines are done with it. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/

/** A line of a seed that is not blank. */
export interface SeedLine {
  /** 1-based line in the seed. */
  number: number
  /** The text without the blanks around it. */
  text: string
  /** Whether a blank line stands before it. */
  gap: boolean
  /** Whether it holds Chinese characters or punctuation, however few. */
  chinese: boolean
  /** What it says where it has the shape of a speaker line in English. */
  label: SpeakerLabel | null
}

/** A seed as the dialects see it. */
export interface SeedText {
  id: string
  file: string
  /** The lines that are not blank, ascending; none where there are too many. */
  lines: SeedLine[]
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
    lines.push({ number, text: line, gap, chinese, label: speakerLabel(line) })
    gap = false
  })
  return { id, file, lines: count > MOST_LINES ? [] : lines, count }
}
