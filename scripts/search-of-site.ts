import { createHash } from 'node:crypto'
import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeDigest } from '../src/load/code-digest.ts'
import { readTranscript, type CachedCall } from '../src/load/call-cache.ts'
import type { Outcome } from '../src/model/problem.ts'
import type { Settings } from '../src/read/settings.ts'
import type { SearchCall } from '../src/search/search-call.ts'
import { toSearchCall } from '../src/search/to-search-call.ts'
import { indexSearch } from './index-search.ts'

/**
 * Makes the search index of a site, or takes that of the last build where no call has changed.
 * @returns the folder that holds it, to be copied into the site as `pagefind/`
 */
export async function searchOfSite(site: Settings, calls: CachedCall[]): Promise<Outcome<{ folder: string; fresh: boolean }>> {
  const home = join(site.siteCacheDir, 'search')
  const folder = join(home, await keyOf(site, calls), 'pagefind')
  if (await access(folder).then(() => true, () => false)) return { value: { folder, fresh: false }, problems: [] }
  await rm(home, { recursive: true, force: true })
  const making = join(home, 'making')
  await mkdir(making, { recursive: true })
  const { problems } = await indexSearch(searchCalls(site.cacheDir, calls), making)
  if (problems.every(({ severity }) => severity !== 'error')) await rename(making, join(folder, '..'))
  return { value: { folder, fresh: true }, problems }
}

/** Puts the index into the finished pages. */
export async function placeSearch(folder: string, pages: string): Promise<void> {
  await cp(folder, join(pages, 'pagefind'), { recursive: true })
}

async function* searchCalls(cacheDir: string, calls: CachedCall[]): AsyncGenerator<SearchCall> {
  for (const { facts, notes } of calls) yield toSearchCall(await readTranscript(cacheDir, facts.digest), notes)
}

async function keyOf(site: Settings, calls: CachedCall[]): Promise<string> {
  const hash = createHash('sha256').update(codeDigest(site.root))
  hash.update(await readFile(fileURLToPath(new URL('index-search.ts', import.meta.url))))
  for (const { facts } of calls) hash.update(facts.digest)
  return hash.digest('hex').slice(0, 24)
}
