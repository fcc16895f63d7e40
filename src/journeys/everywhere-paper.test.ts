import { expect } from 'vitest'
import { visitCall } from './engines/call-page.ts'
import { everywhere } from './engines/everywhere.ts'

/** Runs in a page: how often something was put into elements or taken from them within so many frames. */
function changesOf(selector: string, frames: number): Promise<number> {
  return new Promise((done) => {
    let changes = 0
    const observer = new MutationObserver((records) => {
      changes += records.length
    })
    const watched = document.querySelectorAll(selector)
    for (const element of watched) observer.observe(element, { childList: true, subtree: true })
    const wait = (left: number): void => {
      if (left === 0) done(watched.length > 0 ? changes : NaN)
      else requestAnimationFrame(() => wait(left - 1))
    }
    wait(frames)
  })
}

everywhere('a call on paper', (journey) => {
  journey('has what is folded together on the screen', async ({ visit }) => {
    const page = await visitCall(visit, 'calls/amzn-2025-q1/')
    const open = () => page.run(() => document.querySelectorAll('main details[open]').length)
    await page.run(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = false
    })
    await page.run(() => {
      dispatchEvent(new Event('beforeprint'))
    })
    expect(await open()).toBe(await page.run(() => document.querySelectorAll('main details:not([data-glance])').length))
    // WebKit draws page after page: what comes in between moves lines from the pages to come to those that are drawn.
    // The contents, which get their buttons when the browser is idle, are not on paper.
    expect(await page.run(changesOf, '.call-head, article.text', 60)).toBe(0)
    await page.run(() => {
      dispatchEvent(new Event('afterprint'))
    })
    expect(await open()).toBe(0)
    // Some drivers print, and some engines number the pages.
    if (page.print) expect((await page.print()).length).toBeGreaterThan(100_000)
  })
})
