import { getCollection, type CollectionEntry } from 'astro:content'
import type { CallFacts } from '../../model/call-facts.ts'
import type { QuotedInsight } from '../../model/call-insight.ts'
import { callEntries } from './calls.ts'
import { insightOfCall } from './insights.ts'
import { keyedByAll } from './keyed.ts'
import { localeParams } from './paths.ts'

/** A term of the glossary, as an entry of its collection. */
export type GlossaryTerm = CollectionEntry<'glossary'>

/** A term with the newest calls that say it. */
export interface ShownTerm {
  id: string
  entry: GlossaryTerm['data']
  /** How often it is said, and on how many calls. */
  count: number
  calls: number
  newest: { call: CallFacts; insight: QuotedInsight | null; count: number; at: string }[]
}

/** The routes of the pages of terms: those that are said. */
export async function termPaths() {
  const said = await getCollection('glossary', ({ data }) => data.uses !== null)
  const paths = localeParams().flatMap(({ params, props }) =>
    said.map((entry) => ({ params: { ...params, term: entry.id }, props: { ...props, entry } })),
  )
  return keyedByAll(paths)
}

/** Where a term is said. */
export async function shownTerm({ id, data }: GlossaryTerm): Promise<ShownTerm> {
  const calls = new Map((await callEntries()).map(({ data: { call } }) => [call.id, call]))
  const newest = (data.uses?.newest ?? []).flatMap(({ call: name, count, at }) => {
    const call = calls.get(name)
    return call ? [{ call, insight: insightOfCall(call), count, at }] : []
  })
  return { id, entry: data, count: data.uses?.count ?? 0, calls: data.uses?.calls ?? 0, newest }
}
