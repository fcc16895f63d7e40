/**
 * `npm run build`: the site in OUT_DIR. Everything is made in a folder of its own, which takes the place of the old
 * site only when it is whole; with a problem at error level nothing is replaced.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'astro'
import type { Problem } from '../src/model/problem.ts'
import { callWorkers } from './call-workers.ts'
import { pruneCached } from '../src/load/call-cache.ts'
import { beginPublication, finishPublication } from '../src/load/publication.ts'
import { listSeeds } from '../src/read/read-seeds.ts'
import { settings } from '../src/read/settings.ts'
import { fillPages } from './fill-pages.ts'
import { makeOffline } from './make-offline.ts'
import { makeOneFiles } from './make-one-files.ts'
import { report } from './report.ts'
import { replaceDirectory } from './replace-directory.ts'
import { placeSearch, searchOfSite } from './search-of-site.ts'

/** Compiled calls that no build has used for so many milliseconds are deleted from the cache. */
const WEEK = 7 * 24 * 60 * 60 * 1000

// Whoever calls may have another mode in mind, in which pages would be made as for the dev server.
process.env['NODE_ENV'] = 'production'

const start = performance.now()
const { value: site, problems } = settings()

/** Prints all problems and ends the build if one of them is an error. */
function stopOnErrors(found: Problem[]): void {
  if (found.length > 0) console.error(report(found))
  const errors = found.filter(({ severity }) => severity === 'error').length
  if (errors === 0) return
  console.error(`\nThe build was stopped by ${errors === 1 ? 'one error' : `${errors} errors`}. ${site.outDir} is as it was.`)
  process.exit(1)
}

const { value: seeds } = await listSeeds(site.seedsDir)
const workers = callWorkers(seeds.length)
const begun = await beginPublication(site, workers.compile)
// Pagefind is a process of its own: it works while calls are compiled, and while Astro makes the pages.
const searching = searchOfSite(site, begun.value, workers.record)
// Awaited below, unless something else stops the build before.
searching.catch(() => undefined)
const publication = await finishPublication(begun)
stopOnErrors([...problems, ...publication.problems])
const { calls, compiled } = publication.value
const loaded = performance.now()

let paged = loaded
const staging = join(site.siteCacheDir, 'staging')
try {
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  await build({ root: site.root, outDir: staging, logLevel: 'error' })
  await fillPages(staging, site.cacheDir, calls.map(({ facts }) => facts.id))
  paged = performance.now()
  const search = await searching
  await workers.close()
  stopOnErrors(search.problems)
  await placeSearch(search.value.folder, staging)
  await makeOneFiles(staging, calls.map(({ facts }) => facts), site)
  // Last: it lists all files with their digests.
  await makeOffline(staging)
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  console.error(`\nThe pages could not be made. ${site.outDir} is as it was.`)
  process.exit(1)
}
const built = performance.now()

stopOnErrors((await replaceDirectory(staging, site.outDir, [site.root, site.seedsDir, site.contentDir])).problems)

await pruneCached(site.cacheDir, new Set(calls.map(({ facts }) => facts.digest)), WEEK)

const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
const notes = calls.reduce((sum, call) => sum + call.notes.length, 0)
const paragraphs = calls.reduce((sum, { facts }) => sum + facts.counts.paragraphs, 0)
console.log(`${calls.length} calls (${compiled} compiled), ${paragraphs} paragraphs, ${notes} notes in ${site.outDir}`)
console.log(
  `Read and compiled in ${seconds(start, loaded)}, pages in ${seconds(loaded, paged)}, search index ${seconds(paged, built)} later, ${seconds(start, performance.now())} in all.`,
)
