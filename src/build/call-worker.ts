/** What is done with one call, in this process or in a worker: see `call-workers.ts`. */
import { readSearchCall } from '../load/call-cache.ts'
import { compileSeed } from '../load/compile-seed.ts'
import type { CallSource } from '../load/publication.ts'
import { searchRecordOf } from '../load/search-record-of.ts'
import { createFold, type Fold } from '../search/fold.ts'
import { hanForms } from '../search/han-forms.ts'
import { searchRecord, type SearchRecord } from '../search/search-record.ts'

export { compileSeed }

let fold: Fold | undefined

/**
 * What the search index takes in of a call, whether it is compiled or not.
 * @returns `null` where the call cannot be shown
 * @throws where the cache does not hold (any more) what it held when the build began
 */
export async function recordOf({ cacheDir, source: { digest, job } }: { cacheDir: string; source: CallSource }): Promise<SearchRecord | null> {
  fold ??= createFold(hanForms())
  return job ? searchRecordOf(job, fold) : searchRecord(await readSearchCall(cacheDir, digest), fold)
}
