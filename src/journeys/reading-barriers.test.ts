import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const CALL = 'calls/amzn-2025-q1/'
describe('no barriers', () => {
  for (const [theme, views] of [
    ['light', ['en', 'reveal']],
    ['dark', ['side', 'zh']],
    ['sepia', ['both', 'reveal']],
  ] as const) {
    for (const view of views) {
      journey(`in the view ${view}, ${theme}`, async ({ visit }) => {
        const page = await visit('settings/')
        await page.evaluate((value) => {
          localStorage.setItem('duizhao:theme', value)
        }, theme)
        await page.goto(new URL(`/${CALL}?view=${view}`, page.url()).href)
        await page.locator('.steps').waitFor()
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
        expect(await barriers(page)).toEqual([])
      })
    }
  }

  for (const [locale, view] of [
    ['zh-hans/', 'reveal'],
    ['zh-hant/', 'zh'],
  ]) {
    journey(`under /${locale}, in the view ${view}, on a phone`, async ({ visit }) => {
      const page = await visit(`${locale}${CALL}?view=${view}`, { viewport: { width: 360, height: 740 } })
      await page.locator('.steps').waitFor({ state: 'attached' })
      await page.mouse.move(180, 400)
      // What was read before the offer has come does not count.
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 400)
          return page.locator('.notice').count()
        })
        .toBe(1)
      expect(await barriers(page)).toEqual([])
    })
  }

  journey('with everything open that can be opened', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=andy-jassy`, { viewport: { width: 360, height: 740 } })
    await page.click('.participants summary')
    await page.locator('[data-paragraph]:visible').first().click()
    await page.locator('.actions').waitFor()
    expect(await barriers(page)).toEqual([])
    await page.click('.open-contents')
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.click('[data-settings]')
    await page.locator('dialog[open]').waitFor()
    expect(await barriers(page)).toEqual([])
  })

  journey('on the page of settings', async ({ visit }) => {
    expect(await barriers(await visit('settings/'))).toEqual([])
    expect(await barriers(await visit('zh-hant/settings/', { colorScheme: 'dark' }))).toEqual([])
  })
})
