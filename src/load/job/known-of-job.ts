import { knownWords, type KnownWords } from '../../call/known-words.ts'
import { parseGlossary } from '../../check/evidence/glossary.ts'
import { parsePeople } from '../../read/content/read-people.ts'
import type { Job } from './job.ts'
import { latest } from './latest.ts'

const wordsFrom = latest((text, file) => knownWords(parseGlossary(text, file).value.entries, []))
const peopleFrom = latest((text, file) => parsePeople(text, file).value)

/** What the site of a call knows of words and people. */
export function knownOfJob({ siteTexts: { glossary, people } }: Pick<Job, 'siteTexts'>): KnownWords {
  return { ...wordsFrom(glossary.text, glossary.file), people: peopleFrom(people.text, people.file) }
}
