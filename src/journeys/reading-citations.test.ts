import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { journey, type Visit } from './drivers/journey.ts'
import { paragraphWith, type ParagraphOnPage } from './drivers/paragraph.ts'

const Q1 = 'calls/amzn-2025-q1/'
const Q2 = 'calls/amzn-2025-q2/'

/** Opens a call and points at the paragraph that holds some words. */
async function at(visit: Visit, path: string, words: string): Promise<{ page: Page; one: ParagraphOnPage }> {
  const page = await visit(path)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const one = await paragraphWith(page, words)
  await one.whole.scrollIntoViewIfNeeded()
  for (const x of [60, 70, 80]) await one.whole.hover({ position: { x, y: 16 } })
  await page.locator(`.actions a[href$="${one.id}"]`).waitFor()
  return { page, one }
}

/** What is on the clipboard, by MIME type, once something is. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  await page.locator('[data-outcome=copied]').waitFor()
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const types = item?.types ?? []
    return Object.fromEntries(
      await Promise.all(types.map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const)),
    )
  })
}

describe('the actions at a paragraph', () => {
  journey('are one bar that follows the pointer', async ({ visit }) => {
    const { page, one } = await at(visit, Q1, 'James Bond')
    expect(await page.locator('.actions').count()).toBe(1)
    expect(await page.locator('.actions .raw-line').getAttribute('href')).toMatch(new RegExp(`/source/.*#${one.id}$`))
    const next = page.locator(`[id="${one.id}"] ~ [data-paragraph]`).first()
    await next.hover()
    await page.waitForFunction(
      (id) => !document.querySelector('.actions .raw-line')?.getAttribute('href')?.endsWith(`#${id}`),
      one.id,
    )
    expect(await page.locator('.actions').count()).toBe(1)
  })

  journey('come with a tap on a phone', async ({ visit }) => {
    const page = await visit(Q1, { viewport: { width: 360, height: 740 } })
    const one = await paragraphWith(page, 'James Bond')
    await one.english.click()
    await page.locator('.actions').waitFor()
    for (const button of await page.locator('.actions > :is(a, button)').all()) {
      const box = await button.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(24)
      expect((box?.x ?? 1e6) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
    }
  })

  journey('lead to the line of the raw transcript', async ({ visit }) => {
    const { page, one } = await at(visit, Q1, 'James Bond')
    await page.locator('.actions a').click()
    expect(new URL(page.url()).pathname).toBe(`/${Q1}source/`)
    expect(await page.locator(`li:has([id="${one.id}"])`).textContent()).toContain('James Bond')
  })

  journey('copy a link to the paragraph', async ({ visit }) => {
    const { page, one } = await at(visit, `${Q1}?view=both`, 'James Bond')
    await page.click('[data-copy=link]')
    expect(await clipboard(page)).toEqual({ 'text/plain': `${new URL(page.url()).origin}/${Q1}#${one.id}` })
  })
})

describe('a citation', () => {
  journey('quotes both languages, with speaker, role, call, date, number and link', async ({ visit }) => {
    const { page, one } = await at(visit, Q1, 'James Bond')
    await page.click('[data-copy=citation]')
    const { 'text/plain': plain, 'text/html': html } = await clipboard(page)
    const number = (await one.whole.locator('> a').textContent()) ?? ''
    expect(plain?.split('\n')).toEqual([
      `“${(await one.english.textContent()) ?? ''}”`,
      `“${(await one.chinese.textContent()) ?? ''}”`,
      `— Andy Jassy, Chief Executive Officer, Amazon.com, Q1 2025 earnings call, 1 May 2025, ¶${number}`,
      `${new URL(page.url()).origin}/${Q1}#${one.id}`,
    ])
    expect(html).toContain('<p lang="zh-Hans">')
    await page.waitForFunction(() => document.querySelector('.say')?.textContent === 'Copied')
  })

  journey('quotes only what is shown', async ({ visit }) => {
    const { page, one } = await at(visit, `${Q1}?view=en`, 'James Bond')
    await page.keyboard.press('c')
    expect((await clipboard(page))['text/plain']).not.toMatch(/\p{Script=Han}/u)
    await one.toggle.click()
    await page.locator('[data-outcome]').waitFor({ state: 'detached' })
    await page.keyboard.press('c')
    expect((await clipboard(page))['text/plain']).toContain((await one.chinese.textContent()) ?? '-')
  })

  journey('does not quote what is covered', async ({ visit }) => {
    const { page } = await at(visit, `${Q1}?view=reveal`, 'James Bond')
    await page.keyboard.press('c')
    expect((await clipboard(page))['text/plain']).not.toMatch(/\p{Script=Han}/u)
  })

  journey(
    'says where the Chinese is machine-translated or converted, in the language of the page',
    async ({ visit }) => {
      for (const [path, caveat] of [
        [Q2, 'The Chinese is a machine translation.'],
        [`zh-hans/${Q2}`, '中文为机器翻译。中文由 OpenCC 自繁体转换。'],
        [`zh-hant/${Q1}`, '中文由 OpenCC 自簡體轉換。'],
      ] as const) {
        const { page } = await at(visit, `${path}?view=both`, 'AWS')
        await page.keyboard.press('c')
        expect((await clipboard(page))['text/plain']?.split('\n').at(-1)).toBe(caveat)
        await page.keyboard.press('3')
        await page.locator('[data-outcome]').waitFor({ state: 'detached' })
        await page.keyboard.press('c')
        expect((await clipboard(page))['text/plain']).not.toContain(caveat)
        await page.close()
      }
    },
  )

  journey('has the form that the reader has chosen', async ({ visit }) => {
    const page = await visit(Q1)
    await page.click('[data-settings]')
    await page.locator('dialog [name=citation][value=markdown]').check({ force: true })
    await page.keyboard.press('Escape')
    const second = await at(visit, Q1, 'James Bond')
    await second.page.keyboard.press('c')
    const copied = await clipboard(second.page)
    expect(Object.keys(copied)).toEqual(['text/plain'])
    expect(copied['text/plain']).toMatch(
      /^> [^\n]*James Bond[^\n]*\n>\n> [^\n]*007[^\n]*\n\n— \[[^\]]*¶\d+\]\(http[^)]*#p[0-9a-z]{7}\)$/,
    )
  })

  journey('carries what the editor says of a figure in it', async ({ visit }) => {
    const { page } = await at(visit, Q1, '$165.7 billion')
    await page.keyboard.press('c')
    expect((await clipboard(page))['text/plain']).toMatch(/\nEditor: \$165\.7 billion should read \$155\.7 billion/)
  })

  journey(
    'of a selection names all who speak in it, keeps the languages apart, and takes nothing of the interface',
    async ({ visit }) => {
      const { page } = await at(visit, `zh-hant/${Q1}?view=both`, 'James Bond')
      await page.evaluate(() => {
        const question = document.querySelector('.exchange .turn[data-side=analyst]')
        const answer = question?.nextElementSibling
        const from = question?.querySelector(
          '[data-paragraph]:last-of-type > [lang=en], .stretch:last-of-type > [data-paragraph]:last-child > [lang=en]',
        )?.firstChild
        const to = answer?.querySelector('[data-paragraph] > [lang^=zh]')?.firstChild
        if (!from || !to) throw new Error('no question')
        getSelection()?.setBaseAndExtent(from, 0, to, 4)
      })
      await page.keyboard.press('c')
      const { 'text/plain': plain = '' } = await clipboard(page)
      const lines = plain.split('\n')
      expect(plain).not.toContain('原文行')
      expect(plain).toMatch(/——[^\n，]+，[^\n；]+；[^\n，]+，[^\n]+，¶\d+–\d+\n/)
      expect(lines.at(-1)).toBe('中文由 OpenCC 自簡體轉換。')
      expect(plain).toMatch(/“[^”\p{Script=Han}]+”\n「[^」]*\p{Script=Han}/u)
    },
  )

  journey('of a selection has a link that leads to these words; copying itself adds nothing', async ({ visit }) => {
    const { page, one } = await at(visit, Q1, 'James Bond')
    await one.english.evaluate((element) => {
      const text = element.firstChild
      if (!text) throw new Error('no text')
      const start = (text.textContent ?? '').indexOf('James Bond')
      getSelection()?.setBaseAndExtent(text, start, text, start + 'James Bond film franchise'.length)
    })
    await page.locator('[data-copy=citation]', { hasText: 'Cite selection' }).click()
    const plain = (await clipboard(page))['text/plain']?.split('\n') ?? []
    expect(plain[0]).toBe('“James Bond film franchise”')
    expect(plain).toHaveLength(3)
    expect(plain[2]).toMatch(/#p[0-9a-z]{7}:~:text=James%20Bond%20film%20franchise$/)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('James Bond film franchise')
    await page.keyboard.press('ControlOrMeta+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('James Bond film franchise')
  })
})
