import { defineCollection } from 'astro:content'
import { collectionLoaders } from '../load/collection-loaders.ts'
import { noteEntry, termEntry, transcriptEntry } from '../load/loaded.ts'

const { transcripts, notes, glossary } = collectionLoaders()

/** The collections of a site: calls in each language of the interface, notes, terms. */
export const collections = {
  transcripts: defineCollection({ loader: transcripts, schema: transcriptEntry }),
  notes: defineCollection({ loader: notes, schema: noteEntry }),
  glossary: defineCollection({ loader: glossary, schema: termEntry }),
}
