import { createHash } from 'node:crypto'
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeDigest } from '../src/load/code-digest.ts'
import type { Outcome } from '../src/model/problem.ts'
import type { Settings } from '../src/read/settings.ts'
import type { BegunPublication } from '../src/load/publication.ts'
import type { SearchRecord } from '../src/search/search-record.ts'
import type { CallWorkers } from './call-workers.ts'
import { indexSearch } from './index-search.ts'

/**
 * Makes the search index of a site, or takes that of the last build where no call has changed. Calls are taken in while
 * others are still being compiled.
 * @param record what the index takes in of a compiled call
 * @returns the folder that holds it, to be copied into the site as `pagefind/`
 */
export async function searchOfSite(
  site: Settings,
  publication: BegunPublication,
  record: CallWorkers['record'],
): Promise<Outcome<{ folder: string; fresh: boolean }>> {
  const home = join(site.siteCacheDir, 'search')
  const folder = join(home, await keyOf(site, publication.digests), 'pagefind')
  if (await access(folder).then(() => true, () => false)) return { value: { folder, fresh: false }, problems: [] }
  await rm(home, { recursive: true, force: true })
  const making = join(home, 'making')
  await mkdir(making, { recursive: true })
  const { problems } = await indexSearch(recordsOf(publication, (digest) => record(site.cacheDir, digest)), making)
  if (problems.every(({ severity }) => severity !== 'error')) await rename(making, join(folder, '..'))
  return { value: { folder, fresh: true }, problems }
}

/** Puts the index into the finished pages. */
export async function placeSearch(folder: string, pages: string): Promise<void> {
  await cp(folder, join(pages, 'pagefind'), { recursive: true })
}

/** So many records are made before the index asks for them; more would only fill the memory. */
const AHEAD = 4

async function* recordsOf(
  { calls }: BegunPublication,
  record: (digest: string) => Promise<SearchRecord>,
): AsyncGenerator<SearchRecord> {
  const begin = (call: BegunPublication['calls'][number] | undefined): Promise<SearchRecord | null> | undefined =>
    call?.then(({ value }) => value && record(value.facts.digest))
  const begun = calls.slice(0, AHEAD).map(begin)
  for (const place of calls.keys()) {
    const found = await begun[place]
    begun[place] = undefined
    begun.push(begin(calls[place + AHEAD]))
    if (found) yield found
  }
}

async function keyOf(site: Settings, digests: string[]): Promise<string> {
  const hash = createHash('sha256').update(codeDigest(site.root))
  hash.update(await readFile(fileURLToPath(new URL('index-search.ts', import.meta.url))))
  for (const digest of digests) hash.update(digest)
  return hash.digest('hex').slice(0, 24)
}
