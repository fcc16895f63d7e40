import { fields, type QueryField, parts } from '../../model/search-choices.ts'
import type { CatalogueCall, SearchPerson } from '../record/catalogue.ts'
import type { Corpus } from './corpus.ts'
import { hitsOf, type Matches } from './hits.ts'
import { namedSo, type SearchScope } from './narrow.ts'

/** A value by which the hits can be narrowed, and how many there are then. */
export interface FacetValue {
  value: string
  /** The person of that name; `null` for other fields. */
  person: SearchPerson | null
  count: number
}

/** How many people are offered. */
const PEOPLE = 12

/**
 * For each field the values that would leave something, with the true number of hits that each would leave: the hits
 * of the query with this value in place of the field's own conditions.
 * @param notes whether the query asks for notes only
 */
export function facetsOf(evidence: Matches, scope: SearchScope, notes: boolean): Map<QueryField, FacetValue[]> {
  const whole = tally(hitsOf(evidence), scope, notes)
  const of = (field: QueryField): FacetValue[] => {
    if (field === 'lang') return languagesOf(evidence, scope, notes)
    const narrowed = evidence.conditions.some((condition) => condition.field === field)
    const counts = narrowed ? tally(hitsOf(evidence, field), scope, notes) : whole
    if (field === 'speaker') return speakersOf(counts.people, scope)
    if (field === 'in') return shown(parts.map((value, part) => [value, counts.parts[part] ?? 0]))
    return callsBy(field, counts.calls, scope.corpus)
  }
  return new Map(fields.map((field) => [field, of(field)]))
}

/** How many hits there are in each call and part and of each person. */
interface Tally {
  calls: Uint32Array
  /** By the number of the person. */
  people: Uint32Array
  /** Of all hits: what `in:` would leave does not depend on whether notes are wanted now. */
  parts: Uint32Array
}

function tally(hits: Uint8Array, { corpus, voices }: SearchScope, notes: boolean): Tally {
  const calls = new Uint32Array(corpus.calls.length)
  const people = new Uint32Array(voices.people.length)
  const byPart = new Uint32Array(parts.length)
  for (const [number, call] of corpus.calls.entries()) {
    const first = corpus.firstPassage[number] ?? 0
    const end = first + call.passages
    const firstNote = first + call.paragraphs
    for (let passage = first; passage < end; passage++) {
      if (hits[passage] === 0) continue
      bump(byPart, voices.part[passage])
      if (passage >= firstNote !== notes) continue
      bump(calls, number)
      const speaker = voices.speaker[passage] ?? 0
      if (speaker > 0) bump(people, speaker - 1)
    }
  }
  return { calls, people, parts: byPart }
}

function bump(counts: Uint32Array, place: number | undefined): void {
  if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
}

function callsBy(field: 'company' | 'year' | 'quarter', counts: Uint32Array, { calls }: Corpus): FacetValue[] {
  const sums = new Map<string, number>()
  for (const [number, call] of calls.entries()) {
    const value = valueOf(call, field)
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + (counts[number] ?? 0))
  }
  const values = shown([...sums])
  if (field === 'company') return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return values.sort((a, b) => (field === 'year' ? -1 : 1) * (Number(a.value) - Number(b.value)))
}

function valueOf(
  { company, ticker, year, quarter }: CatalogueCall,
  field: 'company' | 'year' | 'quarter',
): string | null {
  if (field === 'company') return ticker ?? company
  const number = field === 'year' ? year : quarter
  return number === null ? null : String(number)
}

function languagesOf(evidence: Matches, scope: SearchScope, notes: boolean): FacetValue[] {
  if (evidence.terms.length === 0) return []
  const others = evidence.conditions.filter(({ field }) => field !== 'lang')
  return shown(
    ['en', 'zh'].map((value) => {
      const conditions = [...others, { field: 'lang' as const, value }]
      const { calls } = tally(hitsOf({ ...evidence, conditions }), scope, notes)
      return [value, calls.reduce((sum, count) => sum + count, 0)]
    }),
  )
}

/** People are counted as `speaker:` finds them: by everyone who goes by the name. */
function speakersOf(counts: Uint32Array, scope: SearchScope): FacetValue[] {
  const { people } = scope.voices
  const most = Array.from(people, (person, number) => ({ person, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const named = new Map(
    most
      .slice(0, PEOPLE * 2)
      .reverse()
      .map(({ person }) => [person.names[0] ?? '', person]),
  )
  return Array.from(named, ([value, person]) => {
    const count = namedSo([value], scope).reduce((sum, so, number) => sum + (so ? (counts[number] ?? 0) : 0), 0)
    return { value, person, count }
  })
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, PEOPLE)
}

function shown(counts: [value: string, count: number][]): FacetValue[] {
  return counts.filter(([, count]) => count > 0).map(([value, count]) => ({ value, person: null, count }))
}
