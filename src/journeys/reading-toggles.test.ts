import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { paragraph, paragraphWith, type ParagraphOnPage } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 360, height: 740 } }
const WIDE = { viewport: { width: 1600, height: 900 } }

/** What of a paragraph is there: a language that is covered is there, but cannot be read. */
function look({ whole }: ParagraphOnPage): Promise<string[]> {
  return whole.evaluate((element) =>
    [...element.querySelectorAll(':scope > [lang]')].flatMap((text) => {
      const { display, filter } = getComputedStyle(text)
      return display === 'none' ? [] : [`${text.getAttribute('lang') ?? ''}${filter === 'none' ? '' : ' covered'}`]
    }),
  )
}

/** The paragraphs of the turn that holds some words. */
async function turnWith(page: Page, words: string): Promise<{ toggle: string; paragraphs: ParagraphOnPage[] }> {
  const id = (await page.locator('[data-turn]', { hasText: words }).first().getAttribute('id')) ?? ''
  const ids = await page
    .locator(`#${id} [data-paragraph]:not(.single)`)
    .evaluateAll((all) => all.map((each) => each.id))
  return { toggle: `#${id} > [data-toggle-all]`, paragraphs: ids.map((each) => paragraph(page, each)) }
}

describe('the view reveal', () => {
  for (const options of [WIDE, PHONE]) {
    journey(
      `covers one language until the paragraph is clicked, ${options.viewport.width} pixels`,
      async ({ visit }) => {
        const page = await visit(CALL, options)
        await page.click('[data-view-button=reveal]')
        const one = await paragraphWith(page, 'James Bond')
        expect(await look(one)).toEqual(['en', 'zh-Hans covered'])
        await one.english.click()
        expect(await look(one)).toEqual(['en', 'zh-Hans'])
        await one.english.click()
        expect(await look(one)).toEqual(['en', 'zh-Hans covered'])
        await one.toggle.click()
        expect(await look(one)).toEqual(['en', 'zh-Hans'])
      },
    )
  }

  journey('covers the language that the reader chooses, and remembers it', async ({ visit }) => {
    const page = await visit(`${CALL}?view=reveal`)
    const one = await paragraphWith(page, 'James Bond')
    await page.selectOption('[data-cover]', 'zh')
    expect(await look(one)).toEqual(['en covered', 'zh-Hans'])
    await page.reload()
    expect(await look(one)).toEqual(['en covered', 'zh-Hans'])
  })

  journey('uncovers by keyboard alone', async ({ visit }) => {
    const page = await visit(`${CALL}?view=reveal`)
    await page.keyboard.press('j')
    const id = await page.evaluate(() => document.activeElement?.id ?? '')
    const one = paragraph(page, id)
    expect(await look(one)).toEqual(['en', 'zh-Hans covered'])
    await page.keyboard.press('t')
    expect(await look(one)).toEqual(['en', 'zh-Hans'])
    await page.keyboard.press('Enter')
    expect(await look(one)).toEqual(['en', 'zh-Hans covered'])
  })

  journey('keeps covered text from the selection, but not from screen readers', async ({ visit }) => {
    const page = await visit(`${CALL}?view=reveal`)
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.scrollIntoViewIfNeeded()
    const covered = (await one.chinese.textContent()) ?? ''
    expect(await one.whole.ariaSnapshot()).toContain(covered.slice(0, 12))
    const selected = await one.whole.evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      return getSelection()?.toString() ?? ''
    })
    expect(selected).toContain('James Bond')
    expect(selected).not.toContain(covered.slice(0, 12))
  })
})

describe('toggles of a turn and of a question', () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without'

    journey(
      `turn all their paragraphs round, each of which can be turned back, ${how} JavaScript`,
      async ({ visit }) => {
        const page = await visit(CALL, { javaScriptEnabled })
        const {
          toggle,
          paragraphs: [first, second],
        } = await turnWith(page, 'James Bond')
        if (!first || !second) throw new Error('too few paragraphs')
        await page.locator(toggle).click()
        expect(await look(first)).toEqual(['en'])
        expect(await look(second)).toEqual(['en'])
        await first.toggle.click()
        expect(await look(first)).toEqual(['en', 'zh-Hans'])
        expect(await look(second)).toEqual(['en'])
      },
    )

    journey(`work inside of each other, ${how} JavaScript`, async ({ visit }) => {
      const page = await visit(CALL, { javaScriptEnabled })
      const exchange = page.locator('#exchange-1')
      const turn = exchange.locator('[data-turn]', { has: page.locator('[data-toggle-all]') }).last()
      const id = (await turn.locator('[data-paragraph]:not(.single)').first().getAttribute('id')) ?? ''
      const outside = await paragraphWith(page, 'James Bond')
      const one = paragraph(page, id)
      await exchange.locator('> [data-toggle-all]').click()
      expect(await look(one)).toEqual(['en'])
      expect(await look(outside)).toEqual(['en', 'zh-Hans'])
      await turn.hover()
      await turn.locator('> [data-toggle-all]').click()
      expect(await look(one)).toEqual(['en', 'zh-Hans'])
      await one.toggle.click()
      expect(await look(one)).toEqual(['en'])
    })
  }

  journey('turn the view of the page round, whichever it is', async ({ visit }) => {
    for (const [view, plain, turned] of [
      ['en', ['en'], ['en', 'zh-Hans']],
      ['zh', ['zh-Hans'], ['en', 'zh-Hans']],
      ['reveal', ['en', 'zh-Hans covered'], ['en', 'zh-Hans']],
    ] as const) {
      const page = await visit(`${CALL}?view=${view}`)
      const {
        toggle,
        paragraphs: [first],
      } = await turnWith(page, 'James Bond')
      if (!first) throw new Error('no paragraph')
      expect(await look(first)).toEqual(plain)
      await page.locator(toggle).press('Space')
      expect(await look(first)).toEqual(turned)
    }
  })

  journey('are forgotten when the view of the page changes', async ({ visit }) => {
    const page = await visit(CALL)
    const one = await paragraphWith(page, 'James Bond')
    await one.toggle.click()
    await page.keyboard.press('3')
    expect(await look(one)).toEqual(['en'])
  })
})
