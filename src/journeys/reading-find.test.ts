import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'

/** Waits until a text is put away as the browser's search wants it: it looks into what is hidden in this way alone. */
async function untilFindable(text: Locator): Promise<void> {
  expect(await text.isVisible()).toBe(false)
  await expect
    .poll(async () => {
      // The script that listens comes when the view puts something away: who presses before it does presses again.
      await text.page().keyboard.press('Control+f')
      return text.evaluate((found) => {
        const put = found.closest('[hidden=until-found]')
        return put && [getComputedStyle(put).contentVisibility, getComputedStyle(put).display]
      })
    })
    .toEqual(['hidden', 'block'])
  expect(await text.isVisible()).toBe(false)
}

/** What the browser does when its search comes to a text that is put away (HTML, ancestor revealing algorithm). */
function reveal(text: Locator): Promise<void> {
  return text.evaluate((found) => {
    const put = found.closest('[hidden=until-found]')
    put?.dispatchEvent(new Event('beforematch', { bubbles: true }))
    put?.removeAttribute('hidden')
  })
}

describe('the browser’s own search', () => {
  journey('can look into what the view puts away, and what it finds is shown', async ({ visit }) => {
    for (const view of ['en', 'zh']) {
      const page = await visit(`${CALL}?view=${view}`)
      const { english, chinese } = await paragraphWith(page, 'James Bond')
      const away = view === 'en' ? chinese : english
      await untilFindable(away)
      await reveal(away)
      expect([await english.isVisible(), await chinese.isVisible()]).toEqual([true, true])
      // Elsewhere all is as it was.
      expect(await page.locator('[data-toggle]:checked').count()).toBe(1)
    }
  })

  journey('can look into a folded turn, which then opens', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=brian-olsavsky`)
    await page.locator('.folded').first().waitFor()
    const { english } = await paragraphWith(page, 'James Bond')
    await untilFindable(english)
    await reveal(english)
    expect(await english.isVisible()).toBe(true)
    expect(await page.locator('.turn:not(.folded) [hidden]').count()).toBe(0)
    expect(await page.locator('.folded').count()).toBeGreaterThan(5)
  })

  journey('leaves nothing put away in a view that shows it', async ({ visit }) => {
    const page = await visit(`${CALL}?view=en`)
    const { english, chinese } = await paragraphWith(page, 'James Bond')
    await untilFindable(chinese)
    await page.keyboard.press('1')
    expect(await page.locator('p[hidden]').count()).toBe(0)
    expect([await english.isVisible(), await chinese.isVisible()]).toEqual([true, true])
  })
})
