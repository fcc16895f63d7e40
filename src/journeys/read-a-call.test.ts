import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { layOutAll } from './drivers/lay-out-all.ts'
import { paragraph, paragraphWith, type ParagraphOnPage } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const WORDS = 'Trainium 2'

/** What of a paragraph can be seen. */
async function shown({ whole, english, chinese }: ParagraphOnPage): Promise<string> {
  // What is far outside of the window has no boxes, and gets them some frames after it has come in.
  await whole.scrollIntoViewIfNeeded()
  const [en, zh] = await Promise.all([english.isVisible(), chinese.isVisible()])
  return [en ? 'English' : '', zh ? 'Chinese' : ''].filter(Boolean).join(' and ')
}

function view(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-view')
}

describe('reading a call', () => {
  journey('shows both languages of every paragraph, except where one was not translated', async ({ visit }) => {
    const page = await visit(CALL)
    const paragraphs = page.locator('[data-paragraph]')
    const count = await paragraphs.count()
    expect(count).toBeGreaterThanOrEqual(98)
    expect(await page.locator('[data-paragraph] > [lang=en]:visible').count()).toBe(count)
    expect(await page.locator('[data-paragraph] > [lang=zh-Hans]:visible').count()).toBe(count - 1)
    expect(await page.locator('[data-turn]').count()).toBeGreaterThanOrEqual(26)
  })

  journey('toggles one paragraph by mouse', async ({ visit }) => {
    const page = await visit(CALL)
    const one = await paragraphWith(page, WORDS)
    await one.toggle.click()
    await expect.poll(() => shown(one)).toBe('English')
    expect(await page.locator('[data-paragraph] > [lang^=zh]:visible').count()).toBe(
      (await page.locator('[data-paragraph] > [lang^=zh]').count()) - 1,
    )
    await one.toggle.click()
    await expect.poll(() => shown(one)).toBe('English and Chinese')
  })

  journey('toggles one paragraph by keyboard, with Space and with Enter', async ({ visit }) => {
    const page = await visit(CALL)
    const one = await paragraphWith(page, WORDS)
    await one.whole.locator('a').first().focus()
    await page.keyboard.press('Tab')
    expect(await one.toggle.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    await expect.poll(() => shown(one)).toBe('English')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(one)).toBe('English and Chinese')
  })

  journey('turns the view round for one paragraph', async ({ visit }) => {
    const page = await visit(`${CALL}?view=en`)
    const one = await paragraphWith(page, WORDS)
    await expect.poll(() => shown(one)).toBe('English')
    await one.toggle.click()
    await expect.poll(() => shown(one)).toBe('English and Chinese')
  })

  journey('keeps the view and the place over a reload', async ({ visit }) => {
    const page = await visit(CALL)
    const one = await paragraphWith(page, WORDS)
    for (const [name, expected] of [
      ['zh', 'Chinese'],
      ['en', 'English'],
      ['both', 'English and Chinese'],
    ] as const) {
      await page.click(`[data-view-button=${name}]`)
      await expect.poll(() => shown(one)).toBe(expected)
      await page.reload()
      expect(await view(page)).toBe(name)
      await expect.poll(() => shown(one)).toBe(expected)
    }
  })

  journey('lets the view in the address win over the remembered one, until the reader chooses', async ({ visit }) => {
    const page = await visit(CALL)
    await page.click('[data-view-button=zh]')
    const second = await visit(`${CALL}?view=en`)
    expect(await view(second)).toBe('en')
    await second.click('[data-view-button=both]')
    await second.reload()
    expect(await view(second)).toBe('both')
  })

  journey('stays at the paragraph that is being read when the view changes', async ({ visit }) => {
    const { id } = await paragraphWith(await visit(CALL), WORDS)
    const page = await visit(`${CALL}#${id}`)
    const one = paragraph(page, id)
    const before = await one.whole.boundingBox()
    // A click by the driver would scroll the bar, which sticks to the window, away from its edge first.
    await page.locator('[data-view-button=en]').dispatchEvent('click')
    const after = await one.whole.boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1e6))).toBeLessThan(8)
  })

  journey('puts the languages side by side where there is room', async ({ visit }) => {
    const page = await visit(`${CALL}?view=side`, { viewport: { width: 1600, height: 900 } })
    await layOutAll(page)
    const apart = await page.locator('[data-paragraph]:has([data-toggle])').evaluateAll((paragraphs) =>
      paragraphs.flatMap((whole) => {
        const boxes = [...whole.querySelectorAll(':scope > [lang]')].map((text) => text.getBoundingClientRect())
        const [en, zh] = boxes
        const beside = en && zh && zh.left >= en.right - 1 && Math.abs(zh.top - en.top) < 8
        const inside = boxes.every(
          ({ top, bottom }) =>
            top >= whole.getBoundingClientRect().top && bottom <= whole.getBoundingClientRect().bottom + 1,
        )
        return beside && inside ? [] : [whole.id]
      }),
    )
    expect(apart).toEqual([])
  })

  journey('goes from the contents to an exchange', async ({ visit }) => {
    const page = await visit(CALL, { viewport: { width: 1600, height: 900 } })
    await page.locator('.contents a', { hasText: 'Brian Nowak' }).click()
    await page.waitForFunction(() => {
      const { top = 1e6 } = document.querySelector(location.hash)?.getBoundingClientRect() ?? {}
      return top >= 0 && top < innerHeight / 2
    })
    expect(await page.locator(new URL(page.url()).hash).textContent()).toContain('Morgan Stanley')
  })
})

describe('the address of a paragraph', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `leads to its first line below the bar, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const all = await visit(CALL, { javaScriptEnabled })
        const ids = await all.locator('[data-paragraph]').evaluateAll((paragraphs) => paragraphs.map(({ id }) => id))
        // The last ones cannot come up to the bar.
        for (const [index, id] of ids.slice(0, -6).entries()) {
          if (index % 9 !== 4) continue
          const page = await visit(`${CALL}#${id}`, { javaScriptEnabled })
          const { whole } = paragraph(page, id)
          await expect
            .poll(async () => ({ id, y: Math.round(((await whole.boundingBox())?.y ?? 0) / 12) * 12 }))
            .toEqual({ id, y: 84 })
          await page.close()
        }
      },
    )
  }
})

describe('reading without JavaScript', () => {
  const options = { javaScriptEnabled: false }

  journey('shows every paragraph and note in both languages', async ({ visit }) => {
    const page = await visit(CALL, options)
    const count = await page.locator('[data-paragraph]').count()
    expect(count).toBeGreaterThanOrEqual(98)
    expect(await page.locator('[data-paragraph] > [lang=en]:visible').count()).toBe(count)
    expect(await page.locator('[data-paragraph] > [lang^=zh]:visible').count()).toBe(count - 1)
    for (const note of await page.locator('[data-note]').all()) expect(await note.isVisible()).toBe(true)
  })

  journey('toggles one paragraph', async ({ visit }) => {
    const page = await visit(CALL, options)
    const one = await paragraphWith(page, WORDS)
    await one.toggle.click()
    await expect.poll(() => shown(one)).toBe('English')
    await page.keyboard.press('Space')
    await expect.poll(() => shown(one)).toBe('English and Chinese')
  })
})
