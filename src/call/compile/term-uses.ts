import type { GlossaryEntry } from '../../check/evidence/glossary.ts'
import type { WordFinder } from '../../check/evidence/word-finder.ts'
import type { Transcript } from '../../model/transcript.ts'

/** How often the English of a call says a term of the glossary. */
export interface TermUse {
  term: string
  count: number
  /** Id of the first paragraph that says it. */
  at: string
}

/**
 * Counts the terms that a call says.
 * @param finder finds the English forms of the glossary
 */
export function termUses({ turns, sourceLang }: Transcript, finder: WordFinder<GlossaryEntry>): TermUse[] {
  const uses = new Map<string, TermUse>()
  for (const { id, source, translation } of turns.flatMap(({ paragraphs }) => paragraphs)) {
    const english = sourceLang === 'en' ? source : translation
    for (const { value } of english ? finder(english.text) : []) {
      const use = uses.get(value.term)
      if (use) use.count += 1
      else uses.set(value.term, { term: value.term, count: 1, at: id })
    }
  }
  return [...uses.values()]
}
