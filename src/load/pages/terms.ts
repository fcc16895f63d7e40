import { getCollection, type CollectionEntry } from 'astro:content'
import type { CallFacts } from '../../model/call-facts.ts'
import { callEntries } from './calls.ts'
import { keyed } from './keyed.ts'
import { inLocales } from './paths.ts'

/** A term with the newest calls that say it. */
export interface ShownTerm {
  id: string
  entry: CollectionEntry<'glossary'>['data']
  /** How often it is said, and on how many calls. */
  count: number
  calls: number
  newest: { call: CallFacts; count: number; at: string }[]
}

/** The routes of the pages of terms: those that are said. */
export async function termPaths() {
  const calls = new Map((await callEntries()).map(({ data: { call } }) => [call.id, call]))
  const said = (await getCollection('glossary')).flatMap(({ id, data }): ShownTerm[] => {
    if (data.uses === null) return []
    const newest = data.uses.newest.flatMap(({ call: name, count, at }) => {
      const call = calls.get(name)
      return call ? [{ call, count, at }] : []
    })
    return [{ id, entry: data, count: data.uses.count, calls: data.uses.calls, newest }]
  })
  const paths = inLocales(said, (term) => ({ params: { term: term.id }, props: { term } }))
  return keyed(paths)
}
