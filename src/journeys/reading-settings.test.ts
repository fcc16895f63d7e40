import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { FRAMES, stillFor } from './drivers/at-rest.ts'
import { paragraph, paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'

function choose(page: Page, name: string, value: string): Promise<void> {
  return page.locator(`[name=${name}][value=${value}]`).check({ force: true })
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

/** The colours that the browser's own frame takes, in light and in dark. */
function frame(page: Page): Promise<(string | null)[]> {
  return page.locator('[name=theme-color]').evaluateAll((all) => all.map((meta) => meta.getAttribute('content')))
}

describe('reading settings', () => {
  journey('are applied before anything is painted, on every page', async ({ visit }) => {
    const page = await visit(CALL)
    const size = () =>
      page
        .locator('[data-paragraph] > [lang=en]')
        .nth(4)
        .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    const before = { paper: await paper(page), size: await size() }
    await page.click('[data-settings]')
    await choose(page, 'theme', 'sepia')
    await choose(page, 'size', 'huge')
    await choose(page, 'face', 'sans')
    expect(await paper(page)).not.toBe(before.paper)
    expect(await size()).toBeGreaterThan(before.size * 1.3)
    await page.keyboard.press('Escape')

    const early = await visit('notes/')
    // What the module scripts do comes later than this.
    await early.addInitScript(() => {
      document.addEventListener(
        'readystatechange',
        () => {
          document.documentElement.dataset['early'] ??= JSON.stringify({ ...document.documentElement.dataset })
        },
        { once: true },
      )
    })
    await early.goto(page.url())
    const { theme, size: kept, face } = JSON.parse((await early.locator('html').getAttribute('data-early')) ?? '{}')
    expect({ theme, kept, face }).toEqual({ theme: 'sepia', kept: 'huge', face: 'sans' })
    await early.click('[data-settings]')
    expect(await early.locator('dialog [name=theme][value=sepia]').isChecked()).toBe(true)
    await choose(early, 'theme', 'system')
    await choose(early, 'size', 'medium')
    expect(await paper(early)).toBe(before.paper)
  })

  journey('follow the system until one is chosen', async ({ visit }) => {
    const light = await paper(await visit(CALL, { colorScheme: 'light' }))
    const page = await visit(CALL, { colorScheme: 'dark' })
    expect(await paper(page)).not.toBe(light)
    await page.click('[data-settings]')
    await choose(page, 'theme', 'light')
    expect(await paper(page)).toBe(light)
    expect(await frame(page)).toEqual([light, light])
    await choose(page, 'theme', 'system')
    expect(new Set(await frame(page)).size).toBe(2)
  })

  journey('have a page of their own', async ({ visit }) => {
    const page = await visit('settings/')
    await page.waitForFunction(() => customElements.get('reading-settings') !== undefined)
    await choose(page, 'theme', 'dark')
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('[name=theme][value=dark]').isChecked()).toBe(true)
    const plain = await visit(CALL, { javaScriptEnabled: false })
    await plain.click('[data-settings]')
    expect(new URL(plain.url()).pathname).toBe('/settings/')
    await plain.waitForLoadState()
    expect(await plain.locator('reading-settings').isVisible()).toBe(false)
    expect(await plain.locator('noscript').textContent()).toContain('JavaScript')
  })
})

async function beginToRead(page: Page): Promise<void> {
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, page.viewportSize()?.height ?? 0)
}

describe('the reader’s own language', () => {
  for (const [locale, path, own, lang] of [
    ['zh-TW', CALL, `zh-hant/${CALL}`, 'zh-Hant'],
    ['zh-CN', `zh-hant/${CALL}`, `zh-hans/${CALL}`, 'zh-Hans'],
    ['en-GB', `zh-hans/${CALL}`, CALL, 'en'],
  ] as const) {
    journey(`is offered in itself, once: ${locale} at /${path}`, async ({ visit }) => {
      const page = await visit(path, { locale })
      expect(new URL(page.url()).pathname).toBe(`/${path}`)
      const offer = page.locator(`.notice[lang=${lang}]`)
      await page.locator('.steps').waitFor({ state: 'attached' })
      expect(await offer.count()).toBe(0)
      await beginToRead(page)
      await offer.locator('a').click()
      await page.waitForURL(({ pathname }) => pathname === `/${own}`)
      const second = await visit(path, { locale })
      await second.locator('.steps').waitFor({ state: 'attached' })
      expect(await second.locator('.notice[lang]').count()).toBe(0)
    })
  }

  journey('is not offered to somebody who has just chosen another', async ({ visit }) => {
    const page = await visit(`zh-hans/${CALL}`, { locale: 'zh-CN' })
    await page.locator('header .languages [lang=en]').click()
    await page.waitForURL(/\/calls\//)
    await page.locator('.steps').waitFor({ state: 'attached' })
    // An offer stands on the page of settings of its language, which is asked for as soon as somebody reads.
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await beginToRead(page)
    await page.waitForFunction(() => document.documentElement.dataset['place'])
    await page.evaluate(stillFor, FRAMES)
    expect(asked.filter((url) => url.includes('/settings/'))).toEqual([])
    expect(await page.locator('.notice[lang]').count()).toBe(0)
  })

  journey('is not offered where a link has led into a call and nothing was read yet', async ({ visit }) => {
    const id = (await (await visit(CALL)).locator('[data-paragraph]').nth(40).getAttribute('id')) ?? ''
    const page = await visit(`${CALL}#${id}`, { locale: 'zh-CN' })
    await page.locator('.steps').waitFor({ state: 'attached' })
    await page.waitForFunction(() => scrollY > innerHeight)
    await page.evaluate(stillFor, FRAMES)
    expect(await page.locator('.notice[lang]').count()).toBe(0)
    await beginToRead(page)
    await page.locator('.notice[lang=zh-Hans]').waitFor()
  })

  journey('is not offered again once it was refused, nor where the page has it', async ({ visit }) => {
    const page = await visit(CALL, { locale: 'zh-CN' })
    await page.locator('.steps').waitFor({ state: 'attached' })
    await beginToRead(page)
    await page.locator('.notice [data-dismiss]').click()
    const second = await visit('notes/', { locale: 'zh-CN' })
    await second.waitForLoadState('networkidle')
    expect(await second.locator('.notice').count()).toBe(0)
    const third = await visit('', { locale: 'en-US' })
    await third.waitForLoadState('networkidle')
    expect(await third.locator('.notice').count()).toBe(0)
  })
})

describe('changing the language', () => {
  journey('keeps the paragraph being read and the view', async ({ visit }) => {
    const page = await visit(CALL)
    await page.keyboard.press('4')
    const { id } = await paragraphWith(page, 'James Bond')
    await page.evaluate((target) => {
      document.getElementById(target)?.scrollIntoView({ block: 'start' })
    }, id)
    await page.waitForFunction((target) => document.documentElement.dataset['place'] === target, id)
    await page.locator('.languages [lang=zh-Hans]').dispatchEvent('click')
    await page.waitForURL(`**/zh-hans/${CALL}#${id}`)
    expect(await page.locator('html').getAttribute('data-view')).toBe('zh')
    const box = await paragraph(page, id).whole.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(400)
  })
})
