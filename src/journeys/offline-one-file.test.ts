import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALLS = ['amzn-2025-q1', 'amzn-2025-q2']
const folder = mkdtempSync(join(tmpdir(), 'duizhao-one-file-'))
const fileOf = (id: string): string => join(folder, `${id}.html`)

/** Takes a call along from its page. */
async function take(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-step=take]')])
  await download.saveAs(path)
}

/** Opens a call from the disk and notes everything that it asks for. */
async function openFile(
  browser: { newPage: (options?: BrowserContextOptions) => Promise<Page> },
  id: string,
  options?: BrowserContextOptions,
) {
  const page = await browser.newPage(options)
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    asked.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => {
    complaints.push(error.message)
  })
  await page.goto(pathToFileURL(fileOf(id)).href)
  return { page, asked, complaints }
}

const count = (page: Page): Promise<string | null> => page.locator('output').textContent()
const found = (page: Page): Promise<number> => page.locator('[data-found]').count()

describe('a call as one file', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  journey('is made by its page', async ({ visit }) => {
    for (const id of CALLS) await take(await visit(`calls/${id}/`), fileOf(id))
    for (const id of CALLS) expect(readFileSync(fileOf(id), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en"/)
  })

  for (const lost of ['pagefind/', 'paragraph-tools', 'take-along']) {
    journey(`says so where ${lost} cannot be had, and is made once it can`, async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(`${inject('site')}zh-hans/calls/amzn-2025-q1/`, { waitUntil: 'networkidle' })
      await page.route(`**/*${lost}**`, (route) => route.abort())
      await page.click('[data-step=take]')
      await page.getByRole('alert').filter({ hasText: '未能取得所需内容，联网后请 重新加载本页' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-step'))).toBe('take')
      await page.unroute(`**/*${lost}**`)
      // A script that was asked for in vain is asked for no more until the page is loaded again.
      if (lost !== 'pagefind/') await page.reload({ waitUntil: 'networkidle' })
      await Promise.all([page.waitForEvent('download'), page.click('[data-step=take]')])
      await context.close()
    })
  }

  journey('stays below 1.6 times its page', () => {
    for (const id of CALLS) {
      const page = statSync(join(inject('siteFolder'), 'calls', id, 'index.html')).size
      expect(statSync(fileOf(id)).size / page).toBeLessThan(1.6)
    }
  })

  for (const width of [800, 1280]) {
    journey(`has its bar, its contents and its text on one edge, ${width} pixels wide`, async ({ browser }) => {
      const { page } = await openFile(browser, 'amzn-2025-q1', { viewport: { width, height: 900 } })
      const left = (selector: string): Promise<number | undefined> =>
        page
          .locator(selector)
          .first()
          .boundingBox()
          .then((box) => box?.x)
      expect(await left('.bar .views')).toBe(await left('[data-paragraph]'))
      expect(await left('.contents')).toBe(await left('h1'))
    })
  }

  journey('opens from the disk with all its text and asks for nothing', async ({ browser }) => {
    const { page, asked, complaints } = await openFile(browser, 'amzn-2025-q1')
    const one = await paragraphWith(page, 'Trainium 2')
    await one.whole.scrollIntoViewIfNeeded()
    await one.english.waitFor()
    await one.toggle.click()
    expect(await one.chinese.isVisible()).toBe(false)
    await page.click('[data-view-button=zh]')
    expect(await page.locator('html').getAttribute('data-view')).toBe('zh')
    expect(await page.locator('[data-note]').count()).toBeGreaterThanOrEqual(6)
    await page.click('[data-notes-button]')
    expect(await page.locator('[data-note]').first().isVisible()).toBe(false)
    expect(asked).toEqual([page.url()])
    expect(complaints).toEqual([])
    await page.close()
  })

  journey.for([
    ['amzn-2025-q1', 'tariffs'],
    ['amzn-2025-q1', '关税'],
    ['amzn-2025-q1', '關稅'],
    ['amzn-2025-q2', '关税'],
    ['amzn-2025-q2', 'AWS 營收'],
    ['amzn-2025-q1', '155.7'],
    ['amzn-2025-q1', '"free cash flow"'],
  ])('finds in %s what the page holds: %s', async ([id = '', query = ''], { browser }) => {
    const { page, complaints } = await openFile(browser, id)
    await page.fill('[data-find] input', query)
    const hits = await found(page)
    expect(hits).toBeGreaterThan(0)
    expect(await count(page)).toBe(String(hits))
    await page.keyboard.press('Enter')
    expect(await count(page)).toBe(`1 / ${hits}`)
    await page.keyboard.press('Shift+Enter')
    expect(await count(page)).toBe(`${hits} / ${hits}`)
    expect(complaints).toEqual([])
    await page.close()
  })

  journey('says that nothing is found', async ({ browser }) => {
    const { page } = await openFile(browser, 'amzn-2025-q1')
    await page.fill('[data-find] input', 'zebra')
    expect([await found(page), await count(page)]).toEqual([0, '0'])
    await page.close()
  })

  journey('is read without JavaScript, paragraph by paragraph', async ({ browser }) => {
    const { page } = await openFile(browser, 'amzn-2025-q2', { javaScriptEnabled: false })
    const one = await paragraphWith(page, 'DeepFleet')
    await one.whole.scrollIntoViewIfNeeded()
    await one.toggle.click()
    expect(await one.chinese.isVisible()).toBe(false)
    expect(await page.locator('[data-bar]').isVisible()).toBe(false)
    await page.close()
  })

  journey('speaks the language of its page and names it', async ({ visit }) => {
    const path = join(folder, 'hant.html')
    await take(await visit('zh-hant/calls/amzn-2025-q1/?view=weave'), path)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('<html lang="zh-Hant" data-view="both">')
    expect(text).toContain(new URL('zh-hant/calls/amzn-2025-q1/', inject('site')).href)
    expect(text).not.toContain('class="sentence"')
    expect(text).not.toMatch(/href="[^"]*source\//)
  })
})
