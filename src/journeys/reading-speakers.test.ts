import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'
import { siteOf } from './drivers/site-of.ts'

const CALL = 'calls/amzn-2025-q1/'

describe('one speaker', () => {
  journey('is chosen among the participants; the others fold to a line that opens', async ({ visit }) => {
    const page = await visit(CALL)
    await page.click('.participants summary')
    const jassy = page.locator('.participants li > a:has-text("Andy Jassy")')
    expect(await jassy.locator('xpath=..').textContent()).toMatch(/\d\d% of the words/)
    await jassy.click()
    expect(new URL(page.url()).search).toBe('?speaker=andy-jassy')
    expect(await page.locator('[data-paragraph]:not([data-speaker=andy-jassy]):visible').count()).toBe(0)
    expect(await page.locator('[data-paragraph][data-speaker=andy-jassy]:visible').count()).toBeGreaterThan(30)

    const turn = page.locator('[data-turn]:has([data-speaker=brian-olsavsky])').first()
    expect((await turn.boundingBox())?.height).toBeLessThan(40)
    await turn.locator('.who a').first().click()
    expect(await turn.locator('[data-paragraph]').first().isVisible()).toBe(true)

    await page.click('.chosen button')
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('[data-paragraph]:visible').count()).toBeGreaterThanOrEqual(98)
  })

  journey('stands in the address, also in another language', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=brian-olsavsky`)
    await page.locator('.chosen', { hasText: 'Brian Olsavsky' }).waitFor()
    expect(await page.locator('[data-paragraph]:not([data-speaker=brian-olsavsky]):visible').count()).toBe(0)
    await page.click('.languages [lang=zh-Hans]')
    await page.waitForURL(`**/zh-hans/${CALL}?speaker=brian-olsavsky**`)
    await page.locator('.chosen', { hasText: '显示所有人' }).waitFor()
    expect(await page.locator('[data-paragraph]:not([data-speaker=brian-olsavsky]):visible').count()).toBe(0)
  })

  journey('does not hide what a link leads to', async ({ visit }) => {
    const page = await visit(CALL)
    const id = (await page.locator('[data-paragraph][data-speaker=andy-jassy]').last().getAttribute('id')) ?? ''
    const second = await visit(`${CALL}?speaker=brian-olsavsky#${id}`)
    await second.waitForFunction((target) => {
      const { top = -1, height = 0 } = document.getElementById(target)?.getBoundingClientRect() ?? {}
      return height > 20 && top >= 0 && top < innerHeight
    }, id)
  })

  journey('who is not there changes nothing', async ({ visit }) => {
    const page = await visit(`${CALL}?speaker=nobody`)
    expect(await page.locator('[data-paragraph]:visible').count()).toBeGreaterThanOrEqual(98)
  })

  journey('has a name that leads to the first words without JavaScript', async ({ visit }) => {
    const page = await visit(CALL, { javaScriptEnabled: false })
    await page.click('.participants summary')
    await page.click('.participants li > a:has-text("Brian Olsavsky")')
    const turn = page.locator(new URL(page.url()).hash)
    expect(await turn.locator('[data-speaker]').first().getAttribute('data-speaker')).toBe('brian-olsavsky')
    expect(await turn.isVisible()).toBe(true)
  })
})

/** As many turns as a meeting of some days has. */
const TURNS = 1000

describe('one speaker of a call of a thousand turns', () => {
  const host = siteOf({
    'xmpl-2024-q2.txt': Array.from(
      { length: TURNS },
      (_, at) =>
        `${at % 2 ? 'Ann Lee' : 'Bob Ray'} - Director\nThis is point ${at} of the day.\n这是当天的第 ${at} 点。\n`,
    ).join(''),
  })

  journey('is left alone in several tasks, none of which holds up the page', async ({ visit }) => {
    const page = await visit('calls/xmpl-2024-q2/', { site: host.address })
    await page.evaluate(() => {
      const sizes: number[] = []
      new MutationObserver((records) => sizes.push(records.length)).observe(document.body, {
        subtree: true,
        attributeFilter: ['class'],
      })
      Object.assign(window, { sizes })
    })
    await page.click('.participants summary')
    await page.click('.participants li > a:has-text("Ann Lee")')
    await expect.poll(() => page.locator('.folded').count()).toBe(TURNS / 2)
    const most = await page.evaluate(() =>
      'sizes' in window && Array.isArray(window.sizes) ? Math.max(...window.sizes.map(Number)) : null,
    )
    expect(most).toBeLessThan(TURNS / 3)
  })
})
