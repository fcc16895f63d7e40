import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'

const CALL = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Controls that a finger 44 pixels high misses in part: what it would meet above and below their middle. */
function missed(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((controls) =>
    controls.flatMap((control) => {
      const meets = (x: number, y: number) => {
        const met = document.elementFromPoint(x, y)
        return met !== null && (control.contains(met) || met.closest('label')?.contains(control) === true)
      }
      if (control.getClientRects().length === 0) return []
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, width, top, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      // What lies beyond the edge of a strip that scrolls is reached after it was scrolled.
      if (!meets(x, y)) return []
      const reach = (way: 1 | -1) =>
        Array.from({ length: 26 }, (_, by) => by).findLast((by) => meets(x, y + way * by)) ?? 0
      return reach(1) + reach(-1) >= 43 ? [] : [`${control.outerHTML.slice(0, 80)}: ${height} px`]
    }),
  )
}

describe('under a thumb', () => {
  journey('nothing is smaller than 44 pixels', async ({ visit }) => {
    for (const [path, selector] of [
      ['', 'header.site a'],
      [CALL, ':is(header.site a, .bar button, .bar select, summary)'],
      ['glossary/', '.letters a'],
      ['settings/', '.settings input'],
    ] as const) {
      const page = await visit(path, PHONE)
      expect([path, await missed(page, selector)]).toEqual([path, []])
      await page.close()
    }
    const page = await visit(CALL, PHONE)
    await page.tap('.open-contents')
    await page.locator('.steps').waitFor()
    expect(await missed(page, '.contents :is(a, button)')).toEqual([])
  })

  journey('what can be done with a paragraph does not lie over its first line', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    const paragraph = page.locator('[data-paragraph]').nth(8)
    await paragraph.locator('p[lang]').first().tap()
    const bar = page.locator('.actions')
    await bar.waitFor()
    const box = await bar.boundingBox()
    const text = await paragraph.locator('p[lang]').first().boundingBox()
    expect((box?.y ?? 1e6) + (box?.height ?? 1e6)).toBeLessThanOrEqual((text?.y ?? 0) + 1)
    const toggle = await paragraph.locator('[data-toggle]').boundingBox()
    expect(box?.x).toBeGreaterThan((toggle?.x ?? 1e6) + (toggle?.width ?? 1e6))
  })

  journey('the map begins and ends where the text does', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    const text = await page.locator('article.text').boundingBox()
    await page.locator('.map svg').waitFor()
    const map = await page.locator('.map').boundingBox()
    expect(Math.abs((map?.x ?? 0) - (text?.x ?? 1e6))).toBeLessThan(1)
    expect(Math.abs((map?.width ?? 0) - (text?.width ?? 1e6))).toBeLessThan(2)
  })
})

describe('on a phone', () => {
  journey('search, languages and settings are in the sheet of the contents', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    await page.tap('.open-contents')
    const tools = page.locator('.contents .tools')
    expect((await tools.boundingBox())?.y).toBeGreaterThan(600)
    await tools.locator('[data-settings]').tap()
    await page.locator('dialog [name=theme]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.tap('.open-contents')
    await tools.locator('[data-search-open]').tap()
    await page.locator('.search-dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.tap('.open-contents')
    await tools.locator('.languages [lang=zh-Hans]').tap()
    await page.waitForURL(/zh-hans/)
  })

  journey('a note is folded to two lines, and opens at a tap on them', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    const note = page.locator('[data-note=analyst]').first()
    await note.scrollIntoViewIfNeeded()
    const folded = (await note.boundingBox())?.height ?? 0
    // A browser that cannot show a part of what is folded shows all of it.
    if (!(await page.evaluate(() => CSS.supports('selector(::details-content)')))) {
      expect(folded).toBeGreaterThan(400)
      return
    }
    expect(folded).toBeGreaterThan(70)
    expect(folded).toBeLessThan(140)
    await note.tap({ position: { x: 120, y: folded - 15 } })
    await expect.poll(() => note.boundingBox().then((box) => box?.height)).toBeGreaterThan(400)
    const plain = await visit(CALL, { ...PHONE, javaScriptEnabled: false })
    expect((await plain.locator('[data-note=analyst]').first().boundingBox())?.height).toBeGreaterThan(400)
  })

  journey('a view that is only for wide windows is shown as the one that stands for it', async ({ visit }) => {
    const page = await visit(`${CALL}?view=side`, PHONE)
    await page.locator('[data-view-button=both][aria-pressed=true]').waitFor()
    expect(await page.locator('[data-view-button=side]').isVisible()).toBe(false)
  })
})

describe('a button that is pressed', () => {
  journey('can be read while it is pointed at', async ({ visit }) => {
    const page = await visit(CALL, { viewport: { width: 1600, height: 900 } })
    await page.click('[data-only-notes]')
    await page.hover('[data-only-notes]')
    const [colour, ground] = await page
      .locator('[data-only-notes]')
      .evaluate((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor])
    expect(colour).not.toBe(ground)
  })
})
