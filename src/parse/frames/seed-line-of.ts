import type { OpenedLine } from '../containers/opened.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import type { SeedLine } from './seed-line.ts'

/** What is known of a line beside what its container says. */
type Known = Pick<SeedLine, 'text' | 'before' | 'after' | 'begins' | 'gap' | 'chinese' | 'tagged' | 'signs'> &
  Pick<SeedLine, 'index' | 'time' | 'timed' | 'pair'>

/** A line of a container without its frame. It has the time of its cue where no frame tells one. */
export function seedLineOf({ numbers, blanks, indent, page, marks }: OpenedLine, known: Known): SeedLine {
  return {
    ...known,
    number: numbers[0] ?? 1,
    numbers,
    gap: blanks > 0 || known.gap,
    indent,
    label: speakerLabel(known.text),
    time: known.time ?? marks.cue?.start,
    torn: page || undefined,
    marks,
  }
}
