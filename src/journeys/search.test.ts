import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './journey.ts'
import { paragraph } from './paragraph.ts'

/** Waits until the results of a query stand, and gives the places of those that are shown. */
async function hits(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-state=done][data-count]')
  return page.locator('[data-hit]').evaluateAll((found) => found.map((hit) => hit.getAttribute('data-hit') ?? ''))
}

async function count(page: Page): Promise<number> {
  return Number(await page.locator('[data-state=done][data-count]').getAttribute('data-count'))
}

describe('search', () => {
  for (const [query, selector] of [['free cash flow', '[lang=en]'], ['关税', '[lang^=zh]']] as const) {
    journey(`finds ${query} and leads to the paragraph`, async ({ visit }) => {
      const page = await visit(`search/?q=${encodeURIComponent(query)}`)
      const places = await hits(page)
      expect(await count(page)).toBeGreaterThanOrEqual(places.length)
      expect(places.length).toBeGreaterThan(0)
      const [call = '', id = ''] = places[0]?.split('#') ?? []
      const result = page.locator(`[data-hit="${call}#${id}"]`)
      expect((await result.textContent())?.toLowerCase()).toContain(query)
      await result.locator('a').first().click()
      await page.waitForURL(`**/calls/${call}/**`)
      expect(new URL(page.url()).hash).toContain(id)
      const { whole } = paragraph(page, id)
      expect((await whole.locator(`> ${selector}`).textContent())?.toLowerCase()).toContain(query)
      await page.waitForFunction((place) => {
        const { top = -1 } = document.getElementById(place)?.getBoundingClientRect() ?? {}
        return top >= 0 && top < innerHeight
      }, id)
    })
  }

  journey('opens from any page by key, and finds the same as the page of search', async ({ visit }) => {
    const searchPage = await visit('search/?q=Trainium')
    const expected = await hits(searchPage)
    expect(expected.length).toBeGreaterThan(0)

    const page = await visit('calls/amzn-2025-q1/')
    await page.keyboard.press('/')
    await page.keyboard.type('Trainium')
    expect(await hits(page)).toEqual(expected)
    expect(await count(page)).toBe(await count(searchPage))
  })

  journey('says so where nothing is found', async ({ visit }) => {
    const page = await visit('search/?q=zzzzqqqq')
    expect(await hits(page)).toEqual([])
    expect(await count(page)).toBe(0)
  })

  journey('fetches nothing of search before it is opened', async ({ visit }) => {
    const page = await visit('about/')
    const asked: string[] = []
    page.on('request', (request) => { asked.push(request.url()) })
    await page.goto(new URL('../calls/amzn-2025-q1/', page.url()).href, { waitUntil: 'networkidle' })
    expect(asked.filter((address) => /pagefind|search/.test(address))).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
  })
})
