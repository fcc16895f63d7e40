/**
 * The search over many calls: `npm run bench -- search [COUNT]`, 1,000 where nothing is said. What an index takes
 * beside Pagefind alone, what it weighs, what a first use fetches, and how long an answer takes in a browser.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { openBrowser } from '../../src/journeys/drivers/browser.ts'
import { buildSite } from '../../src/journeys/drivers/build-site.ts'
import { createFold } from '../../src/search/query/fold.ts'
import { hanForms } from '../../src/search/query/han-forms.ts'
import type { IndexedCall } from '../../src/search/pagefind/index-part.ts'
import { indexSearch } from '../../src/search/pagefind/index-search.fixture.ts'
import { serve } from '../../src/build/serve.ts'
import { answerTime, firstUse, searchPage } from './search/search-browser.ts'
import { generatedCalls, indexedCall } from './search/search-calls.ts'
import { searchQueries, type TypedQuery } from './search/search-queries.ts'
import { verdict } from './verdict.ts'

const FIRST_USES = 35
const QUERIES = 70
const SLOWDOWN = 4

const kilobytes = (value: number) => `${Math.round(value / 1000)} KB`
const milliseconds = (value: number) => `${value.toFixed(0)} ms`

export async function bench([count = '1000']: string[]): Promise<void> {
  const calls = [...generatedCalls(Number(count))]
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    const fold = createFold(hanForms())
    const records = calls.map((call) => indexedCall(call, fold))
    await measureBuild(records.slice(0, 100), folder)
    buildSite(join(folder, 'site'))
    const { value } = await indexSearch(records, join(folder, 'site'))
    const files = readdirSync(join(folder, 'site', 'pagefind'), { recursive: true }).length
    console.log(
      `${calls.length} calls: ${kilobytes(value.bytes / calls.length)} and ${(files / calls.length).toFixed(1)} files a call`,
    )
    await measureUse(join(folder, 'site'), searchQueries(calls, QUERIES))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The index beside Pagefind alone on the same documents; the faster of two runs each, since others use the machine. */
async function measureBuild(some: readonly IndexedCall[], folder: string): Promise<void> {
  const ours: number[] = []
  const alone: number[] = []
  for (let run = 0; run < 2; run++) {
    ours.push((await indexSearch(some, join(folder, 'ours'))).value.milliseconds / some.length)
    // Into a folder that holds the same files Pagefind writes nothing, and packs nothing.
    rmSync(join(folder, 'alone'), { recursive: true, force: true })
    const start = performance.now()
    const { index } = await createIndex()
    await Promise.all(
      some.map(({ document: { content } }, place) =>
        index?.addCustomRecord({ url: `/${place}/`, content, language: 'mul' }),
      ),
    )
    await index?.writeFiles({ outputPath: join(folder, 'alone') })
    await close()
    alone.push((performance.now() - start) / some.length)
  }
  console.log(
    `index of ${some.length} calls: ${milliseconds(Math.min(...ours))} a call, Pagefind alone ${milliseconds(Math.min(...alone))}`,
  )
  verdict('  index, times Pagefind alone', Math.min(...ours) / Math.min(...alone), 1.1, (value) => value.toFixed(2))
}

async function measureUse(directory: string, queries: TypedQuery[]): Promise<void> {
  const { address, close: stop } = await serve({ directory, basePath: '/', port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  try {
    const first: number[] = []
    for (const { query } of queries.slice(0, FIRST_USES)) {
      const { bytes, hits } = await firstUse(browser, address, query)
      first.push(bytes)
      console.log(`  first use, ${query}: ${kilobytes(bytes)}, ${hits} hits shown`)
    }
    verdict('first use up to the first hits, 95 of 100', percentile(first), 400_000, kilobytes)
    for (const slowdown of [1, SLOWDOWN]) {
      const page = await searchPage(browser, address, slowdown)
      const times: number[] = []
      for (const { steps } of queries) {
        for (const step of steps) await answerTime(page, step)
        for (const step of steps) times.push(await answerTime(page, step))
      }
      verdict(
        `typing, warm, ${times.length} answers, ${slowdown} × slower, 95 of 100`,
        percentile(times),
        100 * slowdown,
        milliseconds,
      )
      await page.context().close()
    }
  } finally {
    await browser.close()
    await stop()
  }
}

/** The value that 95 of 100 do not exceed. */
function percentile(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0
}
