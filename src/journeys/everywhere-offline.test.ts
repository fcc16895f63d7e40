import { expect, inject, onTestFinished } from 'vitest'
import { languagesOf, paragraphWith, untilAnswering } from './engines/call-page.ts'
import { everywhere, until } from './engines/everywhere.ts'
import { openHost } from './drivers/offline/offline-host.ts'

const Q1 = 'calls/amzn-2025-q1/'
const Q2 = 'calls/amzn-2025-q2/'

everywhere('offline', (journey) => {
  journey('a call that was kept by hand is read and found without a network', async ({ visit }) => {
    const host = await openHost(inject('siteFolder'))
    onTestFinished(() => host.close())
    const page = await visit(`${host.address}offline/`)
    await until(page, () => document.querySelector('offline-shelf[data-ready] [data-unit$=q2] [data-keep]') !== null)
    await page.click('[data-unit="calls/amzn-2025-q2"] [data-keep]')
    // Where the browser has kept the search meanwhile, nobody can ask for it: both in one step.
    await page.run(() => {
      const keep = document.querySelector<HTMLElement>('[data-unit=search] [data-keep]:not([hidden])')
      keep?.click()
    })
    await until(page, () =>
      [...document.querySelectorAll('[data-unit$=q2], [data-unit=search]')].every(
        (row) => row.getAttribute('data-kept') === 'yes',
      ),
    )
    await host.stop()
    await page.open(`${host.address}${Q2}?view=en`)
    await untilAnswering(page)
    const id = await paragraphWith(page, 'tariffs')
    expect(await languagesOf(page, id)).toBe('en')
    await page.open(`${host.address}search/?q=tariff`)
    await until(page, () => Number(document.querySelector<HTMLElement>('[data-state=done]')?.dataset['count'] ?? 0) > 0)
    await page.open(`${host.address}zh-hans/${Q1}`)
    expect(await page.run(() => document.querySelector('[data-not-kept]')?.textContent)).toMatch(/^本机没有保存/)
  })

  journey('a first visit that cannot be kept whole says so', async ({ visit }) => {
    const host = await openHost(inject('siteFolder'))
    onTestFinished(() => host.close())
    host.fault = (path) => (path.endsWith('.woff2') ? 'missing' : null)
    const page = await visit(`${host.address}offline/`)
    const said = () => page.run(() => document.querySelector('[data-preparing]')?.textContent)
    await expect.poll(said, { timeout: 15_000 }).toMatch(/^The server lacks a file/)
    expect(await page.run(() => document.querySelector('[data-preparing]')?.getClientRects().length)).toBeGreaterThan(0)
  })
})
