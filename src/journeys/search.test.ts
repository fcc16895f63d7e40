import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { MOST_TYPED } from '../search/query/query.ts'
import { journey, type Visit } from './drivers/journey.ts'
import { scanOfSite } from './drivers/scan-of-site.ts'

const scan = await scanOfSite()

/** A busy machine takes its time. */
const IN_TIME = { timeout: 20_000 }

/** The list of results, once it has the answer. */
async function answered(page: Page): Promise<Locator> {
  const list = page.locator('.results[data-state=done]')
  await list.waitFor()
  return list
}

/** Scrolls until every hit stands in the list. */
async function allHits(page: Page): Promise<string[]> {
  const list = await answered(page)
  const count = Number(await list.getAttribute('data-count'))
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 4000)
      return page.locator('[data-hit]').count()
    }, IN_TIME)
    .toBe(count)
  return page.locator('[data-hit]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-hit') ?? ''))
}

async function search(visit: Visit, query: string, path = 'search/'): Promise<Page> {
  const page = await visit(`${path}?q=${encodeURIComponent(query)}`)
  await answered(page)
  return page
}

describe('the page of the search', () => {
  journey.for([
    ['free', 'search/'],
    ['free cash flow', 'search/'],
    ['"free cash flow"', 'search/'],
    ['关税', 'search/'],
    ['關稅', 'zh-hans/search/'],
    ['AWS 营收', 'zh-hant/search/'],
    ['Prime 会员', 'zh-hans/search/'],
    ['155.7', 'search/'],
    ['$24.3 billion', 'search/'],
    ['1,557 亿', 'zh-hant/search/'],
    ['ＡＷＳ', 'search/'],
    ['戴夫菲尔德', 'search/'],
    ['Trainium2', 'search/'],
    ['的', 'search/'],
    ['a', 'search/'],
  ] as const)('finds every paragraph that holds %s, and no other', async ([query, path], { visit }) => {
    const page = await search(visit, query, path)
    const terms = query.startsWith('"') ? [query.slice(1, -1)] : query.split(' ')
    expect((await allHits(page)).toSorted()).toEqual(scan.hits(terms).toSorted())
    expect(await page.locator('[data-hit] mark').count()).toBeGreaterThan(0)
  })

  journey('shows what says the same otherwise in a group of its own, which can be left out', async ({ visit }) => {
    const page = await search(visit, '财测', 'zh-hans/search/')
    const literal = await allHits(page)
    const group = page.locator('details.also')
    await group.waitFor()
    const also = await group
      .locator('[data-also]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-also') ?? ''))
    expect(also.length).toBeGreaterThan(3)
    expect(also.filter((hit) => literal.includes(hit))).toEqual([])
    expect(await group.locator('mark').allTextContents()).toContain('guidance')
    await group.locator('summary').click()
    await page.reload()
    await group.waitFor()
    expect(await group.getAttribute('open')).toBeNull()
  })

  journey('shows two lines of each language, with what was looked for in them', async ({ visit }) => {
    for (const width of [360, 1280]) {
      const page = await visit('search/?q=tariff', { viewport: { width, height: 800 } })
      await page.locator('.results[data-state=done] [data-hit]').first().waitFor()
      const hits = await page.locator('[data-hit]').evaluateAll((all) =>
        all.slice(0, 8).map((hit) => {
          hit.scrollIntoView()
          const texts = [...hit.querySelectorAll<HTMLElement>('p[lang]')]
          const lines = texts.map((text) =>
            Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight)),
          )
          const seen = [...hit.querySelectorAll('mark')].some(
            (mark) =>
              mark.getBoundingClientRect().bottom <= (mark.closest('p')?.getBoundingClientRect().bottom ?? 0) + 2,
          )
          return { lines: Math.max(...lines), seen }
        }),
      )
      expect(hits.length).toBeGreaterThan(4)
      expect(hits.filter(({ lines, seen }) => lines > 2 || !seen)).toEqual([])
    }
  })

  journey('leads to the paragraph and marks the words there', async ({ visit }) => {
    const page = await search(visit, '关税')
    const hit = page.locator('[data-hit]').first()
    const [call = '', paragraph = ''] = ((await hit.getAttribute('data-hit')) ?? '').split('#')
    expect(await hit.locator('p[lang=en]').count()).toBe(1)
    expect(await hit.locator('p[lang^=zh] mark').first().textContent()).toBe('關稅')
    await hit.locator('a').click()
    await page.waitForURL(new RegExp(`/calls/${call}/.*#${paragraph}$`))
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0), IN_TIME)
      .toBeGreaterThan(8)
    const marked = await page.evaluate(() =>
      Array.from(CSS.highlights.get('search-hit') ?? [], (range) => String(range)),
    )
    expect(new Set(marked)).toEqual(new Set(['關稅']))
  })

  journey('narrows by filters to as many hits as they say, and goes back', async ({ visit }) => {
    const page = await search(visit, 'growth')
    const before = await (await answered(page)).getAttribute('data-count')
    if (!(await page.locator('[data-facet]').first().isVisible())) await page.click('.filters summary')
    for (const facet of ['in:qa', 'quarter:1']) {
      const button = page.locator(`[data-facet="${facet}"]`)
      const count = await button.getAttribute('data-count')
      await button.click()
      await expect.poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME).toBe(count)
      expect(new URL(page.url()).searchParams.get('q')).toContain(facet)
    }
    for (let step = 0; step < 2; step++) await page.goBack()
    await expect.poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME).toBe(before)
    expect(await page.inputValue('main input')).toBe('growth')
  })

  journey('answers while one types, and keeps the query in the address', async ({ visit }) => {
    const page = await visit('zh-hans/search/')
    await page.locator('main input').pressSequentially('trainium')
    await expect
      .poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME)
      .toBe(String(scan.hits(['trainium']).length))
    expect(page.url()).toContain('?q=trainium')
    expect(await page.locator('[role=status]').first().textContent()).toContain(`${scan.hits(['trainium']).length} 段`)
    await page.fill('main input', '')
    await expect.poll(() => page.locator('[data-hit]').count(), IN_TIME).toBe(0)
  })

  journey('answers soon whatever was pasted', async ({ visit }) => {
    const page = await visit('search/')
    await page.locator('main input').pressSequentially('x'.repeat(MOST_TYPED + 3))
    expect((await page.locator('main input').inputValue()).length).toBe(MOST_TYPED)
    const words = Array.from({ length: 16_000 }, (_, at) => `w${at}`).join(' ')
    for (const pasted of [words, '关税收入'.repeat(10_000), `a${'\u0301'.repeat(50_000)}`, 'tariff \ud800']) {
      await page.locator('main input').evaluate((input, text) => {
        if (input instanceof HTMLInputElement) input.value = text
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, pasted)
      await page.waitForFunction(
        () => document.querySelector('.results:not([data-state=done])') === null,
        null,
        IN_TIME,
      )
      await page.waitForSelector('.results[data-state=done]', IN_TIME)
    }
    expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0)
  })

  journey('goes back through what was asked, typed or not', async ({ visit }) => {
    const page = await visit('search/')
    for (const query of ['tariff', 'margin']) {
      await page.fill('main input', query)
      await page.press('main input', 'Enter')
      await expect
        .poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME)
        .toBe(String(scan.hits([query]).length))
    }
    await page.goBack()
    await expect.poll(() => page.inputValue('main input'), IN_TIME).toBe('tariff')
    await page.goForward()
    await expect.poll(() => page.inputValue('main input'), IN_TIME).toBe('margin')
  })

  journey('leaves the focus at the filter that was pressed', async ({ visit }) => {
    const page = await search(visit, 'growth')
    await answered(page)
    if (!(await page.locator('[data-facet]').first().isVisible())) await page.click('.filters summary')
    for (const facet of ['in:qa', 'relevant']) {
      await page.locator(`[data-facet="${facet}"]`).press('Enter')
      await page.locator(`[data-facet="${facet}"][aria-pressed=true]`).waitFor()
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-facet')), IN_TIME)
        .toBe(facet)
    }
  })

  journey('offers less where nothing is found', async ({ visit }) => {
    const page = await search(visit, 'tariff 不存在的词')
    expect(await page.locator('.results').getAttribute('data-count')).toBe('0')
    await page.locator('main .tries button', { hasText: 'tariff' }).click()
    await expect
      .poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME)
      .toBe(String(scan.hits(['tariff']).length))
  })

  journey('shows notes and people apart from what was said', async ({ visit }) => {
    const page = await search(visit, '浏览器是非常重要')
    expect(await page.locator('.results').getAttribute('data-count')).toBe('0')
    expect(await page.locator('[data-note-hit]').count()).toBe(1)
    const people = await search(visit, '贾西')
    await people.locator('.sides button', { hasText: 'Andy Jassy' }).click()
    await expect.poll(() => people.inputValue('main input'), IN_TIME).toBe('speaker:"Andy Jassy"')
  })

  journey('says so when a file of the index is missing, and tries again', async ({ visit }) => {
    const page = await visit('search/')
    await page.route('**/pagefind/index/**', (route) => route.abort())
    await page.fill('main input', 'tariff')
    await page.locator('[data-failed]').waitFor()
    expect(await page.locator('[data-hit]').count()).toBe(0)
    await page.unroute('**/pagefind/index/**')
    await page.click('main .retry')
    await expect
      .poll(() => page.locator('.results[data-state=done]').getAttribute('data-count'), IN_TIME)
      .toBe(String(scan.hits(['tariff']).length))
  })

  journey('says so when a file of the index is damaged', async ({ visit }) => {
    const page = await visit('search/')
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ body: 'nothing of the kind' }))
    await page.fill('main input', 'tariff')
    expect(await page.locator('[data-failed]').getAttribute('data-failed')).toBe('damaged')
  })

  journey('shows the hits whose text can be had when that of others is missing', async ({ visit }) => {
    const page = await visit('search/')
    await page.route('**/texts/amzn-2025-q1*', (route) => route.abort())
    await page.fill('main input', 'tariff')
    await answered(page)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 4000)
        return page.locator('[data-unread]').count()
      }, IN_TIME)
      .toBeGreaterThan(0)
    expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0)
    expect(await (await answered(page)).getAttribute('data-count')).toBe(String(scan.hits(['tariff']).length))
  })

  journey('leads to the list of calls without JavaScript', async ({ visit }) => {
    const page = await visit('zh-hans/search/', { javaScriptEnabled: false })
    await page.locator('main a').first().click()
    await page.waitForURL(/zh-hans\/$/)
  })
})
