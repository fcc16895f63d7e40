import { getCollection } from 'astro:content'
import type { CallFacts } from '../model/call-facts.ts'
import type { Locale } from '../model/locale.ts'
import { frameMarks } from '../render/frame.ts'
import { neighbours, type Neighbours } from './neighbours.ts'
import { localeParams } from './paths.ts'

/** What a page of a call is made from; in a build `shown` is `null`, and the page is the frame of all of its kind. */
interface CallPath {
  params: { locale: string | undefined; id: string }
  props: { locale: Locale; shown: { call: CallFacts; near: Neighbours } | null }
}

/**
 * The routes of the pages of calls. In dev they are those of all calls. A build has Astro make one frame of each kind and
 * language, which `write-call` fills: 9,000 pages of 1,000 calls would take Astro 10 ms a call, on one core.
 */
export async function callPaths(): Promise<CallPath[]> {
  if (!import.meta.env.DEV) {
    return localeParams().map(({ params, props }) => ({ params: { ...params, id: frameMarks.id }, props: { ...props, shown: null } }))
  }
  const calls = (await getCollection('transcripts')).map(({ data }) => data)
  const found = neighbours(calls)
  return localeParams().flatMap(({ params, props }) => calls.map((call) => ({
    params: { ...params, id: call.id },
    props: { ...props, shown: { call, near: found.get(call.id) ?? { previous: null, next: null } } },
  })))
}
