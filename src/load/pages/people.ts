import { getCollection } from 'astro:content'
import type { SitePerson } from '../content/people-over-calls.ts'

/** Everybody who speaks on the calls of a site. */
export async function people(): Promise<SitePerson[]> {
  return (await getCollection('people')).map(({ data }) => data)
}
