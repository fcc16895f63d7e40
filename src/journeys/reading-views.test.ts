import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 360, height: 740 } }
const WIDE = { viewport: { width: 1600, height: 900 } }

describe('the view of the page', () => {
  journey('is changed by the keys 1 to 5, and said aloud', async ({ visit }) => {
    const page = await visit(CALL)
    for (const [key, view, said] of [
      ['3', 'en', 'English'],
      ['4', 'zh', 'Chinese'],
      ['5', 'reveal', 'Reveal'],
      ['2', 'side', 'Side by side'],
      ['1', 'both', 'Both'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await page.locator('html').getAttribute('data-view')).toBe(view)
      await page.waitForFunction(
        (text) => document.querySelector('[role=status].say')?.textContent === `View: ${text}`,
        said,
      )
      expect(await page.locator(`[data-view-button=${view}]`).getAttribute('aria-pressed')).toBe('true')
    }
  })

  journey('can be changed on a phone with one thumb', async ({ visit }) => {
    for (const locale of ['', 'zh-hans/', 'zh-hant/']) {
      const page = await visit(locale + CALL, PHONE)
      for (const view of ['both', 'en', 'zh', 'reveal']) {
        const box = await page.locator(`[data-view-button=${view}]`).boundingBox()
        expect(box?.y).toBeGreaterThan(600)
        expect(box?.height).toBeGreaterThanOrEqual(24)
        expect((box?.x ?? 1e6) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
      }
    }
  })

  journey('changes at the first tap, also while the scripts are still on their way', async ({ visit }) => {
    const page = await visit('notes/')
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(new URL(`/${CALL}`, page.url()).href, { waitUntil: 'commit' })
    await page.click('[data-view-button=en]')
    expect(await page.locator('[data-paragraph]:not(.single) > [lang=zh-Hans]').first().isVisible()).toBe(false)
    go()
    await page.locator('[data-view-button=en][aria-pressed=true]').waitFor()
    await page.click('[data-view-button=both]')
    expect(await page.locator('[data-paragraph]:not(.single) > [lang=zh-Hans]').first().isVisible()).toBe(true)
  })

  journey('is there where the browser has no storage at all', async ({ browser }) => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    // As web views have it that were told to keep nothing.
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }))
    await page.goto(`${inject('site')}${CALL}?view=en`)
    await page.locator('[data-view-button=en][aria-pressed=true]').waitFor()
    expect(errors).toEqual([])
    await page.close()
  })

  journey('is there where the script of the head cannot be had', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/before-paint.js', (route) => route.abort())
    await page.goto(inject('site') + CALL)
    const chinese = page.locator('[data-paragraph]:not(.single) > [lang=zh-Hans]').first()
    await page.locator('[data-view-button=both][aria-pressed=true]').waitFor()
    expect(await chinese.isVisible()).toBe(true)
    await page.click('[data-view-button=en]')
    expect(await chinese.isVisible()).toBe(false)
    await context.close()
  })

  journey('never makes the page wider than the window', async ({ visit }) => {
    const page = await visit(CALL)
    for (const viewport of [{ width: 320, height: 256 }, PHONE.viewport, { width: 900, height: 700 }, WIDE.viewport]) {
      await page.setViewportSize(viewport)
      for (const key of ['1', '2', '3', '4', '5']) {
        await page.keyboard.press(key)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    }
  })

  journey('leaves every page as wide as a window of 320 pixels', async ({ visit }) => {
    for (const path of [
      '',
      'notes/',
      'search/?q=AWS',
      'checks/',
      'checks/rules/',
      'glossary/',
      'about/',
      'guide/reading/',
      'guide/publishing/',
      'settings/',
      `${CALL}source/`,
      `${CALL}checks/`,
    ]) {
      const page = await visit(path, { viewport: { width: 320, height: 640 } })
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0])
      await page.close()
    }
  })
})

