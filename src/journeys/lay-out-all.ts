import type { Page } from 'playwright-core'

/** Gives all paragraphs of a call the place that each has once it has come into sight. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const block of document.querySelectorAll<HTMLElement>('.stretch, [data-paragraph]')) block.style.contentVisibility = 'visible'
  })
}
