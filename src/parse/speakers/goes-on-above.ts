import { heading } from '../around/heading.ts'
import { isRule } from '../containers/residue.ts'
import { frontKind } from '../around/front-kind.ts'
import { columns, endsSentence, type SeedLine } from '../frames/seed-line.ts'
import { wrapHabit, type WrapHabit } from '../frames/wrap-habit.ts'
import { candidates as candidatesOf } from './candidate.ts'

/** Shorter lines are names and headings, in columns. */
const SHORTEST = 20

/** Line up to which a line above may be a title or a notice. */
const TOP = 5

/** How the lines of each language are broken, where they are. */
export interface Widths {
  english: WrapHabit | null
  chinese: WrapHabit | null
  /** Whether what is said in cues has marks at its end: then what stands behind another cue goes on with it. */
  cues: boolean
}

/** Share of the cues that end in a full stop, where stops are set at all, and cues that are none by chance. */
const MARKED = 0.1
const FEWEST = 3

export function widthsOf(lines: readonly SeedLine[]): Widths {
  const cues = lines.filter(({ marks }) => marks.cue)
  const ended = cues.filter(({ text }) => /[.。][”"’」』]?$/u.test(text)).length
  return {
    english: wrapHabit(lines, false),
    chinese: wrapHabit(lines, true),
    cues: ended >= Math.max(FEWEST, cues.length * MARKED),
  }
}

/**
 * Whether a line goes on with a full one above it that does not end a sentence, or is an English name in the middle of
 * broken Chinese.
 */
export function goesOn(
  above: SeedLine | undefined,
  line: SeedLine,
  below: SeedLine | undefined,
  widths: Widths,
): boolean {
  if (above?.marks.cue && line.marks.cue && !above.label && above.chinese === line.chinese)
    return widths.cues && !/[.?!。？！…”"’」』)）\]】–—♪-]$/u.test(above.text)
  if (!above || line.gap || line.begins || heading(above.text) !== null || above.label || isRule(above.text))
    return false
  if (/[)\]）】]$/.test(above.text)) return false
  if (above.number <= TOP && frontKind(above, false) !== null) return false
  if (above.chinese !== line.chinese) {
    const inside = above.chinese && below?.chinese === true && !below.gap && !below.begins && widths.chinese !== null
    return inside && !endsSentence(above.text) && candidatesOf(above).length === 0
  }
  return (
    widths[above.chinese ? 'chinese' : 'english'] !== null && columns(above) >= SHORTEST && !endsSentence(above.text)
  )
}
