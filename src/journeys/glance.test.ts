import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const Q1 = 'calls/amzn-2025-q1/'
const PHONE = { viewport: { width: 360, height: 740 } }
const LANGUAGES = [
  ['en', 'Key figures', '$155.7B'],
  ['zh-hans', '关键数字', '1,557 亿美元'],
  ['zh-hant', '關鍵數字', '1,557 億美元'],
] as const

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

describe('the page of the figures of a call', () => {
  for (const [locale, heading, revenue] of LANGUAGES)
    journey(`says them in ${locale}, on a phone and in the dark`, async ({ visit }) => {
      const page = await visit(`${Q1}figures/?in=${locale}`, { ...PHONE, colorScheme: 'dark' })
      expect(await page.locator('h1').textContent()).toBe(heading)
      const first = page.locator('.figures td').first()
      expect(await first.locator('a').textContent()).toBe(revenue)
      // What the editor corrects is said to be corrected.
      expect(await first.textContent()).toContain('$165.7 billion')
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await barriers(page)).toEqual([])
      // A figure leads to its words, in the reader's language.
      await first.locator('a').click()
      await page.waitForURL(/#pka9210y$/)
      expect(new URL(page.url()).pathname.startsWith('/zh')).toBe(locale !== 'en')
      expect(await page.locator(':target [lang=en]').textContent()).toContain('165.7 billion')
    })

  journey('has guidance, questions and topics, and needs no script', async ({ visit }) => {
    const page = await visit(`${Q1}figures/`, { javaScriptEnabled: false })
    expect(await page.locator('#guidance').textContent()).toContain('$13–17.5B')
    await page.locator('#guidance > p a').click()
    await page.waitForURL(/\/companies\/amzn\/#guidance$/)
    await page.goBack()
    const asked = page.locator('#questions .asked')
    expect(await asked.count()).toBe(6)
    expect(await asked.first().textContent()).toContain('How would you characterize')
    expect(await asked.last().textContent()).toContain('Jefferies')
    await page.locator('.topics summary').first().click()
    const place = await page.locator('.topics details[open] a').first().getAttribute('href')
    expect(place).toMatch(/^\.\.\/#p/)
  })

  journey('leaves a figure that is not certain to the list of all figures', async ({ visit }) => {
    const options = { javaScriptEnabled: false }
    // Of which groceries they are, and of which year, the sentence leaves open.
    const said = '$100 billion'
    const figures = await visit(`${Q1}figures/`, options)
    expect(await figures.locator('.figures').first().textContent()).not.toContain('$100B')
    await figures.locator('#figures > p a').click()
    await figures.waitForURL(/\/checks\/.*#figures$/)
    const all = figures
    const row = all.locator('tr', { hasText: said }).first()
    expect(await row.textContent()).toContain('1,000 亿美元')
    await row.locator('a').first().click()
    await all.locator('[data-paragraph]:target').waitFor()
    expect(await all.locator('[data-paragraph]:target [lang=en]').textContent()).toContain(said)
  })
})

describe('the fold of key figures above the text', () => {
  journey('shows them once it is opened by the keyboard, and leads on to all of them', async ({ visit }) => {
    const page = await visit(`zh-hans/${Q1}`, PHONE)
    const fold = page.locator('[data-glance]')
    expect(await fold.locator('table').count()).toBe(0)
    await fold.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    const figure = fold.locator('td a').first()
    await figure.waitFor()
    expect(await figure.textContent()).toBe('1,557 亿美元')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await barriers(page)).toEqual([])
    await figure.click()
    await page.waitForURL(/#pka9210y$/)
    await fold.locator(':scope > a').click()
    await page.waitForURL(/figures\/\?in=zh-hans$/)
    expect(await page.locator('h1').textContent()).toBe('关键数字')
  })

  journey('leads to them without scripts', async ({ visit }) => {
    const page = await visit(Q1, { javaScriptEnabled: false })
    await page.locator('[data-glance] summary').click()
    await page.locator('[data-glance] a').click()
    await page.waitForURL(/\/figures\//)
    expect(await page.locator('.figures').count()).toBeGreaterThan(0)
  })
})

describe('the topics of a call', () => {
  for (const [locale, name] of [
    ['', 'Tariffs'],
    ['zh-hans/', '关税'],
    ['zh-hant/', '關稅'],
  ] as const)
    journey(`are marked on the map and stepped through by key: /${locale}`, async ({ visit }) => {
      const page = await visit(`${locale}${Q1}`, PHONE)
      const fold = page.locator('[data-glance]')
      await fold.locator('> summary').focus()
      await page.keyboard.press('Enter')
      await fold.locator('details > summary').first().waitFor()
      await fold.locator('> details > summary').focus()
      await page.keyboard.press('Enter')
      const topic = fold.locator('.topics li', { hasText: name }).first()
      expect(await topic.locator('.strip path').getAttribute('d')).toMatch(/^M/)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await topic.locator('button').focus()
      await page.keyboard.press('Enter')
      const output = page.locator('.find-line output')
      await output.filter({ hasText: /^1 \/ \d+$/ }).waitFor()
      expect(await page.locator('.find-line input').inputValue()).toBe(name)
      const [, all] = ((await output.textContent()) ?? '').split(' / ')
      const marks = (await page.locator('.map .found').getAttribute('d')) ?? ''
      expect(marks.match(/M/g)).toHaveLength(Number(all))
      expect(await page.locator('[data-found=now] [lang=en]').textContent()).toMatch(/tariff/i)
      // The way on has the focus.
      await page.keyboard.press('Enter')
      await output.filter({ hasText: /^2 \/ / }).waitFor()
      expect(await barriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.locator('.map .found').getAttribute('d')).toBe('')
      expect(await page.locator('[data-found]').count()).toBe(0)
    })
})

describe('the contents of a call', () => {
  for (const [path, words] of [
    [Q1, 'How would you characterize'],
    [`zh-hans/${Q1}`, '能否谈谈'],
    [`zh-hant/${Q1}`, '能否談談'],
  ] as const)
    journey(`name an exchange by the first words of its question: /${path}`, async ({ visit }) => {
      const page = await visit(path, { javaScriptEnabled: false })
      const entries = page.locator('.contents a[href^="#exchange-"]')
      expect(await entries.locator('q').count()).toBe(await entries.count())
      expect((await entries.locator('q').allTextContents()).join('\n')).toContain(words)
    })
})
