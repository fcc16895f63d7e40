import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atRest } from './drivers/at-rest.ts'
import { journey } from './drivers/journey.ts'
import { layOutAll } from './drivers/lay-out-all.ts'

const CALL = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 390, height: 844 } }
const WIDE = { viewport: { width: 1600, height: 900 } }

/** Number of the paragraph that the map shows as being read, without its sign; empty above the first one. */
async function placeShown(page: Page): Promise<string> {
  return ((await page.locator('[data-map] output').textContent()) ?? '').replace(/^¶(\d*).*$/, '$1')
}

/** Number of the paragraph at the upper edge of the window, and how far from it it begins. */
function firstInSight(page: Page): Promise<{ number: string; top: number }> {
  return page.evaluate(() => {
    // What is out of sight has places that are guesses: only what is painted counts.
    const first = [100, 130, 160, 190]
      .map((y) => document.elementFromPoint(innerWidth / 2, y)?.closest('[data-paragraph]'))
      .find((one) => one)
    return { number: first?.querySelector('a')?.textContent ?? '', top: first?.getBoundingClientRect().top ?? NaN }
  })
}

/** Scrolls as somebody does who reads. */
async function read(page: Page, screens: number): Promise<void> {
  for (let screen = 0; screen < screens; screen++) {
    const before = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, 600)
    await page.waitForFunction((top) => scrollY > top, before)
  }
  await atRest(page)
}

describe('the place being read', () => {
  for (const [where, options] of [
    ['a phone', PHONE],
    ['a wide screen', WIDE],
  ] as const) {
    journey(`is the same after a reload, on ${where}`, async ({ visit }) => {
      const page = await visit(CALL, options)
      await read(page, 20)
      const before = await firstInSight(page)
      expect(Number(before.number)).toBeGreaterThan(10)
      await page.reload()
      await expect.poll(() => firstInSight(page).then(({ number }) => number)).toBe(before.number)
      expect(Math.abs((await firstInSight(page)).top - before.top)).toBeLessThan(3)
    })
  }

  journey('is the same when one comes back from another page', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    await read(page, 20)
    const before = await firstInSight(page)
    // Pages with an open lock are not kept in memory by the browser: this one is loaded anew.
    await page.evaluate(() => {
      void navigator.locks.request('hold', () => new Promise(() => undefined))
    })
    await page.goto(new URL('/notes/', page.url()).href)
    await page.goBack()
    await expect.poll(() => firstInSight(page).then(({ number }) => number)).toBe(before.number)
  })

  journey('is what a link leads to, also among notes that stand beside the text', async ({ visit }) => {
    const all = await visit(CALL, WIDE)
    const ids = await all
      .locator('.noted > [data-paragraph]')
      .evaluateAll((paragraphs) => paragraphs.map(({ id }) => id))
    for (const id of ids.filter((_, index) => index % 3 === 1)) {
      const page = await visit(`${CALL}#${id}`, WIDE)
      await atRest(page)
      // Of the first words of a turn, what is to be seen begins with the name of who says them.
      const below = await page.evaluate((target) => {
        const { bottom = NaN } = document.querySelector('.bar')?.getBoundingClientRect() ?? {}
        const paragraph = document.getElementById(target)
        const who = paragraph?.closest('.turn')?.querySelector('.who')
        const first = paragraph?.closest('.turn')?.querySelector('[data-paragraph]') === paragraph ? who : paragraph
        return (first?.getBoundingClientRect().top ?? NaN) - bottom
      }, id)
      expect({ id, below: below >= 0 && below < 32 ? 0 : below }).toEqual({ id, below: 0 })
      await page.close()
    }
  })

  journey('is none again at the top', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    await read(page, 12)
    expect(Number(await placeShown(page))).toBeGreaterThan(5)
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' })
    })
    await expect.poll(() => placeShown(page)).toBe('')
    expect(await page.locator('.contents [aria-current]:not(.languages *), [data-map] [aria-current]').count()).toBe(0)
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.querySelector('a')?.textContent)).toBe('1')
  })

  journey('is that of the notes where only notes are shown, and stays when the text comes back', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await page.locator('[data-only-notes]').click()
    const note = page.locator('.note:visible').nth(3)
    await note.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
    })
    await atRest(page)
    const shown = await placeShown(page)
    const visible = await page.locator('[data-paragraph]:visible > a').allTextContents()
    expect(visible).toContain(shown)
    // A click of the driver scrolls the page first, since the contents stick to the window.
    await page.locator('[data-only-notes]').dispatchEvent('click')
    await expect.poll(() => placeShown(page)).toBe(shown)
    await page.locator('[data-only-notes]').click()
    await page.reload()
    await page.locator('[data-only-notes][aria-pressed=true]').waitFor()
  })

  journey('is the sentence being read when one language is put away', async ({ visit }) => {
    const page = await visit(`${CALL}?view=both`, PHONE)
    await layOutAll(page)
    for (const nth of [12, 28, 35]) {
      const id = (await page.locator('[data-paragraph]:not(.single)').nth(nth).getAttribute('id')) ?? ''
      const chinese = page.locator(`[id="${id}"] > [lang^=zh]`)
      await chinese.evaluate((text) => {
        scrollBy({
          top: text.getBoundingClientRect().top + text.getBoundingClientRect().height / 3 - 96,
          behavior: 'instant',
        })
      })
      const number = (await page.locator(`[id="${id}"] > a`).textContent()) ?? ''
      await expect.poll(() => placeShown(page)).toBe(number)
      await page.click('[data-view-button=zh]')
      const { top, bottom } = await chinese.evaluate((text) => text.getBoundingClientRect())
      expect(top).toBeLessThan(97)
      expect(bottom).toBeGreaterThan(96)
      await page.click('[data-view-button=both]')
    }
  })
})

describe('steps with a speaker chosen', () => {
  journey('lead through all exchanges', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=andy-jassy`, WIDE)
    await page.locator('.chosen').waitFor()
    const exchanges = await page.locator('.exchange').count()
    const reached: number[] = []
    for (let step = 0; step < exchanges; step++) {
      await page.keyboard.press('e')
      reached.push(
        await page.evaluate(() =>
          [...document.querySelectorAll('.exchange')].findIndex((one) => one.contains(document.activeElement)),
        ),
      )
    }
    expect(reached).toEqual(Array.from({ length: exchanges }, (_, at) => at))
  })
})
