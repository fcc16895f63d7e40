import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import { journey } from './journey.ts'
import { openHost, type Host } from './offline-host.ts'
import { openReader, statusIn, until, untilKept, type Reader } from './offline-reader.ts'
import { paragraphWith } from './paragraph.ts'

const Q1 = 'calls/amzn-2025-q1'
const Q2 = 'calls/amzn-2025-q2'
const LOCALES = ['', 'zh-hans/', 'zh-hant/']

let host: Host
let reader: Reader | undefined

beforeAll(async () => { host = await openHost(inject('siteFolder')) })
afterAll(async () => { await host.close() })
afterEach(async () => {
  expect(reader?.complaints ?? []).toEqual([])
  await reader?.context.close()
  reader = undefined
  host.fault = () => null
  await host.start()
})

/** Takes the network away, by the browser's own switch or by the end of the server. */
const CUTS = [
  ['the browser is offline', ({ context }: Reader) => context.setOffline(true)],
  ['the server is gone', () => host.stop()],
] as const

describe.each(CUTS)('when %s', (_, cut) => {
  journey('a call that was visited is read in each language and mode', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    await open(`zh-hans/${Q1}/`)
    await untilKept(page, Q1)
    await cut(reader)
    for (const locale of LOCALES) {
      expect(await open(`${locale}${Q1}/?view=zh`)).toBe(200)
      const one = await paragraphWith(page, 'Trainium 2')
      await one.whole.scrollIntoViewIfNeeded()
      await one.chinese.waitFor()
      expect(await one.english.isVisible()).toBe(false)
      await one.toggle.click()
      await one.english.waitFor()
      expect(await open(`${locale}${Q1}/source/`)).toBe(200)
      expect(await page.locator('#L35').textContent()).toContain('$165.7 billion')
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex')
    }
  })

  journey('the shell is there from the first visit on, and marks what is not kept', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    await open(`${Q1}/`)
    await untilKept(page, Q1)
    await cut(reader)
    for (const locale of LOCALES) {
      expect(await open(locale)).toBe(200)
      expect(await open(`${locale}offline/`)).toBe(200)
    }
    await open('zh-hant/')
    const card = page.locator('article', { has: page.locator(`a[href$="${Q2}/"]`) })
    await card.locator('.mark-not-kept').waitFor()
    expect(await card.locator('.mark-not-kept').textContent()).toBe('未儲存')
    expect(await page.locator(`a[href$="${Q1}/"]`).first().getAttribute('data-kept')).toBe('yes')
    expect(await page.locator('main .mark-not-kept').count()).toBe(1)
  })

  journey('a page that is not kept is answered with help in its language', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    await open(`${Q1}/`)
    await untilKept(page, Q1)
    await cut(reader)
    expect(await open(`zh-hant/${Q2}/`)).toBe(503)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    await page.locator('[data-ready]').waitFor()
    expect(await page.locator('h1:visible').textContent()).toBe('這台裝置沒有儲存Amazon.com 2025 年第二季財報電話會議')
    expect(await page.locator('[data-unit]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit')))).toContain(Q1)
    expect(await page.locator(`[data-unit="${Q2}"]`).isVisible()).toBe(false)
    await page.click(`[data-unit="${Q1}"] a`)
    expect(await page.locator('[data-paragraph]').count()).toBeGreaterThan(90)
    expect(await open('no/such/page/')).toBe(503)
    expect(await page.locator('h1:visible').textContent()).toBe('This page is not kept on this device')
    // A host would have added the slash.
    expect(await open(Q1)).toBe(200)
    expect(page.url()).toBe(`${host.address}${Q1}/`)
  })

  journey('everything is there once all of it is kept', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    await open('offline/')
    await page.click('[data-keep-all]')
    const { units } = await statusIn(page)
    await untilKept(page, ...Object.keys(units))
    await page.getByText('All of it is kept.').waitFor()
    await page.getByText('2 of 2 calls kept').waitFor()
    await cut(reader)
    const sitemap = ['', 'notes/', 'about/', 'guide/reading/', 'glossary/', 'checks/', `${Q1}/`, `${Q2}/`, `${Q2}/source/`]
    for (const path of sitemap.flatMap((each) => LOCALES.map((locale) => locale + each))) expect([path, await open(path)]).toEqual([path, 200])
  })
})

describe('a page that was not kept', () => {
  journey('opens by itself when the network is back', async ({ browser }) => {
    const { page, open, context } = reader = await openReader(browser, host.address)
    await open(`${Q1}/`)
    await untilKept(page, Q1)
    await context.setOffline(true)
    expect(await open(`${Q2}/`)).toBe(503)
    await page.locator('[data-ready]').waitFor()
    await context.setOffline(false)
    await page.locator('[data-paragraph]').first().waitFor()
    await untilKept(page, Q2)
  })
})

