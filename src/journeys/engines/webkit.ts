import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { Builder, By, Capabilities, error, Key, type WebDriver } from 'selenium-webdriver'
import type { Engine, EnginePage, WindowSize } from './engine-page.ts'
import { scriptOf } from './script-of.ts'

/** Where WebKitGTK and its display are installed. */
export interface WebKitPlaces {
  /** `WebKitWebDriver`. */
  driver: string
  /** `MiniBrowser`, the browser that comes with the engine. */
  browser: string
  /** `Xvfb`, a display that nobody sees; not needed where there is one. */
  display: string | null
}

const KEYS: Record<string, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowRight: Key.ARROW_RIGHT,
  Tab: Key.TAB,
  Space: Key.SPACE,
}

/** A driver that has not answered after so many milliseconds never will, and no page takes longer to load. */
const PATIENCE = 15_000
/** Milliseconds within which a page answers. */
const ANSWER = 6_000

/** Starts WebKitGTK, driven by its own driver over WebDriver. */
export async function openWebKit({ driver, browser, display }: WebKitPlaces): Promise<Engine> {
  const screen = display === null ? null : await openDisplay(display)
  const env = {
    ...process.env,
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
    // Drawing with a graphics card that is none (Mesa's swrast) at times ends the process of the page, which then never answers.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    ...(screen && { DISPLAY: screen.name, GDK_BACKEND: 'x11' }),
  }
  const open = (size: WindowSize): Promise<EnginePage> => openPage(driver, browser, env, size)
  const close = async (): Promise<void> => {
    if (screen) await end(screen.process)
  }
  return { name: 'webkit', open, close }
}

/** Opens a page with a driver of its own: a driver has one page at a time, and does not always come back from closing it. */
async function openPage(
  command: string,
  browser: string,
  env: NodeJS.ProcessEnv,
  size: WindowSize,
): Promise<EnginePage> {
  const port = await freePort()
  const server = spawn(command, [`--port=${port}`], { stdio: ['ignore', 'ignore', 'pipe'], env })
  let said = ''
  server.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // WebKitGTK 2.50 does not always say that a page is loaded, though it is, and its driver waits for that without an end.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  const asked = answered(async () =>
    new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build(),
  )
  // What a driver answers that was ended is of no use to anybody.
  asked.catch(() => null)
  try {
    const driver = await inTime(asked)
    if (!driver) throw new Error(`${browser} did not start: ${said}`)
    const page = pageOf(driver, async () => {
      await inTime(driver.quit())
      await end(server)
    })
    await page.resize(size)
    return page
  } catch (refusal) {
    await end(server)
    throw refusal
  }
}

/** @returns what was promised, or `null` when it has not come within so many milliseconds */
async function inTime<T>(promised: Promise<T>, patience = PATIENCE): Promise<T | null> {
  const stop = new AbortController()
  try {
    return await Promise.race([promised, setTimeout(patience, null, { signal: stop.signal })])
  } finally {
    stop.abort()
  }
}

function pageOf(driver: WebDriver, close: () => Promise<void>): EnginePage {
  // What is asked of a document that goes away at that moment is not always answered. Nothing takes so long that is.
  const answer = async <T>(asked: Promise<T>): Promise<{ value: T } | null> => {
    const told = asked.then((value) => ({ value }))
    // One that comes after all is of no use.
    told.catch(() => null)
    return inTime(told, ANSWER)
  }
  const run = async <A extends unknown[], T>(act: (...given: A) => T, ...given: A): Promise<Awaited<T>> => {
    const script = `return ${scriptOf(act, given)}`
    const told = await answer(driver.executeScript<Awaited<T>>(script))
    if (!told) throw new error.NoSuchFrameError(`WebKit did not answer: ${script}`)
    return told.value
  }
  /** Does what a journey sees the effect of: it goes on where the driver does not say that it is done. */
  const act = async (what: string, done: Promise<unknown>): Promise<void> => {
    if (!(await answer(done))) console.warn(`WebKit did not answer within ${ANSWER} ms: ${what}`)
  }
  /** Whether a document that is not the one of a number is there and loaded; it may have been left before, and kept. */
  const isLoaded = async (left: number): Promise<boolean> => {
    try {
      return await run((one) => Reflect.get(window, 'left') !== one && document.readyState === 'complete', left)
    } catch (found) {
      // The document that was asked went away.
      if (found instanceof error.NoSuchFrameError) return false
      throw found
    }
  }
  /** Goes elsewhere, and waits until another document than the one before is loaded. */
  const leave = async (go: () => Promise<void>): Promise<void> => {
    const left = Date.now()
    await run((one) => Reflect.set(window, 'left', one), left)
    await go()
    while (!(await isLoaded(left))) {
      if (Date.now() > left + PATIENCE)
        throw new Error(`${await run(() => location.href)} is not loaded after ${PATIENCE} ms.`)
      await setTimeout(50)
    }
  }
  return {
    run,
    open: (href) => leave(() => act(`open ${href}`, driver.get(href))),
    reload: () => leave(() => act('reload', driver.navigate().refresh())),
    // The driver may ask for it before the browser knows that it has been elsewhere.
    back: () =>
      leave(() =>
        run(() => {
          globalThis.setTimeout(() => {
            history.back()
          })
        }),
      ),
    click: (selector) => act(`click ${selector}`, driver.findElement(By.css(selector)).click()),
    point: (x, y) => act(`point ${x} ${y}`, driver.actions().move({ x, y, duration: 0 }).perform()),
    press: (key) =>
      act(
        `press ${key}`,
        driver
          .actions()
          .sendKeys(KEYS[key] ?? key)
          .perform(),
      ),
    type: (text) => act(`type ${text}`, driver.actions().sendKeys(text).perform()),
    resize: (size) => act(`resize to ${size.width} × ${size.height}`, resize(driver, run, size)),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close,
  }
}

/** The frame of a window is as wide as it likes: the window is made larger by it. */
async function resize(driver: WebDriver, run: EnginePage['run'], { width, height }: WindowSize): Promise<void> {
  const inner = await run(() => ({ width: innerWidth, height: innerHeight }))
  const outer = await driver.manage().window().getRect()
  await driver
    .manage()
    .window()
    .setRect({ width: outer.width + width - inner.width, height: outer.height + height - inner.height })
}

/**
 * Opens a display on the first number that is free. It is not to begin anew when its last window is closed, as displays do:
 * a browser that comes at that moment is turned away.
 */
async function openDisplay(command: string): Promise<{ name: string; process: ChildProcess }> {
  const server = spawn(command, ['-displayfd', '3', '-screen', '0', '2048x1400x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const told = server.stdio[3]
  if (!told) throw new Error(`${command} has no output.`)
  const [number] = await Promise.race([
    once(told, 'data'),
    once(server, 'close').then(() => {
      throw new Error(`${command} ended at once.`)
    }),
  ])
  return { name: `:${String(number).trim()}`, process: server }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}

/** Tries again as long as nobody listens there yet. @throws what it was refused with in the end */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      return await ask()
    } catch (refusal) {
      if (Date.now() > until || !String(refusal).includes('ECONNREFUSED')) throw refusal
      await setTimeout(100)
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'close')
}
