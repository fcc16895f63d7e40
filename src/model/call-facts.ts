import { z } from 'zod'
import { locales } from './locale.ts'
import type { Section } from './transcript.ts'

const lang = z.enum(['zh-Hans', 'zh-Hant'])

/** A Chinese text in both scripts, one of them converted. */
export const bothScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() })

/** Who somebody speaks for. */
export const side = z.enum(['company', 'analyst', 'operator'])

const participant = z.object({
  id: z.string(),
  name: z.string(),
  /** The first Chinese name, `null` where the call has none. */
  zh: bothScripts.nullable(),
  role: z.string().nullable(),
  /** The role in Chinese, `null` where the glossary does not know it. */
  roleZh: bothScripts.nullable(),
  firm: z.string().nullable(),
  side,
  /** Words that this person says, as `countWords` counts them: a Chinese character is half a word. */
  words: z.number(),
  turns: z.number(),
  /** Number of the first of them, `null` where this person only is named. */
  firstTurn: z.number().nullable(),
})

/** A turn as the pages know it. Those of all calls would fill the memory: they are not among the facts. */
export interface CallTurn {
  n: number
  speaker: string
  side: z.infer<typeof side>
  section: Section
  exchange: number | null
  words: number
  /** Number of the first paragraph. */
  paragraph: number
}

/** What the pages know of a call besides its text and its turns: the entry of the `transcripts` collection. */
export const callFacts = z.object({
  id: z.string(),
  title: z.string(),
  company: z.object({ name: z.string().nullable(), ticker: z.string().nullable(), exchange: z.string().nullable() }),
  period: z.object({ year: z.number(), quarter: z.number() }).nullable(),
  date: z.string().nullable(),
  translation: z
    .object({ lang, origin: z.enum(['human', 'machine', 'unknown']), notice: bothScripts.nullable() })
    .nullable(),
  sourceLang: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  participants: z.array(participant),
  /** Who asks in each exchange, by id; `null` where it is not known. */
  exchanges: z.array(z.string().nullable()),
  counts: z.object({ paragraphs: z.number(), translated: z.number(), notes: z.number(), words: z.number() }),
  /** What the checks say: findings that stand, by severity; those an editor accepts; figures by verdict. */
  checks: z.object({
    error: z.number(),
    warning: z.number(),
    info: z.number(),
    accepted: z.number(),
    agreed: z.number(),
    differs: z.number(),
    missing: z.number(),
    added: z.number(),
  }),
  /** The first words that the management says, for descriptions of the page. */
  opening: z.string(),
  /**
   * A sentence of the management in which nothing is marked as wrong, for a picture of the call: as the source has it and as
   * it is translated, in the script of the translation. `null` where no sentence will do.
   */
  saying: z.object({ speaker: z.string(), source: z.string(), translation: z.string().nullable() }).nullable(),
  /** Names the compiled texts of this call in the cache. */
  digest: z.string(),
})

export type CallFacts = z.infer<typeof callFacts>

/** A note of any origin as the list of notes shows it: the entry of the `notes` collection. */
export const noteFacts = z.object({
  id: z.string(),
  call: z.string(),
  /** Fragment of the note on the call page. */
  anchor: z.string(),
  /** Id and number of the paragraph that it stands at. */
  paragraph: z.string(),
  n: z.number(),
  speaker: z.string(),
  quote: z.string(),
  quoteLang: z.string(),
  /** `null` for a note that stands in the seed. */
  author: z.string().nullable(),
  date: z.string().nullable(),
  tags: z.array(z.string()),
  lang: z.string(),
  /** The body in each interface language: only addresses and the script of the seed's notes differ. */
  body: z.record(z.enum(locales), z.string()),
})

export type NoteFacts = z.infer<typeof noteFacts>
