import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const PAIR = 'compare/amzn-2025-q2/'

describe('two calls held against each other', () => {
  journey('are reached from the company, and each new topic is quoted', async ({ visit }) => {
    const page = await visit('zh-hans/companies/amzn/')
    await page.locator('.calls .compare').first().click()
    await page.waitForURL(/\/compare\/amzn-2025-q2\//)
    expect(await page.locator('h1').textContent()).toContain('有何新内容')
    const kiro = page.locator('[aria-labelledby=new] article', { hasText: 'Kiro' }).first()
    expect(await kiro.locator('[lang=en]').first().textContent()).toContain('Kiro')
    await kiro.locator('footer a').click()
    await page.locator('[data-paragraph]:target').waitFor()
    expect(new URL(page.url()).pathname).toBe('/zh-hans/calls/amzn-2025-q2/')
    expect(await page.locator('[data-paragraph]:target').textContent()).toContain('Kiro')
  })

  journey('can be read without JavaScript, and lead to both', async ({ visit }) => {
    const page = await visit('compare/', { javaScriptEnabled: false })
    await page.locator('.companies a').first().click()
    expect(await page.locator('[aria-labelledby=both] article').count()).toBeGreaterThan(5)
    await page.locator('[aria-labelledby=figures] td a').first().click()
    await page.locator('[data-paragraph]:target').waitFor()
  })

  for (const [path, colorScheme] of [
    [PAIR, 'light'],
    [`${PAIR}?in=zh-hant`, 'dark'],
    ['zh-hans/compare/', 'light'],
  ] as const) {
    journey(`have no barriers: /${path}, ${colorScheme}`, async ({ visit }) => {
      const page = await visit(path, { colorScheme, viewport: { width: 360, height: 740 } })
      expect(await barriers(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    })
  }
})

describe('the list of calls', () => {
  journey('shows how each call opens in figures, and where the reader stopped', async ({ visit }) => {
    const page = await visit('')
    expect(await page.locator('[data-call=amzn-2025-q2] .chief dd').count()).toBe(3)
    expect(await page.locator('reader-shelf').isVisible()).toBe(false)
    await page.evaluate(() => {
      localStorage.setItem('duizhao:place:amzn-2025-q1', 'pka9210y')
    })
    await page.reload()
    await page.locator('reader-shelf a').click()
    await page.locator('#pka9210y:target').waitFor()
    await page.goBack()
    await page.locator('[data-call=amzn-2025-q2] .chief a').first().click()
    expect(await page.locator('[data-paragraph]:target').textContent()).toContain('$167.7 billion')
  })
})
