import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { barriers } from './drivers/axe.ts'
import { journey } from './drivers/journey.ts'
import { paragraphWith } from './drivers/paragraph.ts'

const CALL = 'calls/amzn-2025-q1/'

/** Marks a paragraph by the button at it, and writes beside it. */
async function mark(page: Page, words: string, comment: string): Promise<string> {
  const one = await paragraphWith(page, words)
  await one.whole.hover()
  await page.locator('.actions [data-mark]').click()
  const card = page.locator(`#${one.id} ~ .own`).first()
  await card.locator('textarea').fill(comment)
  await card.locator('textarea').blur()
  return one.id
}

/** Selects the first characters of the English text of a paragraph. */
async function select(page: Page, id: string, length: number): Promise<void> {
  await page.evaluate(
    ([id, length]) => {
      const text = document.getElementById(id)?.querySelector('[lang=en]')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, length)
    },
    [id, length] as const,
  )
}

describe('what a reader marks', () => {
  journey('is kept with what they write, and listed in both languages', async ({ visit }) => {
    const page = await visit(CALL)
    const id = await mark(page, 'James Bond', 'Ask again next quarter.')
    await page.reload()
    const card = page.locator('.own')
    await card.waitFor()
    expect(await card.locator('textarea').inputValue()).toBe('Ask again next quarter.')
    expect(await page.locator(`#${id}`).getAttribute('data-own')).toBe('whole')

    await card.locator('a').click()
    const entry = page.locator('.own-entry')
    await entry.waitFor()
    expect(await entry.locator('blockquote [lang=en]').textContent()).toContain('James Bond')
    expect(await entry.locator('blockquote [lang=zh-Hans]').count()).toBe(1)
    expect(await entry.locator('textarea').inputValue()).toBe('Ask again next quarter.')
    expect(await entry.getAttribute('data-state')).toBe(null)
    await entry.locator('[data-place]').click()
    expect(new URL(page.url()).hash).toBe(`#${id}`)
  })

  journey('may be some words: a key marks them', async ({ visit }) => {
    const page = await visit(CALL)
    const { id, whole } = await paragraphWith(page, 'James Bond')
    await whole.hover()
    await page.locator('.actions').waitFor()
    await select(page, id, 20)
    await page.keyboard.press('m')
    await page.locator('.own textarea').waitFor()
    expect(await page.locator(`#${id}`).getAttribute('data-own')).toBe('words')
    const words = await page.evaluate(() => [...(CSS.highlights.get('own') ?? [])].map((range) => range.toString()))
    expect(words).toHaveLength(1)
    expect(words[0]).toHaveLength(20)
    expect(await page.locator('.own .words').textContent()).toBe(words[0])
  })

  journey('is never lost, whatever becomes of the call', async ({ visit }) => {
    const page = await visit(CALL)
    const id = await mark(page, 'James Bond', 'Still here.')
    await page.waitForFunction(() => localStorage.getItem('duizhao:own:amzn-2025-q1')?.includes('Still here.'))
    // An update may take the paragraph away, or put other words into it.
    await page.evaluate((id) => {
      const key = 'duizhao:own:amzn-2025-q1'
      const kept = localStorage.getItem(key) ?? ''
      const gone = kept.slice(1, -1).replaceAll(id, 'pgonegon').replace('Still here.', 'Kept anyway.')
      const changed = kept.slice(1, -1).replace('James Bond', 'Jane Bond').replace('Still here.', 'Other words.')
      const other = (text: string, n: number) => text.replace(/"id":"./, `"id":"${n}`)
      localStorage.setItem(key, `[${kept.slice(1, -1)},${other(gone, 1)},${other(changed, 2)}]`)
    }, id)
    await page.reload()
    await page.locator('.own').first().waitFor()

    const list = await visit('my-notes/')
    await list.locator('.own-entry[data-state=gone] .gone').waitFor()
    await list.locator('.own-entry[data-state=changed] .changed').waitFor()
    const comments = await list
      .locator('.own-entry textarea')
      .evaluateAll((all) => all.map((each) => 'value' in each && each.value))
    expect(comments.sort()).toEqual(['Kept anyway.', 'Other words.', 'Still here.'])
  })

  journey('stays where this version cannot read it', async ({ visit }) => {
    const page = await visit(CALL)
    await page.evaluate(() => {
      localStorage.setItem('duizhao:own:amzn-2025-q1', '[{"version":9,"words":"of the future"}]')
    })
    await mark(page, 'James Bond', 'Beside it.')
    await page.waitForFunction(() => localStorage.getItem('duizhao:own:amzn-2025-q1')?.includes('Beside it.'))
    expect(await page.evaluate(() => localStorage.getItem('duizhao:own:amzn-2025-q1'))).toContain('of the future')
  })

  journey('is taken away only by its button, and comes back by another', async ({ visit }) => {
    const page = await visit(CALL)
    await mark(page, 'James Bond', 'A thought.')
    const list = await visit('my-notes/')
    await list.locator('.own-entry [data-remove]').click()
    await list.getByText('Removed.').first().waitFor()
    await list.locator('.own-entry button').click()
    await list.locator('.own-entry blockquote').waitFor()
    expect(await list.locator('.own-entry textarea').inputValue()).toBe('A thought.')
    // The other tab has seen both.
    await page.locator('.own textarea').waitFor()
  })

  journey('is said not to be kept where the browser has no room', async ({ visit }) => {
    const page = await visit(CALL)
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const one = await paragraphWith(page, 'James Bond')
    await one.whole.hover()
    await page.locator('.actions [data-mark]').click()
    await page.locator('.own[data-refused]').waitFor()
    expect(await page.locator('.own [data-status]').textContent()).toContain('has no room left')
  })
})

describe('the list', () => {
  for (const [kind, name] of [
    ['md', 'my-notes.md'],
    ['json', 'my-notes.json'],
  ] as const) {
    journey(`is exported as ${kind} and imported again`, async ({ visit }) => {
      const page = await visit(CALL)
      await mark(page, 'James Bond', 'For "later" <b>')
      const list = await visit('my-notes/')
      await list.locator('.own-entry').waitFor()
      const [download] = await Promise.all([list.waitForEvent('download'), list.click(`[data-export=${kind}]`)])
      expect(download.suggestedFilename()).toBe(name)
      const path = await download.path()
      expect(readFileSync(path, 'utf8')).toContain('James Bond')

      await list.evaluate(() => {
        localStorage.clear()
      })
      await list.reload()
      await list.locator('own-notes[data-empty] .nothing').waitFor()
      await list.setInputFiles('input[type=file]', path)
      await list.locator('.own-entry').waitFor()
      expect(await list.locator('.own-entry textarea').inputValue()).toBe('For "later" <b>')
      const status = list.locator('.own-tools [data-status]')
      expect(await status.textContent()).toBe('1 note imported.')

      // Once more, and then with other words in the file than here.
      await list.setInputFiles('input[type=file]', path)
      await list.getByText('Already here: 1.').waitFor()
      expect(await list.locator('.own-entry').count()).toBe(1)
      await list.locator('.own-entry textarea').fill('Never mind.')
      await list.locator('.own-entry textarea').blur()
      await list.setInputFiles('input[type=file]', path)
      await list.getByText('1 note imported.').waitFor()
      expect(await list.locator('.own-entry').count()).toBe(2)
      const comments = await list
        .locator('.own-entry textarea')
        .evaluateAll((all) => all.map((each) => 'value' in each && each.value))
      expect(comments.sort()).toEqual(['For "later" <b>', 'Never mind.'])
    })
  }

  journey('has no barriers, nor has a marked call', async ({ visit }) => {
    const options = { viewport: { width: 360, height: 740 } }
    const page = await visit(`zh-hans/${CALL}`, options)
    await mark(page, 'James Bond', '下季再问。')
    expect(await barriers(page)).toEqual([])
    const list = await visit('zh-hans/my-notes/', options)
    await list.locator('.own-entry').waitFor()
    expect(await barriers(list)).toEqual([])
    const wide = await list.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
  })
})
