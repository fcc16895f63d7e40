import type { Page } from 'playwright-core'
import { FRAMES, stillFor } from './still-for.ts'

/** Waits until a page neither scrolls nor grows, and nothing of it is being loaded. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(stillFor, FRAMES)
}
