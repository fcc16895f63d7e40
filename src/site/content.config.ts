import { defineCollection } from 'astro:content'
import { collectionLoaders } from '../load/collection-loaders.ts'
import { noteEntry, personEntry, termEntry, transcriptEntry } from '../load/loaded.ts'

const { transcripts, notes, glossary, people } = collectionLoaders()

/** The collections of a site: calls, of which each is shown in every language of the interface, notes, terms, people. */
export const collections = {
  transcripts: defineCollection({ loader: transcripts, schema: transcriptEntry }),
  notes: defineCollection({ loader: notes, schema: noteEntry }),
  glossary: defineCollection({ loader: glossary, schema: termEntry }),
  people: defineCollection({ loader: people, schema: personEntry }),
}
