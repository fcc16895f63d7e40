/**
 * How long the browser is busy when the view of a long call changes, on a processor four times slower:
 * `npm run bench -- view [PARAGRAPHS]`, 1,000 paragraphs where nothing is said.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { openBrowser } from '../../src/journeys/browser.ts'
import { serve } from '../serve.ts'
import { longCall } from './generate-calls.ts'
import { generatedSite } from './generated-site.ts'
import { verdict } from './verdict.ts'

const SLOWER = 4

/** Milliseconds of work between two frames. */
const MOST_MS = 50

/** The median of so many changes counts. */
const TRIALS = 5

const Trace = z.object({
  traceEvents: z.array(z.object({
    name: z.string(),
    pid: z.number(),
    tid: z.number(),
    /** Microseconds that passed. */
    dur: z.number().optional(),
    /** Microseconds in which the thread had a processor: what else the machine does is not in them. */
    tdur: z.number().optional(),
    args: z.looseObject({ name: z.unknown() }).partial().optional(),
  })),
})

export async function bench([paragraphs = '1000']: string[]): Promise<void> {
  using site = generatedSite(0)
  const { id, text } = longCall(Number(paragraphs))
  writeFileSync(join(site.seedsDir, `${id}.txt`), text)
  await site.build()
  const { address, close } = await serve({ directory: site.outDir, basePath: '/', port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  await page.goto(`${address}calls/${id}/`, { waitUntil: 'networkidle' })
  // A reader is somewhere in the middle.
  const count = await page.locator('[data-paragraph]').count()
  await page.locator('[data-paragraph]').nth(Math.floor(count / 2)).scrollIntoViewIfNeeded()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  console.log(`${count} paragraphs, processor ${SLOWER} × slower`)
  const views = await page.locator('[data-view-button]').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view-button') ?? ''))
  const times = new Map<string, number[]>(views.map((view) => [view, []]))
  for (let trial = 0; trial < TRIALS; trial++) {
    for (const view of [...views.slice(1), ...views.slice(0, 1)]) times.get(view)?.push(await busiest(page, view))
  }
  for (const [view, all] of times) verdict(`  to ${view}`, median(all), MOST_MS, (value) => `${value.toFixed(0)} ms`)
  await browser.close()
  await close()
}

/** The longest that one task kept the page busy while it went to another view, in milliseconds. */
async function busiest(page: Page, view: string): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  await page.waitForTimeout(500)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  // From a task of the page's own: that of the remote control would count what the remote control does.
  await page.evaluate((name) => {
    setTimeout(() => { document.querySelector<HTMLElement>(`[data-view-button=${name}]`)?.click() }, 100)
  }, view)
  await page.waitForTimeout(1000)
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const main = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('The browser did not say what it was busy with.')
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000))
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
