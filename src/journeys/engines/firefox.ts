import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { Engine, EnginePage } from './engine-page.ts'
import { scriptOf } from './script-of.ts'

/** Preferences of a profile in which nothing is fetched that no page asks for. */
const QUIET = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.events.testing.asyncClipboard': true,
  'intl.accept_languages': 'en',
}

/** Starts Firefox, driven by Puppeteer over WebDriver BiDi. @param executablePath where it is installed */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: QUIET,
  })
  return {
    name: 'firefox',
    close: () => browser.close(),
    open: async (size) => {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      await page.setViewport(size)
      return pageOf(page, context)
    },
  }
}

function pageOf(page: Page, context: Awaited<ReturnType<Browser['createBrowserContext']>>): EnginePage {
  return {
    open: async (href) => {
      await page.goto(href)
    },
    reload: async () => {
      await page.reload()
    },
    // Puppeteer waits for a page to load, and one that was kept as it was does not.
    back: async () => {
      await page.evaluate('setTimeout(() => { history.back() })')
    },
    run: (act, ...given) => page.evaluate<[], () => ReturnType<typeof act>>(scriptOf(act, given)),
    click: (selector) => page.click(selector),
    point: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewport(size),
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => context.close(),
  }
}
