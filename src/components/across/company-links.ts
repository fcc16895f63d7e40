import { getCollection } from 'astro:content'
import { pathTo } from '../../load/pages/paths.ts'
import { people } from '../../load/pages/people.ts'
import type { Locale } from '../../model/locale.ts'
import type { CompanyLinks } from './company-page.ts'

/** Where a page of a company leads to. */
export async function companyLinks(locale: Locale): Promise<CompanyLinks> {
  const terms = new Set((await getCollection('glossary')).map(({ id }) => id))
  const everybody = new Map(
    (await people()).flatMap((person) => person.calls.map(({ call, speaker }) => [`${call} ${speaker}`, person.id])),
  )
  return {
    term: (id) => (terms.has(id) ? pathTo(`/glossary/#${id}`, locale) : null),
    personOf: (call, speaker) => ({ id: everybody.get(`${call} ${speaker}`) ?? `${call} ${speaker}`, href: null }),
  }
}
