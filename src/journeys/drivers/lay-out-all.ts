import type { Page } from 'playwright-core'

/** Gives all paragraphs of a call, and all lines of a raw transcript, the place that each has once it has come into sight. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Stronger than what the page itself sets while it learns heights.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.stretch, [data-paragraph], .seed li { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}
