import type { ComparedFacts } from '../model/compared-call.ts'
import type { CallPart } from './call-parts.ts'

/** Parts of two calls that belong side by side; `null` where the other call has none. */
export interface PartPair {
  earlier: CallPart | null
  later: CallPart | null
}

/** A call with its parts. */
export interface PartedCall {
  call: Pick<ComparedFacts, 'participants'>
  parts: readonly CallPart[]
}

/**
 * Sets the parts of two calls side by side: what the same person says or asks; of those that are left, who has the same
 * role, or asks for the same firm.
 * @returns in the order of the later call; then those that only the earlier one has
 */
export function pairedParts(earlier: PartedCall, later: PartedCall): PartPair[] {
  const left = new Set(earlier.parts)
  const paired = new Map<CallPart, CallPart>()
  for (const { nameOf } of [{ nameOf: (_: PartedCall, { speaker }: CallPart) => speaker }, { nameOf: office }])
    for (const part of later.parts) {
      if (paired.has(part)) continue
      const name = nameOf(later, part)
      const other = [...left].find(
        (one) => name !== null && one.section === part.section && nameOf(earlier, one) === name,
      )
      if (!other) continue
      paired.set(part, other)
      left.delete(other)
    }
  return [
    ...later.parts.map((part) => ({ earlier: paired.get(part) ?? null, later: part })),
    ...[...left].map((part) => ({ earlier: part, later: null })),
  ]
}

/** What somebody speaks as: an analyst for a firm, anybody else in a role. */
function office({ call }: PartedCall, { speaker }: CallPart): string | null {
  const person = call.participants.find(({ id }) => id === speaker)
  return (person?.side === 'analyst' ? person.firm : person?.role)?.toLowerCase() ?? null
}
