import { highlighter } from '../render/highlight.ts'
import type { Fold } from '../search/fold.ts'
import { searchRecord, type SearchRecord } from '../search/search-record.ts'
import { toSearchCall } from '../search/to-search-call.ts'
import { address } from '../interface/address.ts'
import { noteFactsOf } from '../call/note-facts-of.ts'
import { shownNotes } from '../call/shown-notes.ts'
import { understandFiles, type CallFiles } from './understand-files.ts'

/**
 * What the search index takes in of a call that is not compiled yet: Pagefind needs all calls before it can write its
 * index, which takes longer than all else, so that they should not wait for what it has no use for.
 * @returns `null` where the call cannot be shown
 */
export async function searchRecordOf(files: CallFiles, fold: Fold): Promise<SearchRecord | null> {
  const understood = (await understandFiles(files)).value
  if (!understood) return null
  const { transcript, notes } = understood
  const shown = shownNotes(notes, transcript.id, (path, locale) => address(files.settings.basePath, path, locale), await highlighter())
  const facts = noteFactsOf(transcript, notes.map(({ note }) => note), shown)
  // Texts as they are shown do not stand in the index.
  return searchRecord(toSearchCall(transcript, facts, () => (runs) => runs), fold)
}
