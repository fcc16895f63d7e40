import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { buildSite } from './drivers/build-site.ts'
import { journey } from './drivers/journey.ts'
import { makeNextVersion, MARK } from './drivers/offline/next-version.ts'
import { openHost } from './drivers/offline/offline-host.ts'
import { leaveSpace, statusIn, until, untilKept, type Reader } from './drivers/offline/offline-reader.ts'
import { offlineStage } from './drivers/offline/offline-stage.ts'

const BASE = '/research/calls/'
const Q1 = 'calls/amzn-2025-q1'
const Q2 = 'calls/amzn-2025-q2'

// A site below another path: what a worker keeps must not depend on where it stands.
const temp = mkdtempSync(join(tmpdir(), 'duizhao-update-'))
const older = join(temp, 'older')
const newer = join(temp, 'newer')
const stage = offlineStage(
  async () => {
    buildSite(older, { BASE_PATH: BASE })
    await makeNextVersion(older, newer, 'amzn-2025-q1')
    return openHost(older, BASE)
  },
  (host) => host.deploy(older),
)
afterAll(() => {
  rmSync(temp, { recursive: true, force: true })
})

/** Opens a call of the older version and waits until it is kept with whatever else is wanted. */
async function keepOlder({ page, open }: Reader): Promise<void> {
  await open(`${Q1}/`)
  await untilKept(page, Q1, 'search')
}

const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent()
const offer = (page: Page) => page.locator('.new-version')
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** Whether a page stands as a whole: its text, and the style that it asks for. */
async function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).display === 'flex')
}

describe('a new version', () => {
  journey('is fetched in the background, offered, and used when the reader says so', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open, context } = reader
    await keepOlder(reader)
    await stage.host.deploy(newer)
    const asked = stage.host.asked.length
    await open(`zh-hant/${Q1}/`)
    await offer(page).waitFor()
    expect(await offer(page).textContent()).toContain('新版本已就緒')
    // Until then everything is as it was.
    expect(await heading(page)).not.toContain(MARK)
    await page.reload()
    expect(await heading(page)).not.toContain(MARK)
    // What is the same in both versions was not fetched again.
    const fetched = stage.host.asked.slice(asked)
    expect(fetched.filter((path) => path.startsWith('pagefind/index/') || path.startsWith('pagefind/texts/'))).toEqual(
      [],
    )
    expect(fetched).toContain(`${Q1}/source/`)

    await offer(page).locator('button').first().click()
    await until(async () => (await heading(page).catch(() => ''))?.includes(MARK) ?? false, 'the new version is shown')
    const { version } = await statusIn(page)
    expect((await cacheNames(page)).every((name) => name.endsWith(version))).toBe(true)
    await context.setOffline(true)
    for (const path of [`${Q1}/`, `zh-hans/${Q1}/`, `${Q1}/source/`, '', 'offline/']) {
      expect([path, await open(path), await isStyled(page)]).toEqual([path, 200, true])
    }
    expect((await statusIn(page)).kept.toSorted()).toEqual([Q1, 'search'])
  })

  journey('that is cut off in the middle leaves the old one whole, and goes on later', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open, context } = reader
    await keepOlder(reader)
    const { version } = await statusIn(page)
    await stage.host.deploy(newer)
    stage.host.fault = (path) => (path.startsWith('zh-hant/calls/') ? 'cut' : null)
    const begin = stage.host.asked.length
    await open('')
    await until(async () => (await statusIn(page)).update !== null, 'the update has failed')
    expect(await offer(page).count()).toBe(0)
    expect((await cacheNames(page)).length).toBeGreaterThan(2)

    await context.setOffline(true)
    for (const path of [`${Q1}/`, `zh-hans/${Q1}/`, `zh-hant/${Q1}/`, `${Q1}/source/`, '']) {
      expect([path, await open(path), await isStyled(page)]).toEqual([path, 200, true])
      expect(await page.locator('main').textContent()).not.toContain(MARK)
    }
    expect((await statusIn(page)).version).toBe(version)
    await open('offline/')
    await page.getByText('A new version of the site could not be fetched whole.').waitFor()

    await context.setOffline(false)
    stage.host.fault = () => null
    const again = stage.host.asked.length
    await open(`${Q1}/`)
    await offer(page).waitFor()
    const twice = stage.host.asked
      .slice(again)
      .filter((path) => path.startsWith('zh-hans/calls/') && stage.host.asked.slice(begin, again).includes(path))
    expect(twice).toEqual([])
    await offer(page).locator('button').first().click()
    await until(async () => (await heading(page).catch(() => ''))?.includes(MARK) ?? false, 'the new version is shown')
  })

  journey(
    'for which there is no space leaves the old one whole, and is tried again when something was removed',
    async ({ browser }) => {
      const reader = await stage.reader(browser)
      const { page, open, context } = reader
      await keepOlder(reader)
      await open(`${Q2}/`)
      await untilKept(page, Q2)
      const { version } = await statusIn(page)
      await leaveSpace(page, 400_000)
      await stage.host.deploy(newer)
      await open('')
      await until(async () => (await statusIn(page)).update === 'full', 'the update has failed')
      expect(
        (await cacheNames(page)).filter((name) => !name.includes(' state ')).every((name) => name.endsWith(version)),
      ).toBe(true)

      // Every page asks for the new version; nothing of it is fetched in vain.
      const asked = stage.host.asked.length
      await open('offline/')
      await page.getByText('There is a new version of the site, but no space').waitFor()
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update().catch(() => undefined)
      })
      expect(stage.host.asked.slice(asked).filter((path) => path.includes('calls/'))).toEqual([])
      await context.setOffline(true)
      expect(await open(`zh-hant/${Q2}/`)).toBe(200)
      await context.setOffline(false)

      await open('offline/')
      await page.locator(`[data-unit="${Q2}"] [data-drop]`).click()
      await page.getByText('Removed.').waitFor()
      await leaveSpace(page, 50_000_000)
      await page.reload()
      await offer(page).waitFor()
    },
  )

  journey('brings along what was kept while it waited, and not what was removed', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    await keepOlder(reader)
    await stage.host.deploy(newer)
    await open('offline/')
    await offer(page).waitFor()
    await page.locator(`[data-unit="${Q2}"] [data-keep]`).click()
    // The server holds the new version, so the old one cannot keep more of its own.
    await page.getByText('The site has changed meanwhile.').waitFor()
    await page.locator(`[data-unit="${Q1}"] [data-drop]`).click()
    await page.getByText('Removed.').waitFor()
    // A worker that is asked again and again has no rest in which another may take its place.
    const anew = page.waitForEvent('load')
    await offer(page).locator('button').first().click()
    await anew
    await until(async () => (await statusIn(page)).kept.includes(Q2), 'what was wanted is kept in the new version')
    expect((await statusIn(page)).kept).not.toContain(Q1)
  })

  journey('is not offered again in the same tab when it was put off', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    await keepOlder(reader)
    await stage.host.deploy(newer)
    await open('')
    await offer(page).locator('button').last().click()
    await page.reload()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await open(`${Q1}/`)
    expect(await heading(page)).not.toContain(MARK)
    expect(await offer(page).count()).toBe(0)
  })
})
