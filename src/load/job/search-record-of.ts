import { searchNotes } from '../../call/compile/search-notes.ts'
import { createFold, type Fold } from '../../search/query/fold.ts'
import { hanForms } from '../../search/query/han-forms.ts'
import { searchRecord, type SearchRecord } from '../../search/record/search-record.ts'
import { toSearchCall } from '../../search/record/to-search-call.ts'
import { settledNames } from '../../script/words/settled-names.ts'
import type { Job } from './job.ts'
import { knownOfJob } from './known-of-job.ts'
import { understandJob } from './understand-job.ts'

let fold: Fold | undefined

/**
 * What the search index takes in of a call, whether it is compiled or not: Pagefind needs all calls before it can write
 * its index, which takes longer than all else, so that they should not wait for what it has no use for.
 * @returns `null` where the call cannot be shown
 */
export async function searchRecordOf(job: Job): Promise<SearchRecord | null> {
  const { value: understood } = await understandJob(job)
  if (!understood) return null
  fold ??= createFold(hanForms())
  const { transcript, notes } = understood
  const { roles, people } = knownOfJob(job)
  // Texts as they are shown do not stand in the index.
  const asItStands = () => (runs: string[]) => runs
  return searchRecord(
    toSearchCall(transcript, searchNotes(transcript, notes, asItStands), asItStands, roles, settledNames(people)),
    fold,
  )
}
