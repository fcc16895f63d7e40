import { getCollection } from 'astro:content'
import { companyLine } from '../../../words/call-name.ts'
import type { CallFacts } from '../../../model/call-facts.ts'
import { companyPath } from '../../../model/paths/company-path.ts'
import { allCalls } from '../calls.ts'
import { companyPeople, type CompanyPeople } from './company-people.ts'
import { keyed } from '../keyed.ts'
import { inLocales } from '../paths.ts'
import { people } from '../people.ts'

/** So many calls stand side by side on a page of a company. */
const CALLS_A_PAGE = 8

/** A company whose calls a site has. */
export interface SiteCompany {
  /** Path of its page without base and language. */
  path: string
  name: string
  /** Exchange and ticker, as far as they are known and are not the name. */
  listing: string | null
  /** Newest first. */
  calls: CallFacts[]
}

/** The companies of a site, by name. Calls of which the company is not known belong to none. */
export async function companies(): Promise<SiteCompany[]> {
  const byPath = Map.groupBy(await allCalls(), companyPath)
  return [...byPath]
    .flatMap(([path, calls]): SiteCompany[] => {
      const line = calls[0] && companyLine(calls[0])
      return path !== null && line ? [{ path, ...line, calls }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** A part of the calls of a company: its first page has the newest. */
export interface CompanyPart {
  company: SiteCompany
  /** Those of this page, newest first. */
  calls: CallFacts[]
  /** The call before the oldest of this page. */
  before: CallFacts | null
  /** Number of the page, from 1, and how many there are. */
  part: number
  parts: number
  people: CompanyPeople
  /** Ids of the terms that have pages. */
  terms: ReadonlySet<string>
}

/** All pages of companies. */
async function companyParts(): Promise<CompanyPart[]> {
  const peopleOf = companyPeople(await people())
  const said = await getCollection('glossary', ({ data }) => data.uses !== null)
  const terms = new Set(said.map(({ id }) => id))
  return (await companies()).flatMap((company) => {
    const parts = Math.ceil(company.calls.length / CALLS_A_PAGE)
    return Array.from({ length: parts }, (_, at) => {
      const calls = company.calls.slice(at * CALLS_A_PAGE, (at + 1) * CALLS_A_PAGE)
      return {
        company,
        calls,
        before: company.calls[(at + 1) * CALLS_A_PAGE] ?? null,
        part: at + 1,
        parts,
        people: peopleOf(company.calls, calls),
        terms,
      }
    })
  })
}

/** The part of an address that names a company. */
export function companySegment({ path }: Pick<SiteCompany, 'path'>): string {
  return path.split('/')[2] ?? ''
}

/** The routes of the first pages of companies, or of the further ones. */
export async function companyPaths(which: 'first' | 'further') {
  const own = (await companyParts()).filter(({ part }) => (part === 1) === (which === 'first'))
  const paths = inLocales(own, (part) => ({
    params: { company: companySegment(part.company), part: String(part.part) },
    props: part,
  }))
  return keyed(paths)
}
