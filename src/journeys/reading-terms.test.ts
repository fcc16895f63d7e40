import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'
import { layOutAll } from './drivers/lay-out-all.ts'

const CALL = 'zh-hant/calls/amzn-2025-q2/'
/** Longer than a pointer must rest, in milliseconds of the page's own clock. */
const LONG = 1_000
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

/** Brings the first “free cash flow” of the call to the middle of the window and says where it stands there. */
async function freeCashFlow(page: Page): Promise<{ x: number; y: number }> {
  await layOutAll(page)
  return page.evaluate(async () => {
    for (const text of document.querySelectorAll('[data-paragraph] > [lang=en]')) {
      const node = [...text.childNodes].find(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.includes('free cash flow'),
      )
      if (!node) continue
      const range = document.createRange()
      range.setStart(node, node.textContent?.indexOf('free cash flow') ?? 0)
      range.setEnd(node, range.startOffset + 4)
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' })
      // What has been scrolled is told with the next frame, and puts explanations away.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error('“free cash flow” is not there')
  })
}

describe('a term in the text', () => {
  journey('is explained where the pointer rests, with a way to all that is said of it', async ({ visit }) => {
    const page = await visit(CALL)
    const { x, y } = await freeCashFlow(page)
    const help = page.locator('.term-help')
    await page.mouse.move(x - 200, y)
    // Both before what explains has been fetched.
    await page.mouse.move(x, y)
    await help.locator('a', { hasText: /^free cash flow$/ }).waitFor()
    expect(await help.locator('b').textContent()).toContain('自由現金流')
    expect(await help.locator('p').textContent()).toMatch(/\p{Script=Han}{4}/u)
    expect(await barriers(page)).toEqual([])
    // The pointer goes over to the explanation, and the explanation waits for it.
    const { x: left, y: top } = (await help.boundingBox()) ?? { x: 0, y: 0 }
    await page.clock.install()
    await page.mouse.move(left + 20, top - 2)
    await page.mouse.move(left + 20, top + 10)
    await page.clock.fastForward(LONG)
    await help.locator('a').click()
    await page.waitForURL(/\/terms\/free-cash-flow\/$/)
    expect(await page.locator('main').textContent()).toContain('自由現金流')
  })

  journey('is explained by the first tap on a phone, and put away by the next', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    const { x, y } = await freeCashFlow(page)
    const help = page.locator('.term-help')
    await page.touchscreen.tap(x, y)
    await help.locator('a', { hasText: /^free cash flow$/ }).waitFor()
    const box = (await help.boundingBox()) ?? { x: -1, width: Infinity }
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
    await page.touchscreen.tap(20, y)
    await help.waitFor({ state: 'hidden' })
  })

  journey('is reached by key, and said', async ({ visit }) => {
    const page = await visit(CALL)
    const help = page.locator('.term-help')
    const term = async () => ((await help.isVisible()) ? help.locator('a').textContent() : null)
    await page.keyboard.press('J')
    await page.keyboard.press('J')
    await page.keyboard.press('J')
    await page.keyboard.press('g')
    await help.waitFor()
    const first = await term()
    await page.locator('.say', { hasText: first ?? '' }).waitFor({ state: 'attached' })
    await page.keyboard.press('g')
    await expect.poll(term).not.toBe(first)
    await page.keyboard.press('G')
    await expect.poll(term).toBe(first)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
  })

  journey('is left alone where the reader wants no explanations', async ({ visit }) => {
    const page = await visit(CALL)
    await page.click('[data-settings]')
    await page.locator('dialog [name=terms]').uncheck({ force: true })
    await page.keyboard.press('Escape')
    await page.reload()
    const { x, y } = await freeCashFlow(page)
    await page.clock.install()
    await page.mouse.click(x, y)
    // Where the sentence is marked, what a click asks for has been answered.
    await page.waitForFunction(() => CSS.highlights.has('sentence'))
    await page.clock.fastForward(LONG)
    expect(await page.locator('.term-help').isVisible()).toBe(false)
  })
})
