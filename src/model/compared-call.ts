import type { CallFacts, CallTurn } from './call-facts.ts'
import type { QuotedInsight } from './call-insight.ts'

/** What a comparison needs to know of a call besides what it says. */
export type ComparedFacts = Pick<
  CallFacts,
  'id' | 'title' | 'company' | 'period' | 'date' | 'translation' | 'sourceLang' | 'participants'
> & { turns: CallTurn[] }

/** What a comparison needs to know of what a call says. */
export type ComparedInsight = Pick<
  QuotedInsight,
  'period' | 'figures' | 'questions' | 'topics' | 'words' | 'terms' | 'quotes'
>

/** A call as it is held against others, at build time and in the browser (a list of them, packed JSON: `comparedPath`). */
export interface ComparedCall {
  call: ComparedFacts
  /** `null` where nothing is known of what it says. */
  insight: ComparedInsight | null
}

/** A company with its calls as the reader chooses among them (`/compare/calls.json`), newest first. */
export interface CompanyCalls {
  /** Path of its page without base and language. */
  path: string
  name: string
  calls: Pick<CallFacts, 'id' | 'title' | 'period' | 'date'>[]
}
