import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { callFacts, noteFacts } from './model/call-facts.ts'
import { publicationLoaders } from './load/publication-loaders.ts'

const { transcripts, notes } = publicationLoaders()

export const collections = {
  transcripts: defineCollection({ loader: transcripts, schema: callFacts }),
  notes: defineCollection({ loader: notes, schema: noteFacts }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
}
