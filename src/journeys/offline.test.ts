import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { openHost } from './drivers/offline/offline-host.ts'
import { statusIn, untilKept, type Reader } from './drivers/offline/offline-reader.ts'
import { offlineStage } from './drivers/offline/offline-stage.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const Q1 = 'calls/amzn-2025-q1'
const Q2 = 'calls/amzn-2025-q2'
const LOCALES = ['', 'zh-hans/', 'zh-hant/']

const stage = offlineStage(() => openHost(inject('siteFolder')))

/** Takes the network away, by the browser's own switch or by the end of the server. */
const CUTS = [
  ['the browser is offline', ({ context }: Reader) => context.setOffline(true)],
  ['the server is gone', () => stage.host.stop()],
] as const

describe.each(CUTS)('when %s', (_, cut) => {
  journey('a call that was visited is read in each language and mode', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    await open(`zh-hans/${Q1}/`)
    await untilKept(page, Q1)
    await cut(reader)
    for (const [locale, lang] of [
      ['', 'en'],
      ['zh-hans/', 'zh-Hans'],
      ['zh-hant/', 'zh-Hant'],
    ]) {
      expect(await open(`${locale}${Q1}/?view=zh`)).toBe(200)
      const one = await paragraphWith(page, 'Trainium 2')
      await one.whole.scrollIntoViewIfNeeded()
      await one.chinese.waitFor()
      expect(await one.english.isVisible()).toBe(false)
      await one.toggle.click()
      await one.english.waitFor()
      await page.locator('.facts a[href*="/source/"]').click()
      await page.locator('#L35', { hasText: '$165.7 billion' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex')
    }
  })

  journey('the shell is there from the first visit on, and marks what is not kept', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
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
    expect(await page.locator('article .mark-not-kept').count()).toBe(1)
  })

  journey('a page that is not kept is answered with help in its language', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    await open(`${Q1}/`)
    await untilKept(page, Q1)
    await cut(reader)
    expect(await open(`zh-hant/${Q2}/`)).toBe(503)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    await page.locator('[data-ready]').waitFor()
    expect(await page.locator('h1:visible').textContent()).toBe(
      '這台裝置沒有儲存 Amazon.com 2025\u00a0年第二季財報電話會議',
    )
    expect(
      await page.locator('[data-unit]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit'))),
    ).toContain(Q1)
    expect(await page.locator(`[data-unit="${Q2}"]`).isVisible()).toBe(false)
    await page.click(`[data-unit="${Q1}"] a`)
    await expect.poll(() => page.locator('[data-paragraph]').count()).toBeGreaterThan(90)
    expect(await open('no/such/page/')).toBe(503)
    expect(await page.locator('h1:visible').textContent()).toBe('This page is not kept on this device')
    // A host would have added the slash.
    expect(await open(Q1)).toBe(200)
    expect(page.url()).toBe(`${stage.host.address}${Q1}/`)
  })

  journey('everything is there once all of it is kept', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    await open('offline/')
    await page.click('[data-keep-all]')
    const { units } = await statusIn(page)
    await untilKept(page, ...Object.keys(units))
    await page.getByText('All of it is kept.').waitFor()
    await page.getByText('2 of 2 calls kept').waitFor()
    await cut(reader)
    const sitemap = ['', 'notes/', 'about/', 'guide/reading/', 'glossary/', 'checks/', `${Q1}/`, `${Q2}/`]
    for (const path of [...sitemap.flatMap((each) => LOCALES.map((locale) => locale + each)), `${Q2}/source/`])
      expect([path, await open(path)]).toEqual([path, 200])
  })
})

describe('a page that was not kept', () => {
  journey('opens by itself when the network is back', async ({ browser }) => {
    const { page, open, context } = await stage.reader(browser)
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
    const { page, open } = await stage.reader(browser)
    const counts = async (): Promise<(string | null)[]> => {
      const found: (string | null)[] = []
      for (const path of [
        'search/?q=tariff',
        'zh-hans/search/?q=关税',
        'zh-hant/search/?q=關稅',
        'zh-hans/search/?q=AWS 营收',
      ]) {
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
    await stage.host.stop()
    expect(await counts()).toEqual(online)
    await page.locator('[data-hit] a').first().click()
    await page.locator('[data-paragraph]').first().waitFor()
    await expect.poll(() => page.locator('[data-paragraph]').count()).toBeGreaterThan(90)
  })

  journey('says of hits in a call that is not kept that it is not', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    await open(`${Q1}/`)
    await untilKept(page, Q1, 'search')
    await stage.host.stop()
    await open('zh-hans/search/?q=关税')
    await page.locator('.results[data-state=done]').waitFor()
    await page.locator('[data-hit]').first().waitFor()
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((all) => all.map((hit) => hit.getAttribute('data-hit') ?? ''))
    expect(hits.filter((hit) => !hit.startsWith('amzn-2025-q1#'))).toEqual([])
    // One line says it of all of them.
    const unread = page.locator('.results section', { has: page.locator('[data-unread]') })
    expect(await unread.count()).toBe(1)
    expect(await unread.locator('li').count()).toBe(1)
    const all = /(\d+) [處处]/.exec((await unread.locator('h2').textContent()) ?? '')?.[1]
    expect(await unread.locator('[data-unread]').textContent()).toContain(` ${all ?? '-'} `)
  })
})
