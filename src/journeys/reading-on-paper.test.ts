import { extractText } from 'unpdf'
import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'

const CALL = 'calls/amzn-2025-q1/'

describe('a call on paper', () => {
  for (const view of ['both', 'side', 'en', 'reveal']) {
    journey(`has the languages of the view ${view}, the notes with numbers, and no buttons`, async ({ visit }) => {
      const page = await visit(`${CALL}?view=${view}`, { colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const paragraphs = await page.locator('[data-paragraph]').count()
      const pairs = await page.locator('[data-paragraph]:not(.single)').count()
      expect(await page.locator('[data-paragraph] > [lang=en]:visible').count()).toBe(paragraphs)
      expect(await page.locator('[data-paragraph]:not(.single) > [lang^=zh]:visible').count()).toBe(
        view === 'en' ? 0 : pairs,
      )
      const filters = await page
        .locator('[data-paragraph] > [lang]')
        .evaluateAll((all) => all.map((text) => getComputedStyle(text).filter))
      expect(new Set(filters)).toEqual(new Set(['none']))
      for (const note of await page.locator('[data-note] summary').all()) {
        expect(await note.evaluate((summary) => getComputedStyle(summary, '::before').content)).toMatch(/counter/)
      }
      for (const control of [
        '.bar',
        '.contents',
        'header.site',
        'footer.site',
        '[data-toggle]',
        '[data-toggle-all]',
        '.who [href*="source/"]',
        '.neighbours',
      ]) {
        expect(await page.locator(control).locator('visible=true').count()).toBe(0)
      }
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      )
    })
  }

  journey(
    'is set in blocks only, of which every engine breaks the lines and not what is written in them',
    async ({ visit }) => {
      const page = await visit(CALL)
      await page.emulateMedia({ media: 'print' })
      const around = await page.locator('[data-paragraph]').evaluateAll((all) => {
        const boxes = new Set<Element>()
        for (const paragraph of all)
          for (let box = paragraph.parentElement; box; box = box.parentElement) boxes.add(box)
        return [...boxes].map((box) => getComputedStyle(box).display)
      })
      expect(new Set(around)).toEqual(new Set(['block']))
      const scrolls = await page
        .locator('main :is(.scroll, pre, table)')
        .evaluateAll((all) => all.map((box) => getComputedStyle(box)).filter((box) => box.overflowX === 'auto').length)
      expect(scrolls).toBe(0)
    },
  )

  journey('has all words of a chosen speaker, and a line for everybody else', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=andy-jassy`)
    await page.locator('.chosen').waitFor()
    await page.emulateMedia({ media: 'print' })
    const own = page.locator('[data-paragraph][data-speaker=andy-jassy]')
    expect(await own.locator('visible=true').count()).toBe(await own.count())
    expect(
      await page.locator('[data-paragraph]:not([data-speaker=andy-jassy]):visible, .folded .note:visible').count(),
    ).toBe(0)
    expect(await page.locator('.folded .who:visible').count()).toBe(await page.locator('.folded').count())
  })

  journey('fills some pages and no more, each with its number', async ({ visit }) => {
    const page = await visit(CALL)
    const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    expect(totalPages).toBeGreaterThan(10)
    expect(totalPages).toBeLessThan(40)
    text.forEach((words, index) => {
      expect(words).toContain(`${index + 1} / ${totalPages}`)
    })
  })
})
