import { getCollection, type CollectionEntry } from 'astro:content'
import { cacheDir } from 'virtual:duizhao/site'
import { byDate } from '../../words/call-name.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { compiledText, type CompiledText } from '../cache/call-cache.ts'
import { inLocales } from './paths.ts'
import { keyed } from './keyed.ts'
import { namesElsewhere, type NameElsewhere } from './names-elsewhere.ts'
import { neighbours, type Neighbours } from './companies/neighbours.ts'
import { people } from './people.ts'

/** A call, as an entry of its collection. */
export type CallEntry = CollectionEntry<'transcripts'>

/** An entry for each call. */
export function callEntries(): Promise<CallEntry[]> {
  return getCollection('transcripts')
}

/** What is known of all calls, newest first. */
export async function allCalls(): Promise<CallFacts[]> {
  return (await callEntries()).map(({ data: { call } }) => call).sort(byDate)
}

/** All calls, newest first, by id. */
export async function callsById(): Promise<Map<string, CallFacts>> {
  return new Map((await allCalls()).map((call) => [call.id, call]))
}

/** What a page of a call is made from. */
interface CallPath {
  params: { locale: string | undefined; id: string }
  props: { locale: Locale; entry: CallEntry; near: Neighbours; names: ReadonlyMap<string, NameElsewhere> }
  cacheKey: string
}

/** The routes of the pages of calls, one for each call and language. */
export async function callPaths(): Promise<CallPath[]> {
  const entries = await callEntries()
  const calls = await allCalls()
  const found = neighbours(calls)
  const elsewhere = namesElsewhere(await people(), new Map(calls.map((call) => [call.id, call])))
  const paths = inLocales(entries, (entry) => {
    const { id } = entry.data.call
    const near = found.get(id) ?? { previous: null, next: null }
    const names = elsewhere.get(id) ?? new Map<string, NameElsewhere>()
    return { params: { id }, props: { entry, near, names } }
  })
  return keyed(paths)
}

/** The routes of a page of each call that is made once for all languages. */
export async function oncePaths(): Promise<
  { params: { id: string }; props: { entry: CallEntry }; cacheKey: string }[]
> {
  const paths = (await callEntries()).map((entry) => ({ params: { id: entry.data.call.id }, props: { entry } }))
  return keyed(paths)
}

/**
 * An entry as Astro's `render` takes it, with a text that was compiled for it. The texts of all calls would fill the
 * memory, so that they stay in the cache until somebody renders them.
 */
export function withText(entry: CallEntry, text: CompiledText): CallEntry {
  return {
    ...entry,
    rendered: { html: compiledText(cacheDir, entry.data.call.digest, text), metadata: { imagePaths: [] } },
  }
}

/** A text that was compiled for a call, as it is. */
export function textOf({ data: { call } }: CallEntry, text: CompiledText): string {
  return compiledText(cacheDir, call.digest, text)
}
