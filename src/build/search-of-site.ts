import { createHash } from 'node:crypto'
import { cpSync } from 'node:fs'
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeDigest } from '../load/code-digest.ts'
import type { Outcome } from '../model/problem.ts'
import type { Settings } from '../read/settings.ts'
import { readSearchCall } from '../load/call-cache.ts'
import type { BegunPublication, CallSource } from '../load/publication.ts'
import type { SearchRecord } from '../search/search-record.ts'
import { textFiles } from '../search/text-files.ts'
import type { CallWorkers } from './call-workers.ts'
import { indexSearch, type IndexedCall } from './index-search.ts'

/**
 * Makes the search index of a site, or takes that of the last build where no call has changed. Calls are taken in while
 * they are being compiled.
 * @param record what the index takes in of a call
 * @returns the folder that holds it, to be copied into the site as `pagefind/`
 */
export async function searchOfSite(
  site: Settings,
  publication: BegunPublication,
  record: CallWorkers['record'],
): Promise<Outcome<{ folder: string; fresh: boolean }>> {
  const home = join(site.siteCacheDir, 'search')
  const folder = join(home, await keyOf(site, publication.sources), 'pagefind')
  if (await access(folder).then(() => true, () => false)) return { value: { folder, fresh: false }, problems: [] }
  await rm(home, { recursive: true, force: true })
  const making = join(home, 'making')
  await mkdir(making, { recursive: true })
  const { problems } = await indexSearch(recordsOf(publication, site.cacheDir, record), making)
  if (problems.every(({ severity }) => severity !== 'error')) await rename(making, join(folder, '..'))
  return { value: { folder, fresh: true }, problems }
}

/** Puts the index into the finished pages: thousands of small files, which are copied several times as fast without waiting. */
export function placeSearch(folder: string, pages: string): void {
  cpSync(folder, join(pages, 'pagefind'), { recursive: true })
}

/**
 * So many records are on their way: more would only fill the memory. They share the workers with the calls that are being
 * compiled, of which fewer wait at a time, so that Pagefind, which takes longest, is not kept waiting.
 */
const AHEAD = 16

async function* recordsOf(
  { calls, sources }: BegunPublication,
  cacheDir: string,
  record: CallWorkers['record'],
): AsyncGenerator<IndexedCall> {
  const begin = (source: CallSource | undefined): Promise<SearchRecord | null> | undefined => {
    const making = source && record(cacheDir, source)
    // What fails is known where it is awaited.
    making?.catch(() => undefined)
    return making
  }
  const begun = sources.slice(0, AHEAD).map(begin)
  for (const [place, { digest }] of sources.entries()) {
    const found = await begun[place]
    begun[place] = undefined
    begun.push(begin(sources[place + AHEAD]))
    const texts = async () => {
      const compiled = (await calls[place])?.value
      return compiled ? textFiles(await readSearchCall(cacheDir, digest)) : []
    }
    if (found) yield { ...found, texts }
  }
}

async function keyOf(site: Settings, sources: CallSource[]): Promise<string> {
  const hash = createHash('sha256').update(codeDigest(site.root))
  hash.update(await readFile(fileURLToPath(new URL('index-search.ts', import.meta.url))))
  for (const { digest } of sources) hash.update(digest)
  return hash.digest('hex').slice(0, 24)
}
