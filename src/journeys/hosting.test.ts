import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildSite } from './drivers/build-site.ts'
import { manners } from './drivers/hosts/host-manners.ts'
import { ownServer, ownServers } from './drivers/hosts/own-server.ts'
import { plainHost, type PlainHost } from './drivers/hosts/plain-host.ts'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'

// The one that asks most of a site, and the one that does least for it.
for (const kind of ['Cloudflare Pages', 'a bucket of S3'] as const) {
  describe(`on ${kind}`, () => {
    let host: PlainHost

    beforeAll(async () => {
      host = await plainHost(inject('siteFolder'), manners('/')[kind])
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
      const other = await plainHost(folder, manners('/')[kind])
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
  const host = await plainHost(inject('siteFolder'), manners('/')['Cloudflare Pages'])
  const page = await visit('', { site: host.address })
  const names = await page
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''))
  for (const name of names) {
    const answer = await fetch(new URL(name, host.address))
    const lasts = (answer.headers.get('cache-control') ?? '').includes('immutable')
    expect([name, lasts]).toEqual([name, /\/assets\/(?:[\w-]+\.)?[\w-]{8}\.(?:js|css)$/.test(name)])
  }
  await host.close()
})

const BASE = '/research/calls-2025/'
const below = mkdtempSync(join(tmpdir(), 'duizhao-below-'))
beforeAll(() => {
  buildSite(below, { BASE_PATH: BASE, SITE_URL: 'https://example.org' })
})
afterAll(() => {
  rmSync(below, { recursive: true })
})

/** What can be told only where the server takes settings: not at GitHub, nor in a bucket. */
const TOLD = ['Cloudflare Pages', 'Netlify', 'Vercel', ...ownServers]
const PLAIN = ['a bucket of S3']

const everyHost = ['/', BASE].flatMap((base) => {
  const folder = () => (base === BASE ? below : inject('siteFolder'))
  return [
    ...Object.entries(manners(base)).map(([name, host]) => ({
      ...{ name, base, folder },
      start: () => plainHost(folder(), host, base),
    })),
    ...ownServers.map((name) => ({ name, base, folder, start: () => ownServer(name, folder(), base) })),
  ]
})

describe.each(everyHost)('$name, at $base', ({ name, base, folder, start }) => {
  let on: PlainHost
  beforeAll(async () => {
    on = await start()
  })
  afterAll(() => on.close())
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, on.address), init)

  it('has every page that the sitemap lists, at that address', async () => {
    const listed = await (await get('sitemap.xml')).text()
    const paths = Array.from(
      listed.matchAll(/<loc>(.*?)<\/loc>/g),
      ([, path = '']) => new URL(path, on.address).pathname,
    )
    expect(paths.length).toBeGreaterThan(20)
    const answers = paths.map(async (path) => {
      const { status, redirected } = await get(path)
      return { path, status, redirected }
    })
    expect(await Promise.all(answers)).toEqual(paths.map((path) => ({ path, status: 200, redirected: false })))
  })

  it('leads to a page that is asked for without its slash, with what is asked of it', async () => {
    const { url, status } = await get('search?q=AWS')
    expect([url, status]).toEqual([`${on.address}search/?q=AWS`, 200])
  })

  it('has the feeds, and files for programs, as what they are', async () => {
    for (const [path, type] of [
      ['feed.xml', 'xml'],
      ['feed.json', 'json'],
      ['sw.js', 'javascript'],
      ['manifest.webmanifest', 'json'],
    ] as const) {
      const { status, redirected, headers } = await get(path)
      expect([path, status, redirected]).toEqual([path, 200, false])
      expect(headers.get('content-type')).toContain(type)
    }
  })

  it('says in its own page that there is none of that name, in other letters too', async () => {
    for (const path of ['none/', 'none', 'CALLS/AMZN-2025-Q1/', 'calls/none/deep/er.html']) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 404])
      const page = await answer.text()
      expect(page).toContain('<main')
      // It stands at any depth: its styles are found from the root.
      for (const [, style = ''] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
        expect([style, style.startsWith(`${base}assets/`), (await get(style)).status]).toEqual([style, true, 200])
    }
  })

  it('sends each file whole, compressed where the browser takes it and the host can, or not', async () => {
    const part = readdirSync(join(folder(), 'pagefind')).find((path) => path.endsWith('.bin')) ?? ''
    for (const path of ['index.html', 'sw.js', 'feed.xml', 'terms.json', 'favicon.ico', `pagefind/${part}`]) {
      const bytes = readFileSync(join(folder(), path))
      const address = path === 'index.html' ? '' : path
      for (const encoding of ['gzip', 'identity']) {
        const answer = await get(address, { headers: { 'accept-encoding': encoding } })
        expect([path, encoding, Buffer.from(await answer.arrayBuffer()).equals(bytes)]).toEqual([path, encoding, true])
        if (path === 'index.html')
          expect(answer.headers.get('content-encoding')).toBe(
            encoding === 'gzip' && !PLAIN.includes(name) ? 'gzip' : null,
          )
      }
    }
  })

  it('frames no page and asks again for the service worker, where its recipe can tell it', async () => {
    const told = TOLD.includes(name)
    const [page, worker] = await Promise.all([get(''), get('sw.js')])
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy.includes("frame-ancestors 'none'")).toBe(told)
    expect(worker.headers.get('cache-control') === 'no-cache').toBe(told)
    const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await page.text()) ?? []
    expect((await get(style)).headers.get('cache-control')?.includes('immutable') ?? false).toBe(told)
  })
})
