import type { Page } from 'playwright-core'

/** So many frames in a row must be the same: what is loaded or learned while somebody scrolls comes in between. */
const FRAMES = 20

/** Waits until a page neither scrolls nor grows, and nothing of it is being loaded. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let before = ''
        let same = 0
        const look = (): void => {
          const now = `${scrollY} ${document.documentElement.scrollHeight}`
          same = now === before ? same + 1 : 0
          before = now
          if (same < frames) requestAnimationFrame(look)
          else done()
        }
        look()
      }),
    FRAMES,
  )
}