describe('side by side', () => {
  journey('keeps a selection in its column also where it began before the script had come', async ({ visit }) => {
    const page = await visit(`${CALL}?view=side`, WIDE)
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.scrollIntoViewIfNeeded()
    let release = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    await page.route('**/paragraph-tools.*.js', async (route) => {
      await held
      await route.continue()
    })
    const box = await one.english.boundingBox()
    if (!box) throw new Error('no text')
    await page.mouse.move(box.x + 40, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 })
    release()
    await page.locator('html[data-column=en]').waitFor()
    await page.mouse.move(box.x + 120, box.y + box.height + 40, { steps: 4 })
    await page.mouse.up()
  })

  journey('keeps a selection in the column where it began', async ({ visit }) => {
    const page = await visit(`${CALL}?view=side`, WIDE)
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.scrollIntoViewIfNeeded()
    // What keeps it is fetched when the pointer first comes over the text.
    await page.mouse.move(300, 300)
    await one.whole.hover()
    await page.waitForLoadState('networkidle')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const selectDown = async (lang: 'english' | 'chinese') => {
      const box = await one[lang].boundingBox()
      if (!box) throw new Error('no text')
      await page.mouse.move(box.x + 40, box.y + 12)
      await page.mouse.down()
      await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 })
      await page.mouse.move(box.x + 120, box.y + box.height + 40, { steps: 4 })
      await page.mouse.up()
      // Chromium 109 says of a selection also what is not selected, and copies what is.
      await page.keyboard.press('Control+C')
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const english = await selectDown('english')
    expect(english.length).toBeGreaterThan(50)
    expect(english).not.toMatch(/\p{Script=Han}/u)
    await page.mouse.click(5, 500)
    const chinese = await selectDown('chinese')
    expect(chinese.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(20)
    expect(chinese).not.toContain('James Bond film')
  })
})

describe('notes', () => {
  journey('can be all that is shown', async ({ visit }) => {
    const page = await visit(CALL)
    const all = await page.locator('[data-note]').count()
    await page.click('[data-only-notes]')
    expect(await page.locator('[data-note]:visible').count()).toBe(all)
    const at = new Set(
      await page.locator('[data-note]').evaluateAll((notes) => notes.map((note) => note.getAttribute('data-at'))),
    )
    expect(await page.locator('[data-paragraph]:visible').count()).toBe(at.size)
    await page.reload()
    expect(await page.locator('html').getAttribute('data-notes')).toBe('only')
    await page.click('[data-only-notes]')
    expect(await page.locator('[data-paragraph]:visible').count()).toBeGreaterThan(90)
  })

  journey(
    'have room for a table and for code on the widest screens, and show where more is to the right',
    async ({ visit }) => {
      const wide = await visit(CALL, { viewport: { width: 1600, height: 900 } })
      const note = wide.locator('[data-note=analyst]').first()
      expect((await note.boundingBox())?.width).toBeGreaterThan(410)
      expect(await note.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
      const phone = await visit(CALL, { viewport: { width: 320, height: 640 } })
      const code = phone.locator('[data-note=analyst] pre').first()
      expect(await code.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0)
      expect(await code.evaluate((box) => getComputedStyle(box).backgroundAttachment)).toMatch(/local.*scroll/)
    },
  )

  journey('stand in the margin on wide screens, below their paragraph on others', async ({ visit }) => {
    for (const [width, beside] of [
      [1600, true],
      [1000, false],
      [360, false],
    ] as const) {
      const page = await visit(CALL, { viewport: { width, height: 900 } })
      const note = page.locator('[data-note]').first()
      await note.scrollIntoViewIfNeeded()
      const text = page.locator(`[id="${(await note.getAttribute('data-at')) ?? ''}"]`)
      const [n, t] = await Promise.all([note.boundingBox(), text.boundingBox()])
      expect((n?.y ?? 0) >= (t?.y ?? 1e6) + (t?.height ?? 0) - 1).toBe(!beside)
      await page.close()
    }
  })
})
