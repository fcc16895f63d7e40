import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { openHost } from './drivers/offline/offline-host.ts'
import { leaveSpace, statusIn, until, untilKept, type Reader } from './drivers/offline/offline-reader.ts'
import { offlineStage } from './drivers/offline/offline-stage.ts'

const Q1 = 'calls/amzn-2025-q1'
const Q2 = 'calls/amzn-2025-q2'

const stage = offlineStage(() => openHost(inject('siteFolder')))

/** Opens /offline/ with one call kept. */
async function withOneCall({ page, open }: Reader): Promise<void> {
  await open(`${Q1}/`)
  await untilKept(page, Q1, 'search')
  await open('offline/')
  await page.locator('[data-ready]').waitFor()
}

/** What was kept before is still read without a network. */
async function stillReads({ page, open, context }: Reader): Promise<void> {
  await context.setOffline(true)
  expect(await open(`zh-hans/${Q1}/`)).toBe(200)
  expect(await page.locator('[data-paragraph]').count()).toBeGreaterThan(90)
  await context.setOffline(false)
}

describe('a full disk', () => {
  journey('on the first visit is said', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    // A page of the host without a worker of its own.
    await open('robots.txt')
    await leaveSpace(page, 20_000)
    await open('offline/')
    await page.getByText('There is no space left for this.').waitFor()
    expect(await page.locator('[data-keep-all]').isVisible()).toBe(false)
  })

  journey('is noticed before anything is fetched', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page } = reader
    await withOneCall(reader)
    // Some browsers say how much space there is, others only that it is plenty.
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ quota: 1_100_000, usage: 1_000_000 })
    })
    const asked = stage.host.asked.length
    await page.click('[data-keep-all]')
    await page.getByText(/^This needs .*B, and the browser allows only 100 kB more\./).waitFor()
    expect(stage.host.asked.slice(asked).filter((path) => path.includes(Q2))).toEqual([])
    expect((await statusIn(page)).kept).toContain(Q1)
    await stillReads(reader)
  })

  journey('in the middle leaves nothing half and nothing broken', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page } = reader
    await withOneCall(reader)
    await leaveSpace(page, 300_000)
    await page.locator(`[data-unit="${Q2}"] [data-keep]`).click()
    // Chromium 109 says before how much there is.
    await page.getByText(/^There is no space left for this\.|^This needs .* allows only 300 kB more/).waitFor()
    const { kept } = await statusIn(page)
    expect(kept).toContain(Q1)
    expect(kept).not.toContain(Q2)
    await stillReads(reader)
  })
})

describe('caches that were deleted behind our back', () => {
  journey('are filled again while there is a network', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open, context } = reader
    await withOneCall(reader)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    expect(await open('offline/')).toBe(200)
    await page.getByText('0 of 2 calls kept').waitFor()
    await until(
      () => page.evaluate(async () => (await caches.match('/', { ignoreSearch: true })) !== undefined),
      'the shell is back',
    )
    await untilShell(page)
    await context.setOffline(true)
    expect(await open('')).toBe(200)
    expect(await open(`${Q1}/`)).toBe(503)
    expect(await page.locator('h1:visible').textContent()).toContain('is not kept on this device')
  })

  journey('end in a page that says so while there is none', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open, context } = reader
    await withOneCall(reader)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await context.setOffline(true)
    expect(await open(`${Q1}/`)).toBe(503)
    expect(await page.locator('h1').allTextContents()).toEqual(['No network', '没有网络', '沒有網路'])
    await context.setOffline(false)
    expect(await open(`${Q1}/`)).toBe(200)
    await untilKept(page, Q1)
  })
})

/** Waits until every file of the shell is in its cache. */
async function untilShell(page: Page): Promise<void> {
  const names = ['', 'zh-hans/', 'zh-hant/', 'offline/', 'zh-hans/offline/', 'zh-hant/offline/', 'offline/units.json']
  await until(
    () =>
      page.evaluate(async (paths) => {
        const found = await Promise.all(paths.map((path) => caches.match(`/${path}`, { ignoreSearch: true })))
        return found.every((response) => response !== undefined)
      }, names),
    'the shell is whole',
  )
}

