/**
 * What Lighthouse says of pages on a phone: `npm run bench -- lighthouse`, or with the address of any page. npm
 * fetches Lighthouse when it is first asked for, since nothing else of the project needs it.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { buildSite } from '../../src/journeys/drivers/build-site.ts'
import { openBrowser } from '../../src/journeys/drivers/browser.ts'
import { settings } from '../../src/read/site/settings.ts'
import { serve } from '../../src/build/serve.ts'
import { verdict } from './verdict.ts'

const PACKAGE = 'lighthouse@13.5.0'
const PAGES = [
  'calls/amzn-2025-q1/',
  'calls/amzn-2025-q2/',
  'zh-hans/calls/amzn-2025-q1/',
  'zh-hant/calls/amzn-2025-q2/',
  'calls/amzn-2025-q1/figures/',
  'zh-hans/',
  'zh-hans/companies/amzn/',
  'people/andy-jassy/',
  'zh-hant/terms/free-cash-flow/',
  'compare/amzn-2025-q2/',
  'zh-hans/compare/?a=amzn-2025-q1&b=amzn-2025-q2',
]
/** Scores of 100. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
/** The speed of one run says little. */
const RUNS = 3

const Report = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
      // Other kinds of audits have other details.
      details: z
        .object({ items: z.array(z.object({ node: z.object({ snippet: z.string() }) })) })
        .optional()
        .catch(undefined),
    }),
  ),
})

export async function bench(addresses: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  if (addresses.length === 0) buildSite(folder)
  const site = await serve({ directory: folder, basePath: settings().value.basePath, port: 0, host: '127.0.0.1' })
  const port = 9222 + (process.pid % 1000)
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  for (const address of addresses.length > 0 ? addresses : PAGES.map((page) => site.address + page)) {
    console.log(address)
    const reports = []
    for (let run = 0; run < RUNS; run++) reports.push(await ask(address, port, join(folder, 'lighthouse.json')))
    for (const [category, least] of Object.entries(LEAST)) {
      const scores = reports.map(({ categories }) => (categories[category]?.score ?? 0) * 100)
      // A verdict is of what may be at most.
      verdict(`  ${category}, points short of 100`, 100 - median(scores), 100 - least, (value) => value.toFixed(0))
    }
    for (const complaint of new Set(reports.flatMap(complaintsOf))) console.log(`    ${complaint}`)
    verdict(
      '  layout shift',
      Math.max(...reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Infinity)),
      0,
      (value) => value.toFixed(3),
    )
  }
  await browser.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Lets Lighthouse look at an address, as on a phone, in a browser that listens on a port. */
async function ask(address: string, port: number, output: string): Promise<z.infer<typeof Report>> {
  await promisify(execFile)('npm', [
    'exec',
    '--yes',
    `--package=${PACKAGE}`,
    '--',
    'lighthouse',
    address,
    `--port=${port}`,
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
    `--only-categories=${Object.keys(LEAST).join(',')}`,
  ])
  const report = Report.parse(JSON.parse(readFileSync(output, 'utf8')))
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  return report
}

/** What costs points in the categories that are not about speed, with the first places of each. */
function complaintsOf({ categories, audits }: z.infer<typeof Report>): string[] {
  return Object.entries(categories)
    .flatMap(([name, { auditRefs }]) => (name === 'performance' ? [] : auditRefs))
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const { title, score, details } = audits[id] ?? { title: id, score: 0 }
      return score === null || score === 1
        ? []
        : [
            `${title} ${
              details?.items
                .slice(0, 3)
                .map(({ node }) => node.snippet)
                .join(' ') ?? ''
            }`,
          ]
    })
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
