import { heading } from '../../around/heading.ts'
import type { SeedLine } from '../../frames/seed-line.ts'
import { chineseLabel } from '../../labels/chinese-label.ts'

/** Lines at the beginning in which lists of participants are looked for. */
const FIRST = 120

/** The names, as they stand, that lists of participants hold: what stands below their headings, as long as it has the shape of a name. */
export function listedNames(lines: readonly SeedLine[]): Set<string> {
  const names = new Set<string>()
  let listing = false
  for (const { text, label, chinese } of lines.slice(0, FIRST)) {
    const head = heading(text)
    if (head) {
      listing = head.participants !== undefined
      continue
    }
    const named = listing ? (label ?? (chinese ? chineseLabel(text) : null)) : null
    if (named) names.add(named.name)
    else listing = false
  }
  return names
}
