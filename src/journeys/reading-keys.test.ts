import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { atTop } from './drivers/at-top.ts'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const WIDE = { viewport: { width: 1600, height: 900 } }

/** Number of the paragraph that has the focus, or what else has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.matches('[data-paragraph]')
      ? (activeElement.querySelector('a')?.textContent ?? '')
      : `${activeElement?.tagName ?? ''}#${activeElement?.id ?? ''}`
  })
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

describe('keys', () => {
  journey('go from paragraph to paragraph and from turn to turn', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await press(page, 'j')
    expect(await focused(page)).toBe('1')
    await press(page, 'j', 'j')
    expect(await focused(page)).toBe('3')
    await press(page, 'k')
    expect(await focused(page)).toBe('2')
    await press(page, 'J')
    expect(await focused(page)).toBe('3')
    await press(page, 'J')
    expect(await focused(page)).toBe('9')
    await atTop(page, '#turn-3')
    await press(page, 'j', 'K')
    expect(await focused(page)).toBe('3')
  })

  journey('go from question to question', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await press(page, 'e', 'e')
    await atTop(page, '#exchange-2')
    await press(page, 'E')
    await atTop(page, '#exchange-1')
  })

  journey('go from note to note', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const notes = await page.locator('[data-note]').evaluateAll((all) => all.map(({ id }) => id))
    await press(page, 'n')
    expect(await focused(page)).toBe(`ASIDE#${notes[0] ?? ''}`)
    await press(page, 'n', 'n')
    expect(await focused(page)).toBe(`ASIDE#${notes[2] ?? ''}`)
    await press(page, 'N')
    expect(await focused(page)).toBe(`ASIDE#${notes[1] ?? ''}`)
  })

  journey('begin where the reader has scrolled to', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await press(page, 'j')
    const { id, whole } = await paragraphWith(page, 'James Bond')
    const number = Number(await whole.locator('> a').textContent())
    await page.evaluate((target) => {
      document.getElementById(target)?.scrollIntoView({ block: 'start' })
    }, id)
    await page.waitForFunction((target) => document.documentElement.dataset['place'] === target, id)
    await press(page, 'j')
    expect(await focused(page)).toBe(String(number + 1))
  })

  journey('mark sentence after sentence together with its counterpart', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String))
    await press(page, 'J', 'J', 'J', 'ArrowRight')
    await page.waitForFunction(() => CSS.highlights.has('sentence'))
    const first = await marked()
    expect(first[0]).toMatch(/^Thanks, Dave\./)
    expect(first[1]).toMatch(/\p{Script=Han}/u)
    await press(page, 'ArrowRight')
    await page.waitForFunction((before) => String([...(CSS.highlights.get('sentence') ?? [])][0]) !== before, first[0])
    expect((await marked())[0]).not.toBe(first[0])
    await press(page, 'ArrowLeft')
    await page.waitForFunction((before) => String([...(CSS.highlights.get('sentence') ?? [])][0]) === before, first[0])
  })

  journey('are listed by ?, can be switched off, and stay so', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await press(page, '?')
    const dialog = page.locator('dialog[open]')
    await dialog.locator('kbd', { hasText: 'j' }).first().waitFor()
    await press(page, 'j')
    expect(await focused(page)).not.toMatch(/^\d/)
    await dialog.locator('input[name=keys]').click()
    await press(page, 'Escape')
    await press(page, 'j', '3')
    expect(await focused(page)).not.toMatch(/^\d/)
    expect(await page.locator('html').getAttribute('data-view')).toBe('both')
    await page.reload()
    await press(page, '3')
    expect(await page.locator('html').getAttribute('data-view')).toBe('both')
    await page.click('[data-settings]')
    await dialog.locator('input[name=keys]').click()
    await dialog.locator('[data-close]').click()
    await press(page, '3')
    expect(await page.locator('html').getAttribute('data-view')).toBe('en')
  })

  journey('leave typing, lists and the browser’s own keys alone', async ({ visit }) => {
    const page = await visit(`${CALL}?view=reveal`, WIDE)
    await page.focus('[data-cover]')
    await press(page, 'j', '1')
    expect(await page.locator('html').getAttribute('data-view')).toBe('reveal')
    await page.locator('body').evaluate((body) => {
      body.focus()
    })
    await press(page, 'Control+3', 'Alt+3')
    expect(await page.locator('html').getAttribute('data-view')).toBe('reveal')
  })
})

describe('what cannot be fetched', () => {
  const wishes: [lost: string, name: string, wish: (page: Page) => Promise<void>][] = [
    ['find-in-call', 'finding in the call', (page) => page.keyboard.press('f')],
    ['paragraph-tools', 'a mark', (page) => press(page, 'j', 'm')],
    ['weave', 'sentence by sentence', (page) => page.click('[data-view-button=weave]')],
    ['/figures/', 'key figures', (page) => page.click('[data-glance] > summary')],
  ]
  for (const [lost, name, wish] of wishes) {
    journey(`is said: ${name}`, async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.goto(`${inject('site')}calls/amzn-2025-q1/`, { waitUntil: 'networkidle' })
      await page.route(`**/*${lost}**`, (route) => route.abort())
      await wish(page)
      const alert = page.getByRole('alert').filter({ hasText: 'This could not be fetched. Once you are online:' })
      await alert.waitFor()
      await page.unroute(`**/*${lost}**`)
      await alert.getByRole('link', { name: 'Reload this page' }).click()
      await page.waitForLoadState('networkidle')
      expect(await page.getByRole('alert').count()).toBe(0)
      await context.close()
    })
  }
})
