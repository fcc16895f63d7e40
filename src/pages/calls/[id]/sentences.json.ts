import type { APIRoute, GetStaticPaths } from 'astro'
import { callEntries, textOf, type CallEntry } from '../../../load/pages/calls.ts'

export const getStaticPaths = (async () => {
  const entries = await callEntries()
  return entries.map((entry) => ({ params: { id: entry.data.call.id }, props: { entry } }))
}) satisfies GetStaticPaths

/** Which sentences of the call belong together: asked for when the reader first points at one. */
export const GET: APIRoute<{ entry: CallEntry }> = ({ props: { entry } }) => new Response(textOf(entry, 'sentences'))
