/**
 * `npm run shots [-- WORD…]`: pictures in `.shots/` of every kind of page, one for each language, width and theme, each three
 * screens long at most. With words, only those pictures whose names hold all of them, such as `calls.id zh-hant 360 dark`.
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
import { kindsOfPage, type KindOfPage } from '../src/journeys/drivers/kinds-of-page.ts'
import { settings } from '../src/read/site/settings.ts'
import { serve } from '../src/build/serve.ts'

/** States of a page besides the one in which it opens, by its kind: what a parameter of its address shows. */
const STATES: Record<string, Record<string, string>> = {
  'calls.id': {
    'view=side': 'view=side',
    'view=en': 'view=en',
    'view=zh': 'view=zh',
    'view=reveal': 'view=reveal',
    'view=weave': 'view=weave',
  },
  search: { 'q=english': 'q=free%20cash%20flow', 'q=chinese': 'q=关税', 'q=nothing': 'q=xyzzy' },
}

const WIDTHS = [360, 820, 1440, 1920]
const THEMES = ['light', 'dark'] as const

/** How many screens a picture shows at most. */
const SCREENS = 3

const OUT = '.shots'

/** Name under which the picture of the readme is asked for. */
const README = 'readme'

interface Shot {
  name: string
  path: string
  width: number
  theme: (typeof THEMES)[number]
}

function* shots(kinds: KindOfPage[], words: string[]): Generator<Shot> {
  for (const { kind, paths } of kinds) {
    for (const [state, query] of [['', ''], ...Object.entries(STATES[kind] ?? {})]) {
      for (const [locale, path] of Object.entries(paths)) {
        for (const width of WIDTHS) {
          for (const theme of THEMES) {
            const name = [kind, state, locale.toLowerCase(), width, theme].filter((part) => part !== '').join('.')
            if (!words.every((word) => name.includes(word))) continue
            yield { name, path: query === '' ? path : `${path}?${query}`, width, theme }
          }
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
  const height = Math.round(width < 600 ? width * 2 : width * 0.65)
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
  await page.goto(site + path, { waitUntil: 'networkidle' })
  const hits = page.locator('[data-state]')
  if (path.includes('search/?') && (await hits.count()) > 0) await page.waitForSelector('[data-state=done]')
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path: join(OUT, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, SCREENS * height) },
  })
  await page.close()
}

const words = process.argv.slice(2)
const directory = mkdtempSync(join(tmpdir(), 'duizhao-shots-'))
buildSite(directory)
const site = await serve({ directory, basePath: settings().value.basePath, port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
let count = 0
if (words.includes(README)) {
  await takeForReadme(browser, site.address)
  console.log('.github/call.png is made anew.')
} else {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT)
  for (const shot of shots(kindsOfPage(directory), words)) {
    await take(browser, site.address, shot)
    count++
  }
  console.log(`${count} pictures in ${OUT}/`)
}
await browser.close()
await site.close()
rmSync(directory, { recursive: true, force: true })
if (count === 0 && !words.includes(README)) {
  console.error(`No picture has all of ${words.join(', ')} in its name.`)
  process.exitCode = 2
}
