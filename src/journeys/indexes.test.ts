import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const PHONE = { width: 360, height: 740 }

describe('the list of terms', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `is reached from the glossary and leaves the metrics, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit('zh-hans/glossary/', { javaScriptEnabled, viewport: PHONE })
        await page.locator('header a[href$="/terms/"]').click()
        await page.waitForURL(/\/zh-hans\/terms\/$/)
        const rows = page.locator('.companies > li:visible')
        const all = await rows.count()
        expect(all).toBeGreaterThan(40)
        await page.locator('#only').focus()
        await page.keyboard.press('Space')
        expect(await rows.count()).toBeLessThan(all)
        await rows.filter({ hasText: '自由现金流' }).locator('> a').click()
        await page.waitForURL(/\/zh-hans\/terms\/free-cash-flow\/$/)
      },
    )
  }

  journey('leaves the terms that hold what is typed, in either script', async ({ visit }) => {
    const page = await visit('zh-hant/terms/')
    await page.fill('list-filter input', '资本')
    await page.locator('list-filter output:not(:empty)').waitFor()
    const rows = page.locator('.companies > li:visible')
    expect(await rows.count()).toBe(Number(await page.locator('list-filter output').textContent()))
    expect((await rows.allTextContents()).every((text) => text.includes('資本'))).toBe(true)
  })

  journey('has the terms that are said on every call, with quotations', async ({ visit }) => {
    const page = await visit('terms/', { javaScriptEnabled: false })
    await page.locator('.companies > li > a', { hasText: /^guidance$/ }).click()
    expect(await page.locator('.said [lang=en] mark').first().textContent()).toMatch(/guidance/i)
  })
})

describe('the list of people', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `is reached from the companies and leads to a person, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit('zh-hant/', { javaScriptEnabled, viewport: PHONE })
        await page.locator('main a[href$="/companies/"]').click()
        await page.locator('header a[href$="/people/"]').click()
        await page.waitForURL(/\/zh-hant\/people\/$/)
        const rows = page.locator('.companies > li:visible')
        const all = await rows.count()
        expect(await page.locator('main section').last().textContent()).toContain('摩根')
        await page.check('#only')
        expect(await rows.count()).toBeLessThan(all)
        await page.uncheck('#only')
        const once = page.locator('.companies > li.other > a').first()
        expect(await once.getAttribute('href')).toMatch(/\/calls\/[^/]+\/#turn-\d+$/)
        await rows.first().locator('> a').click()
        await page.waitForURL(/\/zh-hant\/people\/[a-z-]+\/$/)
      },
    )
  }

  journey('leaves those whose name or firm is typed', async ({ visit }) => {
    const page = await visit('people/')
    await page.fill('list-filter input', 'morgan stanley')
    await expect.poll(() => page.locator('.companies > li:visible').count()).toBe(1)
    expect(await page.locator('main section:visible').count()).toBe(1)
  })
})

describe('no barriers', () => {
  for (const path of ['terms/', 'zh-hant/terms/', 'people/', 'zh-hans/people/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`/${path}, ${colorScheme}`, async ({ visit }) => {
        const page = await visit(path, { colorScheme, ...(path.startsWith('zh') && { viewport: PHONE }) })
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      })
    }
  }
})
