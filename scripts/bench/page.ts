/** What a reader's browser fetches for a call page, in every language of the site, against the budgets: `npm run bench -- page`. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { buildSite } from '../../src/journeys/drivers/build-site.ts'
import { openBrowser } from '../../src/journeys/drivers/browser.ts'
import { locales } from '../../src/model/locale.ts'
import { address } from '../../src/model/paths/address.ts'
import { settings } from '../../src/read/site/settings.ts'
import { serve } from '../../src/build/serve.ts'
import { verdict } from './verdict.ts'

/** The page at most so many times its text, scripts and styles so many bytes; all gzipped. */
const MOST = { page: 1.3, scripts: 8 * 1024, styles: 12 * 1024 }

const zipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
const bytes = (count: number): string => `${count.toLocaleString('en')} B`

export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  buildSite(folder)
  const site = await serve({ directory: folder, basePath: settings().value.basePath, port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const { seedsDir } = settings().value
  for (const seed of readdirSync(seedsDir).filter((name) => name.endsWith('.txt'))) {
    const id = seed.slice(0, -4)
    const text = zipped(readFileSync(join(seedsDir, seed)))
    for (const locale of locales) {
      const { html, scripts, styles } = await fetched(
        await browser.newPage({ locale }),
        address(site.address, `/calls/${id}/`, locale),
      )
      console.log(`${id}, ${locale}: text ${kilobytes(text)}, page ${kilobytes(html)}`)
      verdict('  page against text', html / text, MOST.page, (value) => `${value.toFixed(3)} ×`)
      verdict('  scripts before search is opened', scripts, MOST.scripts, bytes)
      verdict('  styles', styles, MOST.styles, bytes)
    }
  }
  await browser.close()
  await site.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Sizes, gzipped, of what a page asks for until it is at rest, a while after it has been read to its end. */
async function fetched(page: Page, address: string): Promise<{ html: number; scripts: number; styles: number }> {
  const sizes = { html: 0, scripts: 0, styles: 0 }
  const added: Promise<void>[] = []
  const kinds: Partial<Record<string, keyof typeof sizes>> = {
    document: 'html',
    script: 'scripts',
    stylesheet: 'styles',
  }
  page.on('requestfinished', (request) => {
    const kind = kinds[request.resourceType()]
    if (kind)
      added.push(
        request.response().then(async (response) => {
          const size = zipped((await response?.body()) ?? '')
          sizes[kind] += size
        }),
      )
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight)
  })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await Promise.all(added)
  await page.close()
  return sizes
}
