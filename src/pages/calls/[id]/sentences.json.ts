import type { APIRoute, GetStaticPaths } from 'astro'
import { getCollection } from 'astro:content'
import { compiledText } from '../../../load/compiled-text.ts'

/** In a build `write-call` copies the file. */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? (await getCollection('transcripts')).map(({ data }) => ({ params: { id: data.id }, props: { digest: data.digest } }))
    : []) satisfies GetStaticPaths

/** Which sentences of the call belong together: asked for when the reader first points at one. */
export const GET: APIRoute<{ digest: string }> = ({ props }) => new Response(compiledText(props.digest, 'sentences'))