describe('searching without a network', () => {
  journey('finds what it finds with one, in three scripts, where everything is kept', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    const counts = async (): Promise<(string | null)[]> => {
      const found: (string | null)[] = []
      for (const path of ['search/?q=tariff', 'zh-hans/search/?q=关税', 'zh-hant/search/?q=關稅', 'zh-hans/search/?q=AWS 营收']) {
        await open(path)
        const results = page.locator('.results[data-state=done]')
        await results.waitFor()
        found.push(await results.getAttribute('data-count'))
        await page.locator('[data-hit]').first().waitFor()
      }
      return found
    }
    const online = await counts()
    await open('offline/')
    await page.click('[data-keep-all]')
    await page.getByText('All of it is kept.').waitFor()
    await host.stop()
    expect(await counts()).toEqual(online)
    await page.locator('[data-hit] a').first().click()
    expect(await page.locator('[data-paragraph]').count()).toBeGreaterThan(90)
  })

  journey('says of hits in a call that is not kept that it is not', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    await open(`${Q1}/`)
    await untilKept(page, Q1, 'search')
    await host.stop()
    await open('zh-hans/search/?q=关税')
    await page.locator('.results[data-state=done]').waitFor()
    await page.locator('[data-hit]').first().waitFor()
    const hits = await page.locator('[data-hit]').evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit') ?? ''))
    expect(hits.filter((hit) => !hit.startsWith('amzn-2025-q1#'))).toEqual([])
    expect(await page.locator('[data-unread]').first().textContent()).toContain('Amazon')
  })
})

describe('/offline/', () => {
  journey('keeps one call with its size, and removes it again', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
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

  journey('shows true progress, pauses, and goes on after the page was closed', async ({ browser }) => {
    const { page, open, context } = reader = await openReader(browser, host.address)
    const begin = host.asked.length
    await open('offline/')
    await page.locator('[data-ready]').waitFor()
    host.fault = (path) => (path.startsWith('zh-hant/') || path.startsWith('pagefind/texts/') ? 300 : null)
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
    const asked = host.asked.length
    await second.goto(new URL('offline/', host.address).href)
    await second.locator('[data-resume]').waitFor()
    host.fault = () => null
    await second.click('[data-resume]')
    const { units } = await statusIn(second)
    await untilKept(second, ...Object.keys(units))
    // What was there already is not asked for again.
    const again = host.asked.slice(asked).filter((path) => isOfUnit(path) && host.asked.slice(begin, asked).includes(path))
    expect(again.length).toBeLessThanOrEqual(4)
  })

  journey('goes on by itself after the browser was closed in the middle', async ({ browser }) => {
    const { page, open, context } = reader = await openReader(browser, host.address)
    await open('offline/')
    await page.locator('[data-ready]').waitFor()
    host.fault = (path) => (path.startsWith('zh-hant/') ? 500 : null)
    await page.click('[data-keep-all]')
    await page.locator('[data-job]').waitFor()
    await page.close()
    host.fault = () => null
    const second = await context.newPage()
    await second.goto(new URL('offline/', host.address).href)
    const { units } = await statusIn(second)
    await untilKept(second, ...Object.keys(units))
  })

  journey('removes everything', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
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
    expect(await page.locator('noscript').innerText()).toContain('單一檔案')
    expect(await page.locator('main button:visible').count()).toBe(0)
    expect(await page.locator(`a[href="/${Q1}/amzn-2025-q1.html"]`).isVisible()).toBe(true)
    expect(await page.locator('[data-preparing]').isVisible()).toBe(false)
  })
})

describe('the app', () => {
  for (const locale of LOCALES) journey(`can be installed from /${locale}`, async ({ browser }) => {
    const { page, open, context } = reader = await openReader(browser, host.address)
    await open(locale)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const cdp = await context.newCDPSession(page)
    expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    const { data, errors } = await cdp.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { start_url: start, lang, icons } = JSON.parse(data ?? '{}')
    expect(start).toBe(`/${locale}`)
    expect(lang).toBe(await page.locator('html').getAttribute('lang'))
    for (const { src } of icons) expect((await fetch(new URL(src, host.address))).status).toBe(200)
  })

  journey('asks for nothing before the page is there', async ({ browser }) => {
    const { page, open } = reader = await openReader(browser, host.address)
    const asked = host.asked.length
    await open(`${Q1}/`)
    const loaded = await page.evaluate(() => performance.timeOrigin + (performance.getEntriesByType('navigation')[0]?.toJSON().loadEventStart ?? Infinity))
    await untilKept(page, Q1)
    expect(loaded).toBeLessThan(Date.now())
    const own = host.asked.slice(asked)
    expect(own.indexOf('sw.js')).toBeGreaterThan(own.findIndex((path) => path.startsWith('assets/') && path.endsWith('.css')))
  })
})

/** Whether a path is a file of a unit. */
function isOfUnit(path: string): boolean {
  return path.includes('calls/') || path.startsWith('pagefind/texts/') || path.startsWith('pagefind/index/')
}
