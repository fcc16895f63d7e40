import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { hosts } from '../create/hosts/hosts.ts'
import { plainHost, type PlainHost } from './drivers/plain-host.ts'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const said = hosts.cloudflare.files('/')['public/_headers'] ?? ''

for (const [kind, headers] of [
  ['with the headers of the recipes', said],
  ['that says nothing', ''],
] as const) {
  describe(`on a host ${kind}`, () => {
    let host: PlainHost

    beforeAll(async () => {
      host = await plainHost(inject('siteFolder'), headers)
    })
    afterAll(() => host.close())

    journey('a call is read, and found', async ({ visit }) => {
      const page = await visit(CALL, { site: host.address })
      const one = await paragraphWith(page, 'James Bond')
      await one.toggle.click()
      expect(await one.chinese.isVisible()).toBe(false)

      const results = await visit('search/?q=James%20Bond', { site: host.address })
      await results.waitForSelector('[data-state=done]')
      expect(await results.locator('[data-hit]').count()).toBeGreaterThan(0)
    })

    journey('a file to take along has its own style and script', async ({ visit }) => {
      const page = await visit(CALL, { site: host.address })
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-step=take]')])
      const folder = mkdtempSync(join(tmpdir(), 'duizhao-taken-'))
      await download.saveAs(join(folder, 'call.html'))
      // Publishers may offer these files too.
      const other = await plainHost(folder, headers)
      const taken = await visit('call.html', { site: other.address })
      await taken.click('[data-view-button=en]')
      expect(await taken.locator('html').getAttribute('data-view')).toBe('en')
      await other.close()
      rmSync(folder, { recursive: true })
    })

    journey('a wrong address says so, also one in other letters', async ({ visit }) => {
      const page = await visit('CALLS/none/', { site: host.address, status: 404 })
      expect(await page.locator('main h1').isVisible()).toBe(true)
    })

    journey('what was kept is read without the host', async ({ visit }) => {
      const page = await visit('', { site: host.address })
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      await page.context().setOffline(true)
      await page.reload()
      expect(await page.locator('main h1').isVisible()).toBe(true)
      await page.context().setOffline(false)
    })
  })
}

journey('what may be kept for a year changes its name with its content', async ({ visit }) => {
  const host = await plainHost(inject('siteFolder'), said)
  const page = await visit('', { site: host.address })
  const names = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''))
  for (const name of names) {
    const answer = await fetch(new URL(name, host.address))
    const lasts = (answer.headers.get('cache-control') ?? '').includes('immutable')
    expect([name, lasts]).toEqual([name, /\.[\w-]{8}\.(?:js|css)$/.test(name)])
  }
  await host.close()
})