describe('files that are not what they should be', () => {
  journey('a damaged file of the index is not taken, all else is', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    stage.host.fault = (path) => (path.startsWith('pagefind/index/') ? 'damaged' : null)
    await open('offline/')
    await page.click('[data-keep-all]')
    await page.getByText('A file came damaged and was not taken.').waitFor()
    const { kept, units } = await statusIn(page)
    expect(kept.toSorted()).toEqual(
      Object.keys(units)
        .filter((unit) => unit !== 'search')
        .toSorted(),
    )
    stage.host.fault = () => null
    await page.click('[data-resume]')
    await page.getByText('All of it is kept.').waitFor()
  })

  journey('a file of the index that was damaged where it is kept is fetched again', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page } = reader
    await withOneCall(reader)
    const read = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.includes(' kept ')) ?? ''
      const cache = await caches.open(name)
      const key = (await cache.keys()).find(({ url }) => url.includes('/pagefind/index/'))
      const kept = key && (await cache.match(key))
      if (!kept) throw new Error('No file of the index is kept.')
      const right = (await kept.clone().arrayBuffer()).byteLength
      await cache.put(key, new Response('rubbish', { headers: kept.headers }))
      return { right, got: (await (await fetch(key.url)).arrayBuffer()).byteLength }
    })
    expect(read.got).toBe(read.right)
  })

  journey('what is damaged in the cache of the shell is fetched again', async ({ browser }) => {
    const { page, open } = await stage.reader(browser)
    await open('')
    await untilShell(page)
    const damaged = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.includes(' shell ')) ?? ''
      const cache = await caches.open(name)
      const keys = (await cache.keys()).filter(({ url }) => url.includes('.css') || url.includes('units.json'))
      for (const key of keys) {
        const kept = await cache.match(key)
        await cache.put(key, new Response('rubbish', { headers: kept?.headers }))
      }
      return keys.length
    })
    expect(damaged).toBeGreaterThan(1)
    await open('')
    const margin = () => page.evaluate(() => getComputedStyle(document.body).marginBlockStart)
    expect(await margin()).toBe('0px')
    const stillKept = () =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => each.includes(' shell ')) ?? ''
        const cache = await caches.open(name)
        const keys = (await cache.keys()).filter(({ url }) => url.includes('.css') || url.includes('units.json'))
        const texts = await Promise.all(keys.map(async (key) => (await cache.match(key))?.text()))
        return texts.filter((text) => text !== 'rubbish').length
      })
    await until(async () => (await stillKept()) === damaged, 'the shell is mended')
    await page.context().setOffline(true)
    await open('')
    expect(await margin()).toBe('0px')
  })

  journey('a missing file leaves its call out, all else is kept', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page, open } = reader
    stage.host.fault = (path) => (path.startsWith('pagefind/texts/amzn-2025-q2') ? 'missing' : null)
    await open('offline/')
    await page.click('[data-keep-all]')
    await page.getByText('The server lacks a file of this.').waitFor()
    const { kept, units } = await statusIn(page)
    expect(Object.keys(units).filter((unit) => !kept.includes(unit))).toEqual([Q2])
    await stillReads(reader)
  })
})

describe('a bad network', () => {
  journey('that falls silent is given up, and what is there stays', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page } = reader
    await withOneCall(reader)
    stage.host.fault = (path) => (path.startsWith('zh-hant/') ? 'silent' : null)
    await page.locator(`[data-unit="${Q2}"] [data-keep]`).click()
    await page.getByText('The network has not answered for a long time.').waitFor({ timeout: 50_000 })
    await page.locator('[data-resume]').waitFor()
    stage.host.fault = () => null
    await page.click('[data-resume]')
    await untilKept(page, Q2)
    await stillReads(reader)
  })

  journey('that breaks off says so, and goes on where it stopped', async ({ browser }) => {
    const reader = await stage.reader(browser)
    const { page } = reader
    await withOneCall(reader)
    stage.host.fault = (path) => (path.startsWith('zh-hant/') ? 'cut' : null)
    await page.locator(`[data-unit="${Q2}"] [data-keep]`).click()
    await page.getByText('The network does not answer. What is here stays').waitFor()
    await stillReads(reader)
    stage.host.fault = () => null
    await reader.open('offline/')
    await untilKept(page, Q2)
  })
})
