import { getCollection } from 'astro:content'
import type { SitePerson } from '../content/people-over-calls.ts'
import { allCalls } from './calls.ts'
import { keyed } from './keyed.ts'
import { localeParams } from './paths.ts'

/** Everybody who speaks on the calls of a site. */
export async function people(): Promise<SitePerson[]> {
  return (await getCollection('people')).map(({ data }) => data)
}

/** The path of the page of a person; `null` for who speaks on one call only, which has it all. */
export function personPath({ id, calls }: SitePerson): string | null {
  return calls.length > 1 ? `/people/${id}/` : null
}

/** The routes of the pages of people. */
export async function personPaths() {
  const own = (await people()).filter((person) => personPath(person) !== null)
  const digests = new Map((await allCalls()).map(({ id, digest }) => [id, digest]))
  const paths = localeParams().flatMap(({ params, props }) =>
    own.map((person) => ({ params: { ...params, person: person.id }, props: { ...props, person } })),
  )
  return keyed(paths, ({ props: { person } }) => [person, person.calls.map(({ call }) => digests.get(call))])
}
