/**
 * `npm run shots [-- NAME…]`: pictures of the pages in `.shots/`, one for each width, theme and interface language.
 * `npm run shots -- readme` makes the one picture of the readme, `.github/call.png`.
 * Pictures show Chinese only where the machine has a font for it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { buildSite } from '../src/journeys/drivers/build-site.ts'
import { atRest } from '../src/journeys/drivers/at-rest.ts'
import { openBrowser } from '../src/journeys/drivers/browser.ts'
import { settings } from '../src/read/site/settings.ts'
import { serve } from '../src/build/serve.ts'

/** Pages by the name of their picture; a call in each view. */
const PAGES: Record<string, string> = {
  home: '',
  'call-both': 'calls/amzn-2025-q1/',
  'call-side': 'calls/amzn-2025-q1/?view=side',
  'call-english': 'calls/amzn-2025-q1/?view=en',
  'call-chinese': 'calls/amzn-2025-q1/?view=zh',
  'call-reveal': 'calls/amzn-2025-q1/?view=reveal',
  'call-pairs': 'calls/amzn-2025-q1/?view=weave',
  'call-machine': 'calls/amzn-2025-q2/',
  source: 'calls/amzn-2025-q1/source/',
  notes: 'notes/',
  search: 'search/?q=free%20cash%20flow',
  'search-chinese': 'search/?q=关税',
  checks: 'checks/',
  'checks-rules': 'checks/rules/#figure-forms',
  'checks-call': 'calls/amzn-2025-q2/checks/',
  figures: 'calls/amzn-2025-q2/figures/',
  glossary: 'glossary/',
  settings: 'settings/',
  offline: 'offline/',
  guide: 'guide/reading/',
  about: 'about/',
  licences: 'licences/',
  'my-notes': 'my-notes/',
  missing: '404.html',
}

const WIDTHS = [360, 820, 1440, 1920]
const THEMES = ['light', 'dark'] as const
const LOCALES = ['', 'zh-hans/', 'zh-hant/']

/** Pages that are made once for all languages. */
const ONCE = /^calls\/[^/]+\/(?:source|checks|figures)\/$/

const OUT = '.shots'

/** Name under which the picture of the readme is asked for. */
const README = 'readme'

interface Shot {
  name: string
  path: string
  width: number
  theme: (typeof THEMES)[number]
}

function* shots(wanted: string[]): Generator<Shot> {
  for (const [page, path] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(page)) continue
    for (const locale of path === '404.html' ? [''] : LOCALES) {
      for (const width of WIDTHS) {
        for (const theme of THEMES) {
          const language = locale.slice(0, -1) || 'en'
          const address = ONCE.test(path) ? `${path}?in=${language}` : locale + path
          yield { name: [page, language, width, theme].join('.'), path: address, width, theme }
        }
      }
    }
  }
}

/** The picture of the readme: a call at a place with a note. */
async function takeForReadme(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, colorScheme: 'light' })
  await page.goto(`${site}calls/amzn-2025-q1/`, { waitUntil: 'networkidle' })
  await page.locator('.note').nth(1).scrollIntoViewIfNeeded()
  await page
    .locator('.note')
    .nth(1)
    .evaluate((note) => note.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await atRest(page)
  await page.screenshot({ path: '.github/call.png' })
  await page.close()
}

async function take(browser: Browser, site: string, { name, path, width, theme }: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: Math.round(width < 600 ? width * 2 : width * 0.65) },
    colorScheme: theme,
  })
  await page.goto(site + path, { waitUntil: 'networkidle' })
  const hits = page.locator('[data-state]')
  if (path.includes('search/') && (await hits.count()) > 0) await page.waitForSelector('[data-state=done]')
  await page.screenshot({ path: join(OUT, `${name}.png`) })
  await page.close()
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => name !== README && !(name in PAGES))
if (unknown.length > 0) {
  console.error(`There is no page ${unknown.join(', ')}. There are: ${[README, ...Object.keys(PAGES)].join(', ')}.`)
  process.exit(2)
}
const directory = mkdtempSync(join(tmpdir(), 'duizhao-shots-'))
buildSite(directory)
const site = await serve({ directory, basePath: settings().value.basePath, port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
if (wanted.includes(README)) {
  await takeForReadme(browser, site.address)
  console.log('.github/call.png is made anew.')
} else {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT)
  let count = 0
  for (const shot of shots(wanted)) {
    await take(browser, site.address, shot)
    count++
  }
  console.log(`${count} pictures in ${OUT}/`)
}
await browser.close()
await site.close()
rmSync(directory, { recursive: true, force: true })
