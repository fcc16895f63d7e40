import { z } from 'zod'
import { callFacts, noteFacts } from '../model/call-facts.ts'
import { glossaryEntry } from '../check/evidence/glossary.ts'
import { sitePerson, type SitePerson } from './content/people-over-calls.ts'
import { usesOfTerm } from './content/uses-over-calls.ts'

/** An entry of the collection `transcripts`. */
export const transcriptEntry = z.object({ call: callFacts })

/** An entry of the collection `notes`. */
export const noteEntry = noteFacts

/** An entry of the collection `glossary`. */
export const termEntry = glossaryEntry.extend({ uses: usesOfTerm.nullable() })

/** An entry of the collection `people`. */
export const personEntry = sitePerson

/** What the collections are filled with. */
export interface Loaded {
  calls: { facts: z.infer<typeof callFacts>; notes: z.infer<typeof noteFacts>[] }[]
  glossary: readonly z.infer<typeof termEntry>[]
  people: readonly SitePerson[]
}
