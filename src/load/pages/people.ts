import { getCollection } from 'astro:content'
import type { SitePerson } from '../content/people-over-calls.ts'

/** Everybody who speaks on the calls of a site. */
export async function people(): Promise<SitePerson[]> {
  return (await getCollection('people')).map(({ data }) => data)
}

/** The path of the page of a person; `null` for who speaks on one call only, which has it all. */
export function personPath({ id, calls }: SitePerson): string | null {
  return calls.length > 1 ? `/people/${id}/` : null
}
