import type { Locator, Page } from 'playwright-core'

/** A paragraph of a call page, by what the page promises to other programs. */
export interface ParagraphOnPage {
  id: string
  whole: Locator
  english: Locator
  chinese: Locator
  toggle: Locator
}

/** The paragraph of an id. */
export function paragraph(page: Page, id: string): ParagraphOnPage {
  const whole = page.locator(`[data-paragraph][id="${id}"]`)
  return {
    id,
    whole,
    english: whole.locator('> [lang=en]'),
    chinese: whole.locator('> [lang^=zh]'),
    toggle: whole.locator('[data-toggle]'),
  }
}

/** The paragraph that holds some words, in either language. */
export async function paragraphWith(page: Page, words: string): Promise<ParagraphOnPage> {
  const id = await page.locator('[data-paragraph]', { hasText: words }).first().getAttribute('id')
  return paragraph(page, id ?? '')
}
