import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Status } from '../../../offline/messages.ts'

/** A reader with a browser profile of their own. */
export interface Reader {
  context: BrowserContext
  page: Page
  /** What a page wrote to its console as an error, but for what could not be loaded. */
  complaints: string[]
  /** Opens a page below the address of the host and gives its status. */
  open(path: string): Promise<number>
}

/** Opens a browser profile in which nothing is kept yet. */
export async function openReader(browser: Browser, address: string): Promise<Reader> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints: string[] = []
  context.on('weberror', (error) => {
    complaints.push(error.error().message)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource|^Found a 'popover' attribute/.test(message.text()))
      complaints.push(message.text())
  })
  const open = async (path: string): Promise<number> => (await page.goto(new URL(path, address).href))?.status() ?? 0
  return { context, page, complaints, open }
}

/** What the worker in use says is kept. */
export function statusIn(page: Page): Promise<Status> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    return new Promise<Status>((done) => {
      port1.onmessage = ({ data }) => {
        done(data)
      }
      active?.postMessage({ ask: 'status' }, [port2])
    })
  })
}

/** Waits until units are kept. */
export async function untilKept(page: Page, ...units: string[]): Promise<void> {
  await until(
    async () => {
      const { kept } = await statusIn(page)
      return units.every((unit) => kept.includes(unit))
    },
    `${units.join(', ')} are kept`,
  )
}

/** Waits until something holds. @throws where it does not come to hold */
export async function until(holds: () => Promise<boolean>, what: string, patience = 30_000): Promise<void> {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come about that ${what}.`)
    await new Promise((done) => {
      setTimeout(done, 50)
    })
  }
}

/** Leaves the browser this many bytes beyond what it holds already. Its estimate may say otherwise. */
export async function leaveSpace(page: Page, bytes: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: usage + bytes })
}
