import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { paragraph, paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'

describe('notes', () => {
  journey('stand at their paragraph, and can be put away and brought back', async ({ visit }) => {
    const page = await visit(CALL)
    const note = page.locator('[data-note]').first()
    expect(await note.isVisible()).toBe(true)
    await page.click('[data-notes-button]')
    expect(await note.isVisible()).toBe(false)
    await page.reload()
    expect(await note.isVisible()).toBe(false)
    await page.click('[data-notes-button]')
    expect(await note.isVisible()).toBe(true)
  })

  journey('lead from the list of notes to the paragraph', async ({ visit }) => {
    const page = await visit('notes/')
    const note = page.locator('[data-note=analyst]').first()
    const quote = (await note.locator('blockquote').first().textContent())?.trim() ?? ''
    const at = (await note.getAttribute('data-at')) ?? ''
    await note.locator(`.meta a[href$="#${at}"]`).click()
    const one = paragraph(page, at)
    expect(await one.whole.textContent()).toContain(quote)
    await page.waitForFunction(
      (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1e6) < innerHeight,
      at,
    )
  })
})

describe('permalinks', () => {
  journey('lead to the paragraph and mark it', async ({ visit }) => {
    const page = await visit(CALL)
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.locator(`a[href="#${one.id}"]`).click()
    expect(new URL(page.url()).hash).toBe(`#${one.id}`)

    const second = await visit(`${CALL}#${one.id}`)
    const target = paragraph(second, one.id)
    expect(await target.whole.evaluate((element) => element.matches(':target'))).toBe(true)
    const box = await target.whole.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(600)
  })
})

describe('the source view', () => {
  journey('leads from a line to its paragraph and back', async ({ visit }) => {
    const page = await visit(`${CALL}source/`)
    const line = page.locator('li', { hasText: '$155.7 billion' }).first()
    const number = await line.getAttribute('id')
    await line.locator('a').click()
    const { pathname, hash } = new URL(page.url())
    expect(pathname).toBe(`/${CALL}`)
    expect(await paragraph(page, hash.slice(1)).english.textContent()).toContain('$155.7 billion')

    const turn = page.locator('[data-turn]').filter({ has: page.locator(hash) })
    await turn.locator('.who [href*="source/"]').first().click()
    expect(new URL(page.url()).pathname).toBe(`/${CALL}source/`)
    expect(await page.locator(`#${number}`).textContent()).toContain('$155.7 billion')
  })

  journey('shows every line of the seed as it is', async ({ visit }) => {
    const page = await visit(`${CALL}source/`)
    expect(await page.locator('main li').count()).toBe(254)
    expect(await page.locator('#L35 code').textContent()).toContain('$165.7 billion')
  })
})

describe('other pages', () => {
  journey('a missing page says so and leads home', async ({ visit }) => {
    const page = await visit('calls/none/', { status: 404 })
    await page.locator('main a').first().click()
    await page.waitForURL((url) => !url.pathname.includes('none'))
    await page.locator('main h1').waitFor()
  })

  journey('another language of the page keeps the place and the view', async ({ visit }) => {
    const page = await visit(`${CALL}?view=zh`)
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.locator(`a[href="#${one.id}"]`).click()
    await page.click('.languages [lang=zh-Hant]')
    await page.waitForURL(`**/zh-hant/${CALL}?view=zh#${one.id}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    expect(await paragraph(page, one.id).whole.locator('> [lang=zh-Hant]').isVisible()).toBe(true)
  })

  journey('tells search engines whole addresses, also where the build did not know them', async ({ visit }) => {
    const page = await visit(`zh-hans/${CALL}`)
    const addresses = await page
      .locator('link[rel=canonical], link[hreflang]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses).toHaveLength(5)
    for (const address of addresses) expect(address).toMatch(/^https?:/)
  })

  journey('quotes Chinese in the script of the page', async ({ visit }) => {
    const page = await visit('zh-hant/notes/')
    const quotes = await page.locator('blockquote[lang^=zh]').allTextContents()
    expect(quotes.join()).toContain('對此，我們發布了')
    expect(await page.locator('.note-entry > blockquote[lang=zh-Hans]').count()).toBe(0)
  })
})

describe('a page that is made once for all languages', () => {
  const source = `${CALL}source/`

  journey('speaks the language that it is asked for, and else that of the browser', async ({ visit }) => {
    const page = await visit(`${source}?in=zh-hans`)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    expect(await page.locator('h1').textContent()).toBe('原始文本')
    expect(await page.title()).toContain('原始文本')
    expect(await page.locator('header.site').count()).toBe(1)
    await page.click('.languages [lang=zh-Hant]')
    await page.locator('h1', { hasText: '原始逐字稿' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')

    const own = await visit(source, { locale: 'zh-TW' })
    expect(await own.locator('h1').textContent()).toBe('原始逐字稿')
  })

  journey('leads to pages in the language of its words', async ({ visit }) => {
    const page = await visit(`${source}?in=zh-hant`)
    expect(await page.locator('header.site nav a').first().getAttribute('href')).toBe('/zh-hant/')
    await page.locator('li a[href*="#p"]').first().click()
    await page.waitForURL(`**/zh-hant/${CALL}#*`)
  })

  journey('can be read without scripts', async ({ visit }) => {
    const page = await visit(source, { javaScriptEnabled: false })
    expect(await page.locator('h1').textContent()).toContain('Raw transcript')
    expect(await page.locator('h1 [lang=en]').isVisible()).toBe(true)
    expect(await page.locator('h1 [lang=zh-Hans]').isVisible()).toBe(true)
    expect(await page.locator('header.site:visible').count()).toBe(1)
    expect(await page.locator('#L35 code').isVisible()).toBe(true)
  })
})
