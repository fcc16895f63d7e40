import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'

const COMPANY = 'companies/amzn/'

describe('the page of a company', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `leads from a figure to the paragraph that says it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit(`zh-hans/${COMPANY}`, { javaScriptEnabled })
        expect(await page.locator('h1').textContent()).toContain('Amazon')
        const row = page.locator('[aria-labelledby=figures] tr', { hasText: '净利润' }).first()
        await row.locator('a', { hasText: '171' }).click()
        await page.locator('[data-paragraph]:target').waitFor()
        expect(await page.locator('[data-paragraph]:target').textContent()).toContain('$17.1 billion')
      },
    )
  }

  journey('shows what an editor corrects as it should read, and says so', async ({ visit }) => {
    const page = await visit(COMPANY)
    const cell = page.locator('td', { hasText: '$155.7B' }).first()
    expect(await cell.textContent()).toContain('$165.7 billion')
  })

  for (const language of ['', 'zh-hans/', 'zh-hant/'])
    journey(`shows two quarters beside one another on a phone: /${language}`, async ({ visit }) => {
      const page = await visit(language + COMPANY, { viewport: { width: 360, height: 740 } })
      const figures = page.locator('[aria-labelledby=figures] .scrolls').first()
      expect(await figures.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    })

  journey('holds guidance against the result of the next quarter', async ({ visit }) => {
    const page = await visit(COMPANY)
    const row = page.locator('[aria-labelledby=guidance] tr', { hasText: '$13–17.5B' })
    expect(await row.locator('.verdict').textContent()).toBe('above')
    // The company's net sales are its revenue, as the glossary says.
    const sales = page.locator('[aria-labelledby=guidance] tr', { hasText: 'Net sales' }).last()
    expect(await sales.textContent()).toMatch(/\$167\.7B.*Revenue.*above/)
    await row.locator('a', { hasText: '$19.2B' }).click()
    await page.locator('[data-paragraph]:target').waitFor()
    expect(await page.locator('[data-paragraph]:target').textContent()).toContain('$19.2 billion')
  })

  journey(
    'is reached from the list of calls, shows two on a phone, and scrolls by key where they do not fit',
    async ({ visit }) => {
      const page = await visit('zh-hant/', { viewport: { width: 360, height: 740 } })
      await page.locator('.company h2 a').first().click()
      await page.waitForURL(`**/zh-hant/${COMPANY}`)
      const table = page.locator('[aria-labelledby=figures] .scrolls')
      expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await page.setViewportSize({ width: 280, height: 740 })
      await table.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('.scrolls')?.scrollLeft ?? 0) > 0)
    },
  )

  journey('gives its figures to take along', async ({ visit }) => {
    const page = await visit(COMPANY)
    const files = await page.evaluate(async () =>
      Promise.all(['figures.csv', 'figures.json'].map(async (name) => (await fetch(name)).text())),
    )
    const [csv = '', json = '[]'] = files
    const rows: unknown[] = JSON.parse(json)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
    expect(csv).toMatch(/^call,date,ticker,metric,/)
  })

  for (const path of ['companies/', COMPANY, `zh-hant/${COMPANY}`]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`has no barriers: /${path}, ${colorScheme}`, async ({ visit }) => {
        const viewport = path.startsWith('zh') ? { width: 360, height: 740 } : { width: 1280, height: 800 }
        expect(await barriers(await visit(path, { colorScheme, viewport }))).toEqual([])
      })
    }
  }
})
