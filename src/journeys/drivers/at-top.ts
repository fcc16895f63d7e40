import type { Page } from 'playwright-core'

/** Waits until an element stands in the upper half of the window. */
export async function atTop(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? { top: 1e6, bottom: 1e6 }
    return bottom > 0 && top >= -5 && top < innerHeight / 2
  }, selector)
}
