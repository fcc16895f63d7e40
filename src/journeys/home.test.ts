import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { openHost } from './drivers/offline/offline-host.ts'
import { untilKept } from './drivers/offline/offline-reader.ts'
import { offlineStage } from './drivers/offline/offline-stage.ts'

const PHONE = { viewport: { width: 360, height: 740 } }
const LANGUAGES = [
  ['', '$167.7B', 'Kept'],
  ['zh-hans/', '1,677 亿美元', '已保存'],
  ['zh-hant/', '1,677 億美元', '已儲存'],
] as const

describe('the first page without JavaScript', () => {
  for (const [locale, revenue] of LANGUAGES)
    journey(`has the calls with their figures, which lead to their words: /${locale}`, async ({ visit }) => {
      const page = await visit(locale, { ...PHONE, javaScriptEnabled: false })
      expect(await page.locator('[data-call]').count()).toBe(2)
      const [newest, before] = await page
        .locator('[data-call]')
        .evaluateAll((cards) => cards.map((card) => card.dataset['call']))
      expect([newest, before]).toEqual(['amzn-2025-q2', 'amzn-2025-q1'])
      expect(await page.locator('reader-shelf').isVisible()).toBe(false)
      const figures = page.locator('[data-call=amzn-2025-q2] .chief dd')
      expect(await figures.count()).toBe(3)
      const first = figures.first().locator('a').first()
      expect(await first.textContent()).toBe(revenue)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      await first.click()
      await page.waitForURL(/\/calls\/amzn-2025-q2\/#p/)
      expect(await page.locator('[data-paragraph]:target').textContent()).toContain('$167.7 billion')
    })

  journey('is gone through by keyboard', async ({ visit }) => {
    const page = await visit('zh-hans/', { javaScriptEnabled: false })
    await page.locator('[data-call=amzn-2025-q1] h3 a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/zh-hans\/calls\/amzn-2025-q1\/$/)
  })
})

describe('the first page', () => {
  const stage = offlineStage(() => openHost(inject('siteFolder')))

  for (const [locale, , kept] of LANGUAGES)
    journey(`marks what is kept for offline, and no other call: /${locale}`, async ({ browser }) => {
      const { page, open } = await stage.reader(browser)
      await open(`${locale}offline/`)
      await page.locator('[data-unit="calls/amzn-2025-q1"] [data-keep]').click()
      await untilKept(page, 'calls/amzn-2025-q1')
      await open(locale)
      await page.locator('[data-call=amzn-2025-q1] .facts li', { hasText: kept }).waitFor()
      expect(await page.locator('[data-call=amzn-2025-q2] .facts li', { hasText: kept }).count()).toBe(0)
    })
})
