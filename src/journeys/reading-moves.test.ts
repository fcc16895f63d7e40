import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atRest } from './drivers/at-rest.ts'
import { atTop } from './drivers/at-top.ts'
import { journey } from './drivers/journey.ts'
import { layOutAll } from './drivers/lay-out-all.ts'
import { layoutShifts } from './drivers/layout-shifts.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 360, height: 740 } }
const WIDE = { viewport: { width: 1600, height: 900 } }

/** Height of a page that grows no more. */
async function settledHeight(page: Page): Promise<number> {
  await atRest(page)
  return page.evaluate(() => document.documentElement.scrollHeight)
}

describe('sentences', () => {
  journey('are marked with their counterpart under the pointer', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const { english, chinese } = await paragraphWith(page, 'Trainium 2')
    await english.scrollIntoViewIfNeeded()
    for (const text of [english, chinese]) {
      const box = await text.boundingBox()
      if (!box) throw new Error('no text')
      for (const x of [30, 40, 50]) await page.mouse.move(box.x + x, box.y + 12)
      await page.waitForFunction(() => CSS.highlights.get('sentence')?.size === 2)
      await page.mouse.move(box.x + 45, box.y + 12)
      const marked = await page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String))
      const [en, zh] = [await english.textContent(), await chinese.textContent()]
      expect(en?.startsWith(marked[0] ?? '-')).toBe(true)
      expect(zh?.startsWith(marked[1] ?? '-')).toBe(true)
    }
    await page.mouse.move(2, 2)
    await page.waitForFunction(() => !CSS.highlights.has('sentence'))
  })

  journey('are found in converted text too', async ({ visit }) => {
    const page = await visit(`zh-hant/${CALL}`, { ...WIDE, locale: 'zh-TW' })
    const { chinese } = await paragraphWith(page, 'Trainium 2')
    await chinese.scrollIntoViewIfNeeded()
    const box = await chinese.boundingBox()
    if (!box) throw new Error('no text')
    for (const x of [30, 40, 50]) await page.mouse.move(box.x + x, box.y + 12)
    await page.waitForFunction(() => CSS.highlights.get('sentence')?.size === 2)
    const marked = await page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String))
    expect((await chinese.textContent())?.startsWith(marked[1] ?? '-')).toBe(true)
  })
})

