import { hasTerm } from '../labels/common-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { Candidate } from './candidate.ts'

/** Lines with initials that nothing explains, and their share of all lines, from which on they are who speaks. */
const FEWEST = 3
const MANY = 0.3

/**
 * Puts the names in place of initials, `AL: …`, where the text explains them, `Ann Lee（AL）：…`, or where one name has
 * these first letters. Initials that nothing explains name somebody where most of the text is set so.
 */
export function explainInitials(candidates: (Candidate | null)[], lines: readonly SeedLine[]): (Candidate | null)[] {
  const short = candidates.filter((one) => one !== null && isInitials(one)).length
  if (short === 0) return candidates
  const usual = short >= FEWEST && short >= lines.length * MANY
  const explained = new Map<string, Candidate>()
  const letters = new Map<string, Candidate | null>()
  for (const one of candidates) {
    if (!one) continue
    if (one.initials !== null) explained.set(one.initials, one)
    const { name } = one.label
    if (!name.includes(' ') || hasTerm(name)) continue
    const key = name
      .split(' ')
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
    const other = letters.get(key)
    letters.set(key, other === undefined || other?.label.name === name ? one : null)
  }
  return candidates.map((one) => {
    if (!one) return null
    const full = explained.get(one.label.name) ?? (isInitials(one) ? letters.get(one.label.name) : null)
    if (full) return { ...one, label: { ...full.label, tail: null }, certain: true }
    if (!isInitials(one)) return one
    return usual ? { ...one, certain: true } : null
  })
}

function isInitials({ label, certain }: Candidate): boolean {
  return !certain && /^[A-Z]{2,4}$/.test(label.name)
}
