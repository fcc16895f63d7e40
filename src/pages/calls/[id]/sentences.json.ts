import type { APIRoute } from 'astro'
import { oncePaths, textOf, type CallEntry } from '../../../load/pages/calls.ts'

export const getStaticPaths = oncePaths

/** Which sentences of the call belong together: asked for when the reader first points at one. */
export const GET: APIRoute<{ entry: CallEntry }> = ({ props: { entry } }) => new Response(textOf(entry, 'sentences'))
