import type { Page } from 'playwright-core'

/**
 * Gives all paragraphs of a call, and all lines of a raw transcript, the place that each has once it has come into sight, in
 * the fonts of the page.
 */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Stronger than what the page itself sets while it learns heights.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.stretch, [data-paragraph], .seed li { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
    // Fonts are asked for when the text is laid out; lines break elsewhere when they come.
    document.body.getBoundingClientRect()
    await document.fonts.ready
  })
}
