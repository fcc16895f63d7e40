import { getCollection } from 'astro:content'
import type { SitePerson } from '../../load/content/people-over-calls.ts'
import { pathTo } from '../../load/pages/paths.ts'
import { people, personPath } from '../../load/pages/people.ts'
import { scriptOf, type Locale } from '../../model/locale.ts'
import type { CompanyLinks } from './company-page.ts'
import { personName } from './person-name.ts'

/** Where a page of a company leads to. */
export async function companyLinks(locale: Locale): Promise<CompanyLinks> {
  const terms = new Set((await getCollection('glossary')).flatMap(({ id, data }) => (data.uses ? [id] : [])))
  const everyone = await people()
  const everybody = new Map<string, SitePerson>(
    everyone.flatMap((person) => person.calls.map(({ call, speaker }) => [`${call} ${speaker}`, person])),
  )
  const script = scriptOf(locale)
  return {
    management: ({ calls }) => {
      const ids = new Set(calls.map(({ id }) => id))
      return everyone
        .filter(({ side, calls: own }) => side === 'company' && own.some(({ call }) => ids.has(call)))
        .flatMap((person) => {
          const path = personPath(person)
          const role = (script && person.roleZh?.[script]) ?? person.role
          return path === null ? [] : [{ name: personName(person, locale), href: pathTo(path, locale), role }]
        })
    },
    term: (id) => (terms.has(id) ? pathTo(`/terms/${id}/`, locale) : null),
    personOf: (call, speaker) => {
      const key = `${call} ${speaker}`
      const person = everybody.get(key)
      const path = person ? personPath(person) : null
      return { id: person?.id ?? key, href: path && pathTo(path, locale) }
    },
  }
}
