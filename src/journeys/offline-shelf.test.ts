import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { openHost } from './drivers/offline/offline-host.ts'
import { statusIn, until, untilKept } from './drivers/offline/offline-reader.ts'
import { offlineStage } from './drivers/offline/offline-stage.ts'

const Q1 = 'calls/amzn-2025-q1'
const Q2 = 'calls/amzn-2025-q2'
const LOCALES = ['', 'zh-hans/', 'zh-hant/']

const stage = offlineStage(() => openHost(inject('siteFolder')))

describe('/offline/', () => {
  journey('keeps one call with its size, and removes it again', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    await open('zh-hans/offline/')
    const row = page.locator(`[data-unit="${Q2}"]`)
    await row.locator('[data-keep]').click()
    await untilKept(page, Q2)
    await row.locator('[data-drop]').waitFor()
    const { units } = await statusIn(page)
    expect(await row.locator('[data-size]').textContent()).toBe(`${Math.round((units[Q2] ?? 0) / 1000)} kB`)
    expect(await row.getAttribute('data-kept')).toBe('yes')
    await page.getByText(/^已存 1 场，共 2 场 · 已用 .*B · 浏览器允许 .*B$/).waitFor()
    await row.locator('[data-drop]').click()
    await row.locator('[data-keep]').waitFor()
    expect((await statusIn(page)).kept).not.toContain(Q2)
    await page.getByText('已移除。').waitFor()
  })

  journey('waits for no answer to whether the browser may delete it', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    // As Firefox does while it asks the reader.
    await page.addInitScript(() => {
      Object.defineProperty(navigator.storage, 'persist', { value: () => new Promise(() => undefined) })
    })
    await open('offline/')
    const row = page.locator('[data-unit$=q2]')
    await row.locator('[data-keep]').click()
    await row.and(page.locator('[data-kept=yes]')).waitFor()
  })

  journey('shows true progress, pauses, and goes on after the page was closed', async ({ browser }) => {
    const { page, open, context } = await stage.reader(browser)
    const begin = stage.host.asked.length
    await open('offline/')
    await page.locator('[data-ready]').waitFor()
    stage.host.fault = (path) => (path.startsWith('zh-hant/') || path.startsWith('pagefind/texts/') ? 300 : null)
    await page.click('[data-keep-all]')
    const seen: number[] = []
    await until(async () => {
      seen.push(await page.locator('progress').evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.value : 0)))
      return new Set(seen).size > 3
    }, 'the bar moves')
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen)
    const all = Object.values((await statusIn(page)).units).reduce((sum, bytes) => sum + bytes, 0)
    expect(await page.locator('progress').getAttribute('max')).toBe(String(all))
    await page.click('[data-pause]')
    await page.locator('[data-resume]').waitFor()
    await page.getByText(/^Paused at .* of .*B$/).waitFor()

    await page.close()
    const second = await context.newPage()
    const asked = stage.host.asked.length
    await second.goto(new URL('offline/', stage.host.address).href)
    await second.locator('[data-resume]').waitFor()
    stage.host.fault = () => null
    await second.click('[data-resume]')
    const { units } = await statusIn(second)
    await untilKept(second, ...Object.keys(units))
    // What was there already is not asked for again.
    const again = stage.host.asked
      .slice(asked)
      .filter((path) => isOfUnit(path) && stage.host.asked.slice(begin, asked).includes(path))
    expect(again.length).toBeLessThanOrEqual(4)
  })

  journey('goes on by itself after the browser was closed in the middle', async ({ browser }) => {
    const { page, open, context } = await stage.reader(browser)
    await open('offline/')
    await page.locator('[data-ready]').waitFor()
    stage.host.fault = (path) => (path.startsWith('zh-hant/') ? 500 : null)
    await page.click('[data-keep-all]')
    await page.locator('[data-job]').waitFor()
    await page.close()
    stage.host.fault = () => null
    const second = await context.newPage()
    await second.goto(new URL('offline/', stage.host.address).href)
    const { units } = await statusIn(second)
    await untilKept(second, ...Object.keys(units))
  })

  journey('removes everything', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    await open('offline/')
    await page.click('[data-keep-group]')
    await untilKept(page, Q1, Q2)
    await page.click('[data-drop-all]')
    await until(async () => (await statusIn(page)).kept.length === 0, 'nothing is kept')
    await page.locator('[data-drop-all]').waitFor({ state: 'hidden' })
    await page.getByText('0 of 2 calls kept').waitFor()
  })

  journey('explains itself without JavaScript', async ({ visit }) => {
    const page = await visit('zh-hant/offline/', { javaScriptEnabled: false })
    expect(await page.locator('noscript').innerText()).toContain('儲存頁面需要')
    expect(await page.locator('main button:visible').count()).toBe(0)
    expect(await page.locator('[data-preparing]').isVisible()).toBe(false)
  })
})

describe('the app', () => {
  for (const locale of LOCALES)
    journey(`can be installed from /${locale}`, async ({ browser }) => {
      const { page, open, context } = await stage.reader(browser)
      await open(locale)
      await page.evaluate(() => navigator.serviceWorker.ready)
      const cdp = await context.newCDPSession(page)
      expect(
        (await cdp.send('Page.getInstallabilityErrors')).installabilityErrors.filter(
          ({ errorId }) => errorId !== 'in-incognito',
        ),
      ).toEqual([])
      const { data, errors } = await cdp.send('Page.getAppManifest')
      expect(errors).toEqual([])
      const { start_url: start, lang, icons } = JSON.parse(data ?? '{}')
      expect(start).toBe(`/${locale}`)
      expect(lang).toBe(await page.locator('html').getAttribute('lang'))
      for (const { src } of icons) expect((await fetch(new URL(src, stage.host.address))).status).toBe(200)
    })

  journey('asks for nothing before the page is there', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    const asked = stage.host.asked.length
    await open(`${Q1}/`)
    await untilKept(page, Q1)
    const own = stage.host.asked.slice(asked)
    expect(own.indexOf('sw.js')).toBeGreaterThan(
      own.findIndex((path) => path.startsWith('assets/') && path.endsWith('.css')),
    )
  })
})

/** Whether a path is a file of a unit. */
function isOfUnit(path: string): boolean {
  return path.includes('calls/') || path.startsWith('pagefind/texts/') || path.startsWith('pagefind/index/')
}
