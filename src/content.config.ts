import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { callFacts, noteFacts } from './model/call-facts.ts'
import { glossaryEntry } from './check/glossary.ts'
import { glossaryLoader } from './load/glossary-loader.ts'
import { publicationLoaders } from './load/publication-loaders.ts'

const { transcripts, notes } = publicationLoaders()

export const collections = {
  transcripts: defineCollection({ loader: transcripts, schema: callFacts }),
  notes: defineCollection({ loader: notes, schema: noteFacts }),
  glossary: defineCollection({ loader: glossaryLoader(), schema: glossaryEntry }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
}