describe('the contents', () => {
  journey('mark the place being read', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    await page.locator('.contents a', { hasText: 'Doug Anmuth' }).click()
    await page.waitForFunction(() =>
      document.querySelector('.contents [aria-current]')?.textContent.includes('Doug Anmuth'),
    )
    expect(await page.locator('.contents [aria-current]').count()).toBe(1)
  })

  for (const [locale, fetched, names] of [
    ['', true, ['¶15 Tariffs', '¶24 AWS', '¶30 Bedrock', '¶33 Agent']],
    ['zh-hans/', true, ['¶15 关税', '¶24 AWS', '¶30 Bedrock', '¶33 智能体']],
    // Where the topics cannot be fetched, first words stand for them.
    ['', false, null],
  ] as const)
    journey(
      `give a long turn landmarks, which lead into it: /${locale}, ${fetched ? 'by topic' : 'by first words'}`,
      async ({ visit }) => {
        const page = await visit(`${locale}${CALL}#turn-3`, { ...WIDE, serviceWorkers: 'block' })
        if (!fetched) await page.route('**/figures/**', (route) => route.abort())
        await page
          .locator('.contents [aria-current]', { hasText: locale === '' ? 'Andy Jassy' : '安迪·贾西' })
          .waitFor()
        // The page stays a while with what the link led to.
        await atRest(page)
        // Playwright's own hover scrolls the page beneath what is sticky.
        const contents = await page.locator('.contents').boundingBox()
        await page.mouse.move((contents?.x ?? 0) + 40, (contents?.y ?? 0) + 60)
        const marks = page.locator('.landmarks a')
        await marks.first().waitFor()
        const said = await marks.allTextContents()
        if (names) expect(said).toEqual(names)
        else {
          expect(said.length).toBeGreaterThan(3)
          for (const one of said) expect(one).toMatch(/^¶\d+ (?:\S+ ){3,}/)
        }
        const goal = (await marks.nth(2).getAttribute('href')) ?? ''
        await marks.nth(2).evaluate((mark) => {
          if (mark instanceof HTMLElement) mark.click()
        })
        await atTop(page, goal)
        await page.locator(`.landmarks a[data-here][href="${goal}"]`).waitFor()
      },
    )

  for (const javaScriptEnabled of [true, false]) {
    journey(`are a sheet on a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ visit }) => {
      const page = await visit(CALL, { ...PHONE, javaScriptEnabled })
      const contents = page.locator('.contents')
      expect(await contents.isVisible()).toBe(false)
      const button = await page.locator('.open-contents').boundingBox()
      expect(button?.y).toBeGreaterThan(600)
      await page.click('.open-contents')
      expect(await contents.isVisible()).toBe(true)
      await contents.locator('a', { hasText: 'Ross Sandler' }).click()
      if (!javaScriptEnabled) await page.mouse.click(180, 20)
      await contents.waitFor({ state: 'hidden' })
      await page.waitForFunction(() => {
        const { top = 1e6 } = document.querySelector('#exchange-1')?.getBoundingClientRect() ?? {}
        return top > -5 && top < 400
      })
    })
  }

  journey('have buttons for the next and previous turn, question and note', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    await page.click('.open-contents')
    await page.click('[data-step=exchange][data-by="1"]')
    await page.click('[data-step=exchange][data-by="1"]')
    await atTop(page, '#exchange-2')
    await page.click('[data-step=exchange][data-by="-1"]')
    await atTop(page, '#exchange-1')
    await page.click('[data-step=turn][data-by="1"]')
    await page.click('[data-step=note][data-by="1"]')
    expect(await page.locator('.contents').isVisible()).toBe(true)
  })
})

describe('the map', () => {
  journey('shows all turns by length and side, leads to them, and shows the place', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const turns = await page.locator('[data-turn]').count()
    expect(await page.locator('.map a').count()).toBe(turns)
    expect(await page.locator('.map a', { hasText: '✎' }).count()).toBeGreaterThan(3)
    const drawn = async (name: string) =>
      ((await page.locator(`.map .${name}`).getAttribute('d')) ?? '').split('M').slice(1)
    expect((await drawn('notes')).length).toBe(await page.locator('.note').count())
    const sides = await Promise.all(['company', 'analyst', 'operator'].map(drawn))
    expect(sides.map((lines) => lines.length)).toEqual(
      await page.evaluate(() =>
        [':not([data-side])', '[data-side=analyst]', '[data-side=operator]'].map(
          (side) => document.querySelectorAll(`.turn${side}`).length,
        ),
      ),
    )
    const ends = sides
      .flat()
      .map((line) => Number(line.split('H')[1]))
      .toSorted((a, b) => a - b)
    expect(ends.at(-1)).toBe(1000)
    const [welcome = 0, relations = 0, chief = 0] = ends
    expect(chief - relations).toBeGreaterThan(10 * welcome)
    const named = page
      .getByRole('navigation', { name: 'Map of the call' })
      .getByRole('link', { name: /^Brian Olsavsky ¶\d+/ })
    expect(await named.first().getAttribute('href')).toBe('#turn-4')

    const box = await page.locator('.map svg').boundingBox()
    if (!box) throw new Error('no map')
    await page.mouse.move(box.x + (box.width * (relations + chief)) / 2000, box.y + box.height / 2)
    await expect.poll(() => page.locator('.map').getAttribute('title')).toMatch(/^Andy Jassy ¶\d+/)
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForFunction(() => document.querySelector('.map a[aria-current]')?.getAttribute('href') === '#turn-3')
    const number = Number(/¶(\d+)/.exec((await page.locator('.map output').textContent()) ?? '')?.[1])
    expect(number).toBeGreaterThan(15)
    expect(number).toBeLessThan(35)
  })
})

describe('the place in a call', () => {
  journey('is offered on return, and forgotten when that is not wanted', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const { id, whole } = await paragraphWith(page, 'James Bond')
    const number = (await whole.locator('> a').textContent()) ?? ''
    await whole.evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
    })
    await page.waitForFunction((target) => localStorage.getItem('duizhao:place:amzn-2025-q1') === target, id)

    const second = await visit(CALL, WIDE)
    const offer = second.locator('.notice a', { hasText: `Continue at ¶${number}` })
    await offer.click()
    await atTop(second, `[id="${id}"]`)
    await offer.waitFor({ state: 'detached' })

    const third = await visit(CALL, WIDE)
    await third.locator('.notice [data-dismiss]').click()
    const fourth = await visit(CALL, WIDE)
    await fourth.locator('.steps').waitFor()
    expect(await fourth.locator('.notice').count()).toBe(0)
  })

  journey('is kept for each call by itself', async ({ visit }) => {
    const page = await visit(CALL, WIDE)
    const { id, whole } = await paragraphWith(page, 'James Bond')
    await whole.evaluate((element) => {
      element.scrollIntoView({ block: 'start' })
    })
    await page.waitForFunction((target) => localStorage.getItem('duizhao:place:amzn-2025-q1') === target, id)
    const other = await visit('calls/amzn-2025-q2/', WIDE)
    await other.locator('.steps').waitFor()
    expect(await other.locator('.notice').count()).toBe(0)
  })
})

describe('the scroll bar', () => {
  journey('soon tells how long the text is, and nothing in sight moves for it', async ({ visit }) => {
    const page = await visit(CALL, PHONE)
    const learned = await settledHeight(page)
    expect(await layoutShifts(page)).toBe(0)
    await layOutAll(page)
    expect(await settledHeight(page)).toBe(learned)
  })

  journey('learns nothing above the reader that would move the text', async ({ visit }) => {
    const { id } = await paragraphWith(await visit(CALL, PHONE), 'James Bond')
    const page = await visit(`${CALL}#${id}`, PHONE)
    await settledHeight(page)
    await atTop(page, `[id="${id}"]`)
  })
})
