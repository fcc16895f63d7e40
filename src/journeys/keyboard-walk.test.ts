import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { journey } from './drivers/journey.ts'
import { layOutAll } from './drivers/lay-out-all.ts'
import { kindsOfPage } from './drivers/kinds-of-page.ts'

/** More stops than any page has: who comes so far is in a trap. */
const MOST = 3000

/** What is wrong with where the focus is; `null` behind the last stop. */
async function lookAtFocus(): Promise<string[] | null> {
  const { activeElement: element } = document
  if (!element || element === document.body) return null
  const name = `${element.tagName}.${element.className} “${element.textContent.trim().slice(0, 20)}”`
  const wrong: string[] = []
  const last = document.querySelector('[data-walked=last]')
  // The actions of a paragraph go along with the focus.
  const moves = [element, last].some((one) => one?.closest('.actions'))
  if (element.hasAttribute('data-walked') && !moves) wrong.push(`${name} comes twice`)
  if (last && !moves && last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
    wrong.push(`${name} comes late`)
  last?.setAttribute('data-walked', '')
  element.setAttribute('data-walked', 'last')
  // What is drawn for another, such as a checkbox for its label, shows the focus there.
  const shown = [element, element.nextElementSibling, ...element.querySelectorAll('*')].filter((one) => one !== null)
  if (!shown.some((one) => getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).stroke !== 'none'))
    wrong.push(`${name} does not show the focus`)
  const boxesInSight = (): DOMRect[] =>
    [...element.getClientRects()].filter(
      ({ width, height, left, right, top, bottom }) =>
        width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    )
  // What has not been laid out before may move once more.
  for (let wait = 0; wait < 20 && boxesInSight().length === 0; wait++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const inSight = boxesInSight()
  if (inSight.length === 0) wrong.push(`${name} is out of sight`)
  const covered = inSight.every((box) => {
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
    const places = [0.15, 0.5, 0.85].map((share) => box.top + box.height * share)
    return places.every((y) => {
      const above = y > 0 && y < innerHeight ? document.elementFromPoint(x, y) : null
      return (
        !above ||
        !(
          element.contains(above) ||
          above.contains(element) ||
          above.closest('label')?.control === element ||
          // A folded note opens wherever it is tapped.
          (above.matches('summary') && above.closest('.note')?.contains(element))
        )
      )
    })
  })
  if (inSight.length > 0 && covered) wrong.push(`${name} is covered`)
  return wrong
}

/** What can take the focus and was not come to. */
function notReached(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]',
  )
  return (
    [...all]
      .filter(
        (one) =>
          one.tabIndex >= 0 && !one.hasAttribute('data-walked') && one.checkVisibility({ visibilityProperty: true }),
      )
      // Of radio buttons one is come to; what says where one is comes into sight on the way.
      .filter((one) => !one.matches('[type=radio], .where a'))
      .map((one) => `${one.tagName}.${one.className} “${one.textContent.trim().slice(0, 20)}” is not reached`)
  )
}

async function walk(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (let stop = 0; stop < MOST; stop++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus)
    if (found === null) return [...wrong, ...(await page.evaluate(notReached))]
    wrong.push(...found)
  }
  return [...wrong, 'The focus never leaves the page.']
}

describe('by keyboard', () => {
  for (const [width, height] of [
    [1440, 900],
    [360, 720],
  ] as const) {
    journey(
      `every kind of page, ${width} px wide`,
      async ({ visit }) => {
        const wrong: Record<string, string[]> = {}
        const kinds = kindsOfPage(inject('siteFolder'))
        // Of a kind that has several pages the smallest is walked through.
        for (const { kind, paths } of kinds.filter(
          ({ kind }) => !kinds.some((other) => other.kind === `${kind}-least`),
        )) {
          const page = await visit(paths.en ?? '', { viewport: { width, height } })
          await page.waitForLoadState('networkidle')
          await layOutAll(page)
          const found = [...new Set(await walk(page))]
          if (found.length > 0) wrong[kind] = found
          await page.close()
        }
        expect(wrong).toEqual({})
      },
      120_000,
    )
  }

  journey('the bar of a paragraph stays where it is while somebody walks through it', async ({ visit }) => {
    const page = await visit('calls/amzn-2025-q1/', { viewport: { width: 1440, height: 900 } })
    await page.locator('[data-paragraph] a').first().focus()
    const isInBar = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.actions') !== null)
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab')
        return isInBar()
      })
      .toBe(true)
    for (const paragraph of [5, 1, 4]) await page.locator('[data-paragraph]').nth(paragraph).hover()
    await page.waitForFunction(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => {
            done(true)
          }),
        ),
    )
    expect(await isInBar()).toBe(true)
  })

  journey(
    'the first stop of every kind of page leads past the navigation',
    async ({ visit }) => {
      const inMain: Record<string, boolean> = {}
      const kinds = kindsOfPage(inject('siteFolder'))
      for (const { kind, paths } of kinds) {
        const page = await visit(paths.en ?? '')
        for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key)
        inMain[kind] = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)
        await page.close()
      }
      expect(inMain).toEqual(Object.fromEntries(kinds.map(({ kind }) => [kind, true])))
    },
    120_000,
  )
})
