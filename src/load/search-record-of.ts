import { highlighter } from '../render/highlight.ts'
import { settledNames } from '../script/settled-names.ts'
import type { Fold } from '../search/fold.ts'
import { searchRecord, type SearchRecord } from '../search/search-record.ts'
import { toSearchCall } from '../search/to-search-call.ts'
import { settlePeople } from '../correct/settle-people.ts'
import { address } from './address.ts'
import { peopleFrom, rolesFrom, type Job } from './compile-seed.ts'
import { noteFactsOf } from './note-facts-of.ts'
import { shownNotes } from './shown-notes.ts'
import { understandFiles } from './understand-files.ts'

/**
 * What the search index takes in of a call that is not compiled yet: Pagefind needs all calls before it can write its
 * index, which takes longer than all else, so that they should not wait for what it has no use for.
 * @returns `null` where the call cannot be shown
 */
export async function searchRecordOf(job: Job, fold: Fold): Promise<SearchRecord | null> {
  const understood = (await understandFiles(job)).value
  if (!understood) return null
  const { notes } = understood
  const { people, glossary } = job.checking
  const settled = peopleFrom(people.text, people.file)
  const transcript = settlePeople(understood.transcript, settled)
  // Texts as they are shown do not stand in the index.
  const display = () => (runs: string[]) => runs
  const shown = shownNotes(notes, transcript.id, (path, locale) => address(job.settings.basePath, path, locale), await highlighter(), display)
  const facts = noteFactsOf(transcript, notes.map(({ note }) => note), shown, display)
  return searchRecord(toSearchCall(transcript, facts, display, rolesFrom(glossary.text, glossary.file), settledNames(settled)), fold)
}
