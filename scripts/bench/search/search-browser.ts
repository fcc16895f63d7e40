import type { Browser, Page } from 'playwright-core'

/** What the first use of the search fetched until hits were shown. */
export interface FirstUse {
  bytes: number
  hits: number
}

/**
 * Opens the search on a page of the site that nobody has visited, and asks once.
 * @returns what was fetched from the click until the first hits stood in the list
 */
export async function firstUse(browser: Browser, site: string, query: string): Promise<FirstUse> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${site}about/`, { waitUntil: 'networkidle' })
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  let bytes = 0
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.click('[data-search-open]')
  // As if pasted: what is fetched on the way to a query is not what it needs.
  await page.locator('dialog input').fill(query)
  await page.waitForSelector('dialog [data-state=done][data-count]:not([data-count="0"])')
  await page.waitForTimeout(100)
  const hits = await page.locator('dialog [data-hit]').count()
  await context.close()
  return { bytes, hits }
}

/** Opens the page of the search, with an index that has been opened. */
export async function searchPage(browser: Browser, site: string, slowdown: number): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  await page.goto(`${site}search/?q=the`)
  await page.waitForSelector('main [data-state=done] [data-hit]')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/**
 * Puts something into the box.
 * @returns milliseconds from the input until its first hits stand in the list, or the list says that there are none
 */
export async function answerTime(page: Page, typed: string): Promise<number> {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('main search-panel input')
    const list = document.querySelector<HTMLElement>('main .results')
    if (!input || !list) throw new Error('There is no search on this page.')
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver((records) => {
        const shown = records.some(({ attributeName }) => attributeName === 'data-count')
        if (!shown && list.dataset['state'] !== 'done') return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(list, { attributes: true, attributeFilter: ['data-count', 'data-state'] })
    })
    const start = performance.now()
    input.value = value
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    const time = (await answered) - start
    while (list.dataset['state'] !== 'done')
      await new Promise((done) => {
        setTimeout(done, 5)
      })
    return time
  }, typed)
}
