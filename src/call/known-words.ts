import { glossaryOf, type GlossaryEntry } from '../check/evidence/glossary.ts'
import { roleWords, type RoleWords } from '../check/evidence/role-words.ts'
import type { WordFinder } from '../check/evidence/word-finder.ts'
import type { SettledPerson } from '../model/settled-person.ts'
import { lexicon, type Lexicon } from '../script/words/lexicon.ts'

/** What a site knows of words and people, beyond what a call says. */
export interface KnownWords {
  /** The words of the glossary, for converting. */
  lexicon: Lexicon
  /** Finds the English forms of the glossary. */
  terms: WordFinder<GlossaryEntry>
  /** Says roles in Chinese. */
  roles: RoleWords
  /** Who is settled over all calls. */
  people: readonly SettledPerson[]
}

/** Prepares what a site knows. */
export function knownWords(entries: readonly GlossaryEntry[], people: readonly SettledPerson[]): KnownWords {
  return { lexicon: lexicon(entries), terms: glossaryOf(entries).english, roles: roleWords(entries), people }
}
