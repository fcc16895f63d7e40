import type { APIRoute, GetStaticPaths } from 'astro'
import { getCollection } from 'astro:content'
import { textOf, type CallEntry } from '../../../load/calls.ts'

export const getStaticPaths = (async () => {
  const entries = await getCollection('transcripts', ({ data: { locale } }) => locale === 'en')
  return entries.map((entry) => ({ params: { id: entry.data.call.id }, props: { entry }, cacheKey: entry.data.call.digest }))
}) satisfies GetStaticPaths

/** Which sentences of the call belong together: asked for when the reader first points at one. */
export const GET: APIRoute<{ entry: CallEntry }> = ({ props: { entry } }) => new Response(textOf(entry, 'sentences'))
