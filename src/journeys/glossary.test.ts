import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'

describe('the glossary', () => {
  for (const javaScriptEnabled of [true, false]) {
    journey(
      `says how often a term is said, and leads there, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async ({ visit }) => {
        const page = await visit('zh-hans/glossary/', { javaScriptEnabled })
        const term = page.locator('#free-cash-flow')
        const [said = '', calls = '', count = ''] =
          /(\d+) 场电话会中出现 (\d+) 次/.exec((await term.locator('.uses').textContent()) ?? '') ?? []
        expect(said).not.toBe('')
        expect(Number(count)).toBeGreaterThanOrEqual(Number(calls))
        const all = await page.locator('.terms > div:visible').count()
        await page.check('#only')
        const used = await page.locator('.terms > div:visible').count()
        expect(used).toBeGreaterThan(20)
        expect(used).toBeLessThan(all)
        expect(await page.locator('.terms > div:visible:has(.uses)').count()).toBe(used)
        await term.locator('.uses a').first().click()
        await page.locator('[data-paragraph]:target').waitFor()
        expect(await page.locator('[data-paragraph]:target').textContent()).toMatch(/free cash flow|FCF/i)
      },
    )
  }

  journey('leaves the terms that hold what is typed', async ({ visit }) => {
    const page = await visit('glossary/')
    for (const [typed, id] of [
      ['Free Cash', 'free-cash-flow'],
      ['自由現金流', 'free-cash-flow'],
    ] as const) {
      await page.fill('list-filter input', typed)
      await page.locator('list-filter output:not(:empty)').waitFor()
      expect(await page.locator(`#${id}`).isVisible()).toBe(true)
      const shown = await page.locator('.terms > div:visible').count()
      expect(shown).toBeLessThan(10)
      expect(await page.locator('list-filter output').textContent()).toBe(String(shown))
      expect(await page.locator('main section:visible').count()).toBeLessThanOrEqual(shown)
    }
    await page.fill('list-filter input', '')
    expect(await page.locator('.terms > div:visible').count()).toBeGreaterThan(100)
    await page.fill('list-filter input', 'nothing of this kind')
    await page.locator('list-filter output', { hasText: 'Nothing found' }).waitFor()
    expect(await page.locator('.terms > div:visible').count()).toBe(0)
  })

  journey('finds a term in the script that the page does not show, and counts what can be seen', async ({ visit }) => {
    const page = await visit('zh-hans/glossary/', { viewport: { width: 360, height: 740 } })
    const shown = page.locator('.terms > div:visible')
    const output = page.locator('list-filter output:not(:empty)')
    await page.fill('list-filter input', '關稅')
    await output.waitFor()
    expect(await shown.filter({ hasText: '关税' }).count()).toBeGreaterThan(0)
    await page.fill('list-filter input', 'rate')
    const all = Number(await output.textContent())
    await page.check('#only')
    await expect.poll(async () => Number(await output.textContent())).toBeLessThan(all)
    expect(Number(await output.textContent())).toBe(await shown.count())
    const [box, label] = [page.locator('#only'), page.locator('[for=only]')]
    const [tick, words] = [await box.boundingBox(), await label.boundingBox()]
    const middle = (tick?.y ?? 0) + (tick?.height ?? 0) / 2
    expect(words?.y).toBeLessThan(middle)
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeGreaterThan(middle)
  })
})
