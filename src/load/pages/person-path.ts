import type { SitePerson } from '../content/people-over-calls.ts'

/** The path of the page of a person; `null` for who speaks on one call only, which has it all. */
export function personPath({ id, calls }: SitePerson): string | null {
  return calls.length > 1 ? `/people/${id}/` : null
}
