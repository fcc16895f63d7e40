import { chromium, type Browser, type LaunchOptions } from 'playwright-core'
import { bundledBrowser } from './bundled-browser.ts'
import { installedBrowsers } from './installed-browsers.ts'

/** No sandbox, since containers seldom allow one; nothing that a browser would fetch of its own accord. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const HINT = 'Install Chrome or Chromium, or set CHROME_PATH to one, and run this again.'

/**
 * Starts the first browser that starts: one that is installed, else the one inside of `@sparticuz/chromium`.
 * @param flags further arguments of its command
 * @throws where there is none, with what was tried and what to do
 */
export async function openBrowser(flags: string[] = []): Promise<Browser> {
  const tried: string[] = []
  for await (const options of candidates()) {
    try {
      return await chromium.launch({ ...options, headless: true, args: [...FLAGS, ...flags] })
    } catch (error) {
      tried.push(`${options.executablePath}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new Error([tried.length > 0 ? 'No browser starts here.' : 'No browser was found.', HINT, ...tried].join('\n'))
}

async function* candidates(): AsyncGenerator<LaunchOptions> {
  for (const executablePath of installedBrowsers()) yield { executablePath }
  const bundled = process.env['CHROME_PATH'] ? null : await bundledBrowser()
  if (!bundled) return
  yield { executablePath: bundled.executable }
  yield { executablePath: bundled.executable, env: { ...process.env, LD_LIBRARY_PATH: bundled.libraries } }
}
