import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { untilAnswering, visitCall } from './engines/call-page.ts'
import type { EnginePage } from './engines/engine-page.ts'
import { everywhere, phone, until } from './engines/everywhere.ts'

const Q1 = 'calls/amzn-2025-q1/'

async function answered(page: EnginePage): Promise<number> {
  await until(page, () => Number(document.querySelector<HTMLElement>('[data-state=done]')?.dataset['count'] ?? 0) > 0)
  return page.run(() => Number(document.querySelector<HTMLElement>('[data-state]')?.dataset['count']))
}

everywhere('search', (journey) => {
  journey('finds both languages, and its address holds the query', async ({ visit }) => {
    for (const [query, least] of [
      ['free cash flow', 1],
      ['关税', 3],
      ['AWS 营收', 1],
    ] as const) {
      const page = await visit(`search/?q=${encodeURIComponent(query)}`)
      expect(await answered(page)).toBeGreaterThanOrEqual(least)
      expect(await page.run(() => document.querySelectorAll('[data-hit] mark').length)).toBeGreaterThan(0)
    }
  })

  journey(
    'is opened over a call by a key, and leads to the paragraph of a hit, where it is marked',
    async ({ visit }) => {
      const page = await visitCall(visit, Q1)
      await page.press('/')
      await until(page, () => document.activeElement?.matches('dialog[open] input') ?? false)
      await page.type('tariff')
      await answered(page)
      await page.press('ArrowDown')
      const goal = await page.run(() =>
        document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : '',
      )
      expect(goal).toContain('#p')
      await page.press('Enter')
      await until(page, (href) => location.href.split('#')[1] === href.split('#')[1], goal)
      await untilAnswering(page)
      await until(page, () => {
        const { top, bottom } = document.querySelector(':target')?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return bottom > 0 && top < innerHeight / 2
      })
    },
  )

  journey('leaves the keys of an input method alone', async ({ visit }) => {
    const page = await visitCall(visit, Q1)
    await page.press('/')
    await until(page, () => document.activeElement?.matches('dialog[open] input') ?? false)
    await page.type('tariff')
    await answered(page)
    // What an input method does to a page: keys that it has taken, with a word half put together.
    const kept = await page.run(() => {
      const box = document.querySelector<HTMLInputElement>('dialog[open] input')
      const dialog = document.querySelector('dialog')
      if (!box || !dialog) return null
      box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      const focus: boolean[] = []
      for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) {
        box.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }))
        focus.push(document.activeElement === box)
        // Safari says so by the code alone, after the word has been put together.
        const late = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
        Object.defineProperty(late, 'keyCode', { value: 229 })
        box.dispatchEvent(late)
        focus.push(document.activeElement === box)
      }
      const asked = new Event('cancel', { cancelable: true })
      dialog.dispatchEvent(asked)
      return { focus: focus.every(Boolean), open: dialog.open, asked: asked.defaultPrevented }
    })
    expect(kept).toEqual({ focus: true, open: true, asked: true })
  })
})

/** Lets the page of a call make its file, and puts that into the site. @returns its path */
async function taken(page: EnginePage): Promise<string> {
  await page.run(() => {
    const put = (blob: Blob | MediaSource): string => {
      if (blob instanceof Blob) void blob.text().then((text) => (document.documentElement.dataset['taken'] = text))
      return '#taken'
    }
    URL.createObjectURL = put
  })
  await page.click('[data-step=take]')
  await until(page, () => document.documentElement.dataset['taken'] !== undefined)
  const text = await page.run(() => document.documentElement.dataset['taken'] ?? '')
  const name = `taken-${Date.now()}.html`
  writeFileSync(join(inject('siteFolder'), name), text)
  return name
}

everywhere('a call as one file', (journey) => {
  journey('shows its views, and finds words in the middle of the window', async ({ visit }) => {
    const page = await visit(await taken(await visit(Q1)), phone)
    await page.click('[data-view-button=zh]')
    expect(await page.run(() => document.querySelector('[data-paragraph] > [lang=en]')?.getClientRects().length)).toBe(
      0,
    )
    await page.click('[data-view-button=both]')
    await page.click('form[data-find] input')
    // It stands deep in a long paragraph.
    await page.type('James Bond')
    await until(page, () => (document.querySelector('output')?.textContent ?? '') !== '')
    await page.press('Enter')
    await until(page, () => document.querySelector('output')?.textContent.startsWith('1 / ') ?? false)
    const isInSight = () =>
      page.run(() => {
        const [range] = 'highlights' in CSS ? [...(CSS.highlights.get('hit') ?? [])] : []
        const { top, bottom } =
          range && 'getBoundingClientRect' in range && range instanceof Range
            ? range.getBoundingClientRect()
            : { top: 0, bottom: innerHeight }
        return top > 60 && bottom < innerHeight
      })
    await expect.poll(isInSight, { timeout: 3_000 }).toBe(true)
  })
})
