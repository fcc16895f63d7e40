import { heading } from '../around/heading.ts'
import { isRule } from '../containers/residue.ts'
import { frontKind } from '../around/front-kind.ts'
import { columns, type SeedLine, endsSentence } from '../frames/seed-line.ts'
import { candidates as candidatesOf } from './candidate.ts'

/** Share of the longest line that a line has at least which was broken, and the longest where lines are. */
const FULL = 0.6

const LONGEST_BROKEN = 160

const NEARLY_ALL = 0.98

/** Nobody breaks lines at fewer columns. */
const NARROWEST = 40

/** Line up to which a line above may be a title or a notice. */
const TOP = 5

/** Columns of the longest line in each language, where lines may have been broken; else infinite. */
export interface Widths {
  english: number
  chinese: number
  /** Whether what is said in cues has marks at its end: then what stands behind another cue goes on with it. */
  cues: boolean
}

/** Share of the cues that end in a full stop, where stops are set at all, and cues that are none by chance. */
const MARKED = 0.1
const FEWEST = 3

export function widthsOf(lines: readonly SeedLine[]): Widths {
  const longest = (chinese: boolean): number => {
    // A few lines are longer, such as a notice above.
    const lengths = lines.flatMap((line) => (line.chinese === chinese ? [columns(line)] : []))
    const width = lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) * NEARLY_ALL)] ?? 0
    return width > LONGEST_BROKEN || width < NARROWEST ? Infinity : width
  }
  const cues = lines.filter(({ marks }) => marks.cue)
  const ended = cues.filter(({ text }) => /[.。][”"’」』]?$/u.test(text)).length
  return { english: longest(false), chinese: longest(true), cues: ended >= Math.max(FEWEST, cues.length * MARKED) }
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
    const inside = above.chinese && below?.chinese === true && !below.gap && !below.begins && widths.chinese < Infinity
    return inside && !endsSentence(above.text) && candidatesOf(above).length === 0
  }
  const full = columns(above) >= widths[above.chinese ? 'chinese' : 'english'] * FULL
  return full && !endsSentence(above.text)
}
