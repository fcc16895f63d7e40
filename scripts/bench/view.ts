/**
 * How long the browser is busy until it is seen that the view of a long call has changed, on a processor four times
 * slower: `npm run bench -- view [PARAGRAPHS]`, 1,000 paragraphs where nothing is said. Once for a call in which one turn
 * goes on and on, once for one of many questions.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { openBrowser } from '../../src/journeys/drivers/browser.ts'
import { serve } from '../../src/build/serve.ts'
import { callOfQuestions, longCall } from './generated/generate-calls.ts'
import { generatedSite } from './generated/generated-site.ts'
import { verdict } from './verdict.ts'

const SLOWER = 4

/** Milliseconds of one task: a longer one is what the W3C calls a long task, and keeps a reader waiting. */
const MOST_MS = 50

/** The median of so many changes counts. */
const TRIALS = 5

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds since the machine was started. */
      ts: z.number(),
      /** Microseconds that passed. */
      dur: z.number().optional(),
      /** Microseconds in which the thread had a processor: what else the machine does is not in them. */
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown() }).partial().optional(),
    }),
  ),
})

export async function bench([paragraphs = '1000']: string[]): Promise<void> {
  using site = generatedSite(0)
  const calls = [longCall(Number(paragraphs)), callOfQuestions(Number(paragraphs))]
  for (const { id, text } of calls) writeFileSync(join(site.seedsDir, `${id}.txt`), text)
  await site.build()
  const { address, close } = await serve({ directory: site.outDir, basePath: '/', port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  for (const { id } of calls) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
    await page.goto(`${address}calls/${id}/`, { waitUntil: 'networkidle' })
    await changeViews(page)
    await page.close()
  }
  await browser.close()
  await close()
}

async function changeViews(page: Page): Promise<void> {
  // A reader is somewhere in the middle.
  const count = await page.locator('[data-paragraph]').count()
  await page
    .locator('[data-paragraph]')
    .nth(Math.floor(count / 2))
    .scrollIntoViewIfNeeded()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const turns = await page.locator('[data-turn]').count()
  console.log(
    `${count} paragraphs in ${turns} turns, processor ${SLOWER} × slower: the longest task of the page, and all of them until the change is seen`,
  )
  const views = await page
    .locator('[data-view-button]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view-button') ?? ''))
  const times = new Map<string, number[][]>(views.map((view) => [view, []]))
  for (let trial = 0; trial < TRIALS; trial++) {
    for (const view of [...views.slice(1), ...views.slice(0, 1)])
      times.get(view)?.push(await tasksUntilSeen(page, view))
  }
  for (const [view, all] of times) {
    verdict(
      `  to ${view}`,
      median(all.map((tasks) => Math.max(...tasks))),
      MOST_MS,
      (value) => `${value.toFixed(0)} ms`,
    )
    console.log(
      `      until it is seen ${median(all.map((tasks) => tasks.reduce((sum, task) => sum + task))).toFixed(0)} ms`,
    )
  }
}

/**
 * The page's tasks from the one in which a button is pressed up to and with the one that hands the next frame over, each
 * in milliseconds.
 */
async function tasksUntilSeen(page: Page, view: string): Promise<number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  await page.waitForTimeout(500)
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  })
  // From a task of the page's own: that of the remote control would count what the remote control does.
  await page.evaluate((name) => {
    setTimeout(() => {
      performance.mark('pressed')
      document.querySelector<HTMLElement>(`[data-view-button=${name}]`)?.click()
    }, 100)
  }, view)
  await page.waitForTimeout(1000)
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const pressed = traceEvents.find(({ name }) => name === 'pressed')?.ts ?? Infinity
  const shown =
    traceEvents
      .filter(({ name, ts }) => name === 'Commit' && ts > pressed)
      .map(({ ts }) => ts)
      .sort((a, b) => a - b)[0] ?? -Infinity
  const main = new Set(
    traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && main.has(`${pid} ${tid}`) && ts + dur > pressed && ts < shown,
  )
  if (tasks.length === 0) throw new Error('The browser did not say what it was busy with.')
  return tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000)
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
