import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { scanOfSite } from './drivers/scan-of-site.ts'

const scan = await scanOfSite()

/** A busy machine takes its time. */
const IN_TIME = { timeout: 20_000 }

describe('the box over a page', () => {
  journey('opens by key, finds, and is left by Escape', async ({ visit }) => {
    const page = await visit('calls/amzn-2025-q1/')
    await page.keyboard.press('/')
    await page.locator('dialog[open] input').waitFor()
    await page.keyboard.type('kuiper')
    await expect
      .poll(() => page.locator('dialog .results[data-state=done]').getAttribute('data-count'), IN_TIME)
      .toBe(String(scan.hits(['kuiper']).length))
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog.search-dialog[open]').count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] input').waitFor()
    expect(await page.locator('dialog [data-hit]').count()).toBeGreaterThan(0)
  })

  journey('goes from the box to a hit and its page by keyboard alone', async ({ visit }) => {
    const page = await visit('about/')
    await page.keyboard.press('/')
    await page.locator('dialog[open] input').waitFor()
    await page.keyboard.type('james bond')
    await page.locator('dialog [data-hit]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/calls\/.*\?q=james%20bond#p/)
  })

  journey('fetches nothing of the search before it is opened', async ({ visit }) => {
    const page = await visit('calls/amzn-2025-q2/')
    await page.waitForLoadState('networkidle')
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /search|pagefind/.test(name)),
      )
    expect(await fetched()).toEqual([])
    await page.locator('[data-search-open]').first().click()
    await page.locator('dialog[open] input').waitFor()
    expect((await fetched()).length).toBeGreaterThan(0)
  })
})
