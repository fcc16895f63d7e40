import { expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { openHost, type TestHost } from './drivers/offline/offline-host.ts'
import type { Browser, Page } from 'playwright-core'

/** Longer than anybody waits, in milliseconds of the page's own clock. */
const LONG = 21_000

/** Opens a page of a server that takes some questions and never answers them, and goes on until it has been asked. */
async function openUnanswered(browser: Browser, host: TestHost, path: string, silent: string): Promise<Page> {
  // A worker that is there already would give up by itself.
  const page = await browser.newPage({ serviceWorkers: path.startsWith('offline/') ? 'allow' : 'block' })
  await page.clock.install()
  host.fault = (asked) => (asked.startsWith(silent) ? 'silent' : null)
  await page.goto(host.address + path)
  await expect.poll(() => host.asked.some((asked) => asked.startsWith(silent))).toBe(true)
  return page
}

/** Opens the site for one journey, and closes it in the end. */
async function onHost(act: (host: TestHost) => Promise<void>): Promise<void> {
  const host = await openHost(inject('siteFolder'))
  try {
    await act(host)
  } finally {
    await host.close()
  }
}

for (const [part, silent] of [
  ['all of its index', 'pagefind/'],
  ['the words of its index', 'pagefind/index/'],
] as const) {
  journey(`a search of which the server does not answer for ${part} says so, and can be tried again`, ({ browser }) =>
    onHost(async (host) => {
      const page = await openUnanswered(browser, host, 'search/?q=tariff', silent)
      expect(await page.locator('[data-state=busy]').count()).toBe(1)
      await page.clock.fastForward(LONG)
      const said = page.locator('[data-failed=silent]')
      await said.waitFor()
      expect(await said.textContent()).toMatch(/^The server does not answer\./)
      expect(await page.locator('[data-state=busy]').count()).toBe(0)
      host.fault = () => null
      await said.locator('.retry').click()
      await page.locator('[data-state=done] [data-hit]').first().waitFor()
      await page.close()
    }),
  )
}

journey('hits of which the server does not send the texts are named without them', ({ browser }) =>
  onHost(async (host) => {
    const page = await openUnanswered(browser, host, 'search/?q=tariff', 'pagefind/texts/')
    const named = page.locator('[data-state=done] [data-unread]')
    // What stands beside the hits asks for texts of its own, after theirs.
    await expect.poll(() => page.clock.fastForward(LONG).then(() => named.count())).toBeGreaterThan(0)
    await page.close()
  }),
)

journey('the page of what is kept says that the server does not answer for its worker', ({ browser }) =>
  onHost(async (host) => {
    const page = await openUnanswered(browser, host, 'offline/', 'sw.js')
    const said = page.locator('[data-preparing]')
    expect(await said.textContent()).toContain('Checking what is kept')
    await page.clock.fastForward(LONG)
    await page.getByText('The network has not answered for a long time.').waitFor()
    host.fault = () => null
    // What waits is cut off: Chromium would ask for no worker before.
    await host.stop()
    await host.start()
    await page.reload()
    await page.locator('[data-ready]').waitFor()
    await page.close()
  }),
)
