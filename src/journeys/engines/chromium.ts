import type { Page } from 'playwright-core'
import { openBrowser } from '../drivers/browser.ts'
import type { Engine, EnginePage } from './engine-page.ts'
import { scriptOf } from './script-of.ts'

/** Starts Chromium, driven by Playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await openBrowser()
  return {
    name: 'chromium',
    close: () => browser.close(),
    open: async (viewport) => {
      const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })
      return pageOf(await context.newPage())
    },
  }
}

function pageOf(page: Page): EnginePage {
  return {
    open: async (href) => {
      await page.goto(href)
    },
    reload: async () => {
      await page.reload()
    },
    back: async () => {
      await page.goBack()
    },
    run: (act, ...given) => page.evaluate(scriptOf(act, given)),
    click: (selector) => page.click(selector),
    point: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => page.context().close(),
  }
}
