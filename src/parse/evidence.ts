import { isOperator } from './operator.ts'
import type { SeedLine, SeedText } from './seed-text.ts'

/** What the lines of a seed say about its layout. */
export interface Evidence {
  /** Share of Chinese lines that stand directly below a line without Chinese; 0.5 where there is one language only. */
  paired: number
  /** Lines of the shape of a speaker line that stand alone, not in a list. */
  single: number
  /** Lines of the shape of a speaker line that stand twice, one below the other. */
  doubled: number
}

/** Counts the evidence for the layouts in which lines of two languages take turns. */
export function evidence({ lines }: SeedText): Evidence {
  let chinese = 0
  let below = 0
  let single = 0
  let doubled = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const previous = lines[at - 1]
    const next = lines[at + 1]
    if (!line) continue
    if (line.chinese) {
      chinese += 1
      if (previous && !previous.chinese) below += 1
    } else if (isFullLabel(line) && next) {
      if (previous?.text === line.text) doubled += 1
      else if (next.text !== line.text && !isInList(line, previous, next)) single += 1
    }
  }
  const oneLanguage = chinese === 0 || chinese === lines.length
  return { paired: oneLanguage ? 0.5 : below / chinese, single, doubled }
}

function isFullLabel({ label }: SeedLine): boolean {
  return label !== null && (label.tail !== null || label.name.includes(' ') || isOperator(label.name))
}

function isInList({ label }: SeedLine, previous: SeedLine | undefined, next: SeedLine): boolean {
  return !(label && isOperator(label.name)) && ((previous?.label ?? null) !== null || next.label !== null)
}
