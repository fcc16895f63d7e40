/**
 * What a growing site costs: time, memory and size a call of a whole build, the biggest list, the first use of the search, and
 * what is made and uploaded anew when nothing has changed, and when one call more is there.
 * `npm run bench -- grow [COUNT…]`, 1,000 calls where nothing is said; with several counts, what a call costs beside the first.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { serve } from '../../src/build/serve.ts'
import { openBrowser } from '../../src/journeys/drivers/browser.ts'
import { generateCalls } from './generated/generate-calls.ts'
import { generatedSite } from './generated/generated-site.ts'
import type { Measured } from './measured/run-measured.ts'
import { firstUse } from './search/search-browser.ts'
import { showSizes } from './site-sizes.ts'
import { verdict } from './verdict.ts'

/** What a build with one call more takes of a whole build at most, and what of the bytes of the site it changes. */
const MOST_AGAIN = 0.15
const MOST_CHANGED = 0.02

/** A build in which nothing has changed takes at most so many milliseconds. */
const MOST_IDLE = 5000

const MOST_MEMORY = 1.2e9

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** What a call takes of a big site is at most so many times what it takes of a small one. */
const MOST_TIMES = 1.2

/** The biggest page, feed or list that is not of one call or two, in bytes. */
const MOST_LIST = 200_000

/** A first use of the search fetches so many bytes at most: over a thousand calls, and over more. */
const MOST_FIRST = { few: 400_000, many: 1_000_000 }
const QUERIES = ['free cash flow', '营收', '"operating income"', 'AWS 增长', '关税']

export async function bench(counts: string[]): Promise<void> {
  let first: number | null = null
  for (const count of counts.length > 0 ? counts : ['1000']) {
    const each = (await grow(Number(count))) / Number(count)
    if (first !== null)
      verdict(
        `a call of ${count} beside one of ${counts[0]}`,
        each / first,
        MOST_TIMES,
        (times) => `${times.toFixed(2)} ×`,
      )
    first ??= each
  }
}

/** @returns the processor time of the whole build in milliseconds */
async function grow(calls: number): Promise<number> {
  using site = generatedSite(calls, Date.now())
  const cold = await site.build()
  console.log(
    `${calls} calls, all new: ${seconds(spent(cold))} of processor time, ${(spent(cold) / calls).toFixed(0)} ms a call`,
  )
  if (cold.peak !== null)
    verdict('  memory of the biggest process', cold.peak, MOST_MEMORY, (bytes) => `${(bytes / 1e9).toFixed(2)} GB`)
  const { files, bytes } = showSizes(site.outDir, calls)
  console.log(`  ${files.toFixed(1)} files and ${(bytes / 1000).toFixed(0)} KB a call`)
  const before = filesOf(site.outDir)
  const [list] = listsOf(before)
  if (list) verdict(`  the biggest list: ${list.path}`, list.bytes, MOST_LIST, kilobytes)
  verdict(
    '  first use of the search',
    await firstUses(site.outDir),
    calls > 1000 ? MOST_FIRST.many : MOST_FIRST.few,
    kilobytes,
  )

  verdict('nothing changed', spent(await site.build()), MOST_IDLE, seconds)
  console.log(`  ${changesIn(before, filesOf(site.outDir)).files} files changed`)

  const [added] = generateCalls(1, Date.now() + 1)
  if (!added) return spent(cold)
  writeFileSync(join(site.seedsDir, `${added.id.replace('zaaa', 'zzzz')}.txt`), added.text)
  const again = await site.build()
  verdict('one call more, against all new', spent(again) / spent(cold), MOST_AGAIN, percent)
  const changed = changesIn(before, filesOf(site.outDir))
  verdict(`  to upload: ${changed.files} files, of all bytes`, changed.bytes / (bytes * calls), MOST_CHANGED, percent)
  return spent(cold)
}

/** Pages, feeds and lists that grow with the site, the biggest first; not those for programs that want all of a company. */
function listsOf(files: Files): { path: string; bytes: number }[] {
  return [...files]
    .filter(
      ([path]) => /\.(?:html|xml|json)$/.test(path) && !/(?:^|\/)(?:calls|compare)\/|figures\.json$|sitemap/.test(path),
    )
    .map(([path, { bytes }]) => ({ path, bytes }))
    .sort((a, b) => b.bytes - a.bytes)
}

/** The most bytes that a first use of the search fetched until hits were shown. */
async function firstUses(directory: string): Promise<number> {
  const { address, close } = await serve({ directory, basePath: '/', port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  try {
    const bytes: number[] = []
    for (const query of QUERIES) bytes.push((await firstUse(browser, address, query)).bytes)
    return Math.max(...bytes)
  } finally {
    await browser.close()
    await close()
  }
}

/** Processor time, as far as the system tells it, else time. */
function spent({ processor, milliseconds }: Measured): number {
  return processor ?? milliseconds
}

type Files = ReadonlyMap<string, { digest: string; bytes: number }>

function filesOf(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const bytes = readFileSync(path)
        return [
          relative(folder, path),
          { digest: createHash('sha256').update(bytes).digest('base64'), bytes: bytes.length },
        ]
      }),
  )
}

/** The files that are new or not what they were. */
function changesIn(before: Files, after: Files): { files: number; bytes: number } {
  const changed = [...after].filter(([path, { digest }]) => before.get(path)?.digest !== digest)
  return { files: changed.length, bytes: changed.reduce((sum, [, { bytes }]) => sum + bytes, 0) }
}
