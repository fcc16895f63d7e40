import type { CallFacts } from '../../model/call-facts.ts'
import type { Side } from '../../model/transcript.ts'

/** Somebody on a call who is named in English only. */
export function person(
  id: string,
  name: string,
  side: Side,
  firm: string | null = null,
): CallFacts['participants'][number] {
  return { id, name, zh: null, role: null, roleZh: null, firm, side, words: 9, turns: 1, firstTurn: 1 }
}

/** A call of which nothing is known but who speaks on it. */
export function call(id: string, date: string, participants: CallFacts['participants']): { facts: CallFacts } {
  return {
    facts: {
      id,
      title: id,
      company: { name: 'Example Corp', ticker: 'EX', exchange: null },
      period: null,
      date,
      translation: null,
      sourceLang: 'en',
      participants,
      exchanges: [],
      counts: { paragraphs: 0, translated: 0, notes: 0, words: 0 },
      checks: { error: 0, warning: 0, info: 0, accepted: 0, agreed: 0, differs: 0, missing: 0, added: 0 },
      opening: '',
      saying: null,
      digest: id,
    },
  }
}
