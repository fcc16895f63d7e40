import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

export interface VisitOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'hasTouch' | 'isMobile' | 'javaScriptEnabled' | 'locale' | 'serviceWorkers' | 'viewport'
> {
  /** What the page is answered with; 200 where nothing is said. */
  status?: number
  /** Address of another site than the one that was built for all journeys. */
  site?: string
}

/** Opens a page by its path without a slash at the beginning. Visits with the same options share storage. */
export type Visit = (path: string, options?: VisitOptions) => Promise<Page>

interface Fixtures {
  browser: Browser
  visit: Visit
}

/**
 * A test in a real browser. It fails, whatever else it finds, when a page throws, writes an error to its console, breaks
 * its Content-Security-Policy, asks another host for anything or asks for a file that is missing.
 */
export const journey = test.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await openBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],

  visit: async ({ browser }, use) => {
    const complaints: string[] = []
    const contexts = new Map<string, BrowserContext>()
    const hosts = new Set<string>()
    const missing = new Set<string>()
    await use(async (path, { status = 200, site = inject('site'), ...options } = {}) => {
      const { href, host } = new URL(path, site)
      hosts.add(host)
      if (status >= 400) missing.add(href)
      const key = JSON.stringify(options)
      const context = contexts.get(key) ?? watch(await browser.newContext(options), { hosts, missing, complaints })
      contexts.set(key, context)
      const page = await context.newPage()
      expect((await page.goto(href))?.status()).toBe(status)
      return page
    })
    await Promise.all([...contexts.values()].map((context) => context.close()))
    expect(complaints).toEqual([])
  },
})

interface Watched {
  /** Hosts that pages may talk to. */
  hosts: Set<string>
  /** Addresses that are meant to be missing. */
  missing: Set<string>
  complaints: string[]
}

function watch(context: BrowserContext, { hosts, missing, complaints }: Watched): BrowserContext {
  context.on('weberror', (error) => {
    complaints.push(error.error().message)
  })
  context.on('console', (message) => {
    // A file that could not be had is reported below, with its address; Chromium before 114 warns of popovers to come.
    if (message.type() === 'error' && !/^Failed to load resource|^Found a 'popover' attribute/.test(message.text()))
      complaints.push(message.text())
  })
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http') && !hosts.has(host)) complaints.push(`asked another host for ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400 && !missing.has(response.url()))
      complaints.push(`${response.status()} ${response.url()}`)
  })
  return context
}
