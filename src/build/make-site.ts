import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { build } from 'astro'
import { pruneCached } from '../load/call-cache.ts'
import { keepPublication } from '../load/kept-publication.ts'
import { neighbours } from '../load/neighbours.ts'
import { beginPublication, finishPublication } from '../load/publication.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { listSeeds } from '../read/read-seeds.ts'
import type { Settings } from '../read/settings.ts'
import { callWorkers } from './call-workers.ts'
import { makeOffline } from './make-offline.ts'
import { replaceDirectory } from './replace-directory.ts'
import { placeSearch, searchOfSite } from './search-of-site.ts'
import { gatherSharedParts } from './shared-parts.ts'

/** Compiled calls that no build has used for so many milliseconds are deleted from the cache. */
const WEEK = 7 * 24 * 60 * 60 * 1000

/** What a build has made, and the milliseconds that its parts took. */
export interface MadeSite {
  calls: number
  /** How many of them had to be compiled. */
  compiled: number
  paragraphs: number
  notes: number
  /** Reading and compiling, which the index is made beside. */
  compiling: number
  /** Making the pages. */
  paging: number
  /** Waiting for the index, and all that comes after the pages. */
  finishing: number
}

/**
 * Makes the site in a folder of its own, which takes the place of the old site only when it is whole.
 * @param options.search whether it is given its search index: only a benchmark goes without
 * @returns `null` where a problem at error level stopped it: the old site is as it was, and the index may still be in the
 *   making, so that the caller should end the process
 * @throws where pages cannot be made; the same holds
 */
export async function makeSite(settings: Outcome<Settings>, { search = true } = {}): Promise<Outcome<MadeSite | null>> {
  const { value: site } = settings
  // Whoever calls may have another mode in mind, in which pages would be made as for the dev server.
  process.env['NODE_ENV'] = 'production'
  const start = performance.now()
  const { value: seeds } = await listSeeds(site.seedsDir)
  const workers = callWorkers(seeds.length)
  const begun = await beginPublication(site, workers.compile)
  // Pagefind is a process of its own: it works while calls are compiled, and while Astro makes the pages.
  const searching = search ? searchOfSite(site, begun.value, workers.record) : null
  // Awaited below, unless something else stops the build before.
  searching?.catch(() => undefined)
  const { value: publication, problems: found } = await finishPublication(begun)
  const problems = [...settings.problems, ...found]
  if (hasError(problems)) return { value: null, problems }
  const calls = publication.calls.map(({ facts }) => facts)
  const counts = {
    calls: calls.length,
    compiled: publication.compiled,
    paragraphs: calls.reduce((sum, { counts: { paragraphs } }) => sum + paragraphs, 0),
    notes: publication.calls.reduce((sum, { notes }) => sum + notes.length, 0),
  }
  const compiled = performance.now()

  const staging = join(site.siteCacheDir, 'staging')
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  // Pages leave much behind: collected at a quarter more than what is in use, it takes 50 to 170 MB less, and no longer.
  setFlagsFromString('--heap-growing-percent=25')
  await keepPublication(publication, join(site.siteCacheDir, 'publication.json'))
  await build({ root: site.root, outDir: staging, logLevel: 'error' })
  const shared = await gatherSharedParts(staging, site)
  const near = neighbours(calls)
  const written = await Promise.all(
    workers.write(calls.map((call) => ({ call, near: near.get(call.id) ?? { previous: null, next: null }, shared }))),
  )
  await rm(shared)
  const paged = performance.now()
  const index = await searching
  await workers.close()
  problems.push(...(index?.problems ?? []))
  if (hasError(problems)) return { value: null, problems }
  if (index) placeSearch(index.value.folder, staging)
  // Last: it lists all files with their digests.
  await makeOffline(staging, written.flat())

  problems.push(...(await replaceDirectory(staging, site.outDir, [site.root, site.seedsDir, site.contentDir])).problems)
  if (hasError(problems)) return { value: null, problems }
  await pruneCached(site.cacheDir, new Set(calls.map(({ digest }) => digest)), WEEK)
  const made = performance.now()
  return { value: { ...counts, compiling: compiled - start, paging: paged - compiled, finishing: made - paged }, problems }
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
