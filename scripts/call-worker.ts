/** What a worker process does with one call: see `call-workers.ts`. */
import { readSearchCall } from '../src/load/call-cache.ts'
import { compileSeed } from '../src/load/compile-seed.ts'
import { createFold, type Fold } from '../src/search/fold.ts'
import { hanForms } from '../src/search/han-forms.ts'
import { searchRecord, type SearchRecord } from '../src/search/search-record.ts'

export { compileSeed }

let fold: Fold | undefined

/**
 * What the search index takes in of a compiled call.
 * @param call where it lies
 * @throws where the cache does not hold it (any more)
 */
export async function recordOf({ cacheDir, digest }: { cacheDir: string; digest: string }): Promise<SearchRecord> {
  fold ??= createFold(hanForms())
  return searchRecord(await readSearchCall(cacheDir, digest), fold)
}
