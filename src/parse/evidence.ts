import { chineseShare } from './language-order.ts'
import { isOperator } from './operator.ts'
import { prefixes } from './prefixes.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { onceFor } from '../text/once-for.ts'

/** What the lines of a seed say about its layout. */
export interface Evidence {
  /**
   * Share of Chinese lines that stand directly below a line without Chinese; 0.5 where there is one language only. Less
   * where the Chinese comes before what it translates: there it stands below another paragraph.
   */
  paired: number
  /** Lines of the shape of a speaker line that stand alone, not in a list. */
  single: number
  /** Lines of the shape of a speaker line that stand twice, one below the other. */
  doubled: number
  /** Lines that begin with a name, and go on with words, or are a name in Chinese and a colon. */
  prefixed: number
}

/** Counts the evidence for the layouts in which lines of two languages take turns. Kept for the dialects that ask. */
export const evidence: (seed: SeedText) => Evidence = onceFor(count)

function count(seed: SeedText): Evidence {
  const { lines } = seed
  let chinese = 0
  let english = 0
  let below = 0
  let single = 0
  let doubled = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const previous = lines[at - 1]
    const next = lines[at + 1]
    if (!line) continue
    if (line.chinese && !line.label) {
      chinese += 1
      if (previous && !previous.chinese) below += 1
    } else if (!line.label) {
      english += 1
    } else if (isFullLabel(line) && next) {
      if (previous?.text === line.text) doubled += 1
      else if (next.text !== line.text && !isInList(line, previous, next)) single += 1
    }
  }
  const oneLanguage = chinese === 0 || english === 0
  return { paired: oneLanguage ? 0.5 : (below / chinese) * englishFirst(seed), single, doubled, prefixed: withWords(seed) }
}

/** How well a seed goes with English that comes first; 1 unless something tells that it does not. */
function englishFirst(seed: SeedText): number {
  return Math.min(1, 2 * (1 - chineseShare(seed)))
}

function withWords(seed: SeedText): number {
  let count = 0
  for (const [at, { rest }] of prefixes(seed)) if (rest !== '' || !seed.lines[at]?.label) count += 1
  return count
}

function isFullLabel({ label }: SeedLine): boolean {
  return label !== null && (label.sure === true || label.tail !== null || label.name.includes(' ') || isOperator(label.name))
}

function isInList({ label }: SeedLine, previous: SeedLine | undefined, next: SeedLine): boolean {
  return !(label && isOperator(label.name)) && ((previous?.label ?? null) !== null || next.label !== null)
}
