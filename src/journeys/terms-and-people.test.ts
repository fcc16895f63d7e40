import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const PHONE = { width: 360, height: 740 }

describe('the page of a term', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `is reached from the glossary, quotes, and leads on, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit('zh-hant/glossary/', { javaScriptEnabled })
        await page.locator('#free-cash-flow dt a').click()
        await page.waitForURL(/\/zh-hant\/terms\/free-cash-flow\/$/)
        const quote = page.locator('.said').first()
        expect(await quote.locator('[lang=en] mark').textContent()).toMatch(/^free cash flow$/i)
        expect(await quote.locator('[lang=zh-Hant] mark').textContent()).toBe('自由現金流')
        const words = (await quote.locator('[lang=en]').textContent()) ?? ''
        await quote.locator('footer a').click()
        await page.locator('[data-paragraph]:target').waitFor()
        expect(await page.locator('[data-paragraph]:target [lang=en]').textContent()).toContain(words)
      },
    )
  }
})

describe('the page of a person', () => {
  journey('is reached from the company, and has the calls, the names and the topics', async ({ visit }) => {
    const page = await visit('zh-hans/companies/amzn/', { javaScriptEnabled: false })
    await page.locator('.management a', { hasText: '贾西' }).click()
    await page.waitForURL(/\/zh-hans\/people\/andy-jassy\/$/)
    expect(await page.locator('h1').textContent()).toBe('安迪·贾西')
    expect(await page.locator('header').last().textContent()).toContain('Andrew Jassy')
    expect(await page.locator('[aria-labelledby=calls] tbody tr').count()).toBe(2)
    await page.locator('.spoken a', { hasText: 'AWS' }).first().click()
    await page.locator('[data-paragraph]:target').waitFor()
    expect(await page.locator('[data-paragraph]:target').textContent()).toContain('AWS')
  })

  journey('has what an analyst asked', async ({ visit }) => {
    const page = await visit('companies/amzn/')
    await page.locator('[aria-labelledby=analysts] a', { hasText: 'Justin Post' }).click()
    const question = page.locator('.said', { hasText: 'tariff' }).first()
    await question.locator('footer a').click()
    await page.locator('[data-paragraph]:target').waitFor()
    expect(await page.locator('[data-paragraph]:target').getAttribute('data-speaker')).toBe('justin-post')
  })
})

describe('no barriers', () => {
  for (const path of ['terms/revenue/', 'people/justin-post/', 'zh-hans/terms/operating-margin/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`/${path}, ${colorScheme}`, async ({ visit }) => {
        const page = await visit(path, { colorScheme, ...(path.startsWith('zh') && { viewport: PHONE }) })
        expect(await barriers(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      })
    }
  }
})
