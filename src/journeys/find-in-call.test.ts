import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const Q2 = 'zh-hant/calls/amzn-2025-q2/'

/** Opens the line by its key, types, and goes to the first hit. */
async function find(page: Page, words: string): Promise<string> {
  await page.keyboard.press('f')
  const input = page.locator('.find-line input')
  await input.waitFor()
  await input.fill(words)
  await page.keyboard.press('Enter')
  return (await page.locator('.find-line output').textContent()) ?? ''
}

/** The paragraph of the hit at which the reader is, and whether its Chinese can be seen. */
async function reached(page: Page): Promise<{ text: string; inSight: boolean }> {
  const at = page.locator('[data-found=now] > :is([lang=zh-Hant], [lang=zh-Hans])')
  const box = await at.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return {
    text: (await at.textContent()) ?? '',
    inSight: box !== null && box.height > 0 && box.y < height && box.y + box.height > 0,
  }
}

describe('finding in a call', () => {
  journey('goes from hit to hit, in the other script as well, and back to where the reader was', async ({ visit }) => {
    const page = await visit(Q2)
    expect(await find(page, '自由现金流')).toMatch(/^1 \/ \d+$/)
    const first = await reached(page)
    expect(first.text).toContain('自由現金流')
    expect(first.inSight).toBe(true)
    expect(await barriers(page)).toEqual([])
    await page.locator('.find-line input').fill('關稅')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await page.locator('.find-line output').textContent()).toMatch(/^2 \/ \d+$/)
    await page.keyboard.press('Shift+Enter')
    expect(await page.locator('.find-line output').textContent()).toMatch(/^1 \/ \d+$/)
    await page.keyboard.press('Escape')
    await page.locator('.find-line').waitFor({ state: 'detached' })
    await page.keyboard.press('f')
    await page.locator('.find-line input').waitFor()
  })

  journey('shows what the view hides, on a phone', async ({ visit }) => {
    const page = await visit(`${Q2}?view=en`, { viewport: { width: 360, height: 740 } })
    await find(page, '自由現金流')
    expect(await reached(page)).toMatchObject({ inSight: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    for (const button of await page.locator('.find-line button').all()) {
      const box = await button.boundingBox()
      expect((box?.x ?? 1e6) + (box?.width ?? 1e6)).toBeLessThanOrEqual(360)
    }
  })

  journey('unfolds what somebody says who was not chosen', async ({ visit }) => {
    const page = await visit(`${Q2}?speaker=brian-olsavsky`)
    await page.locator('.turn.folded').first().waitFor()
    await find(page, '自由現金流')
    expect(await reached(page)).toMatchObject({ inSight: true })
    expect(await page.locator('.turn.folded').count()).toBeGreaterThan(0)
  })
})
