import { describe, expect } from 'vitest'
import { journey } from './drivers/journey.ts'

const CALL = 'calls/amzn-2025-q2/'

describe('the page of checks', () => {
  journey('names words as the reader’s page has them', async ({ visit }) => {
    for (const [locale, words] of [
      ['zh-hant', '譯成了「訂單」'],
      ['zh-hans', '译成了“订单”'],
    ] as const) {
      const page = await visit(`calls/amzn-2025-q1/checks/?in=${locale}`)
      expect(await page.locator('.finding', { hasText: words }).count()).toBe(1)
    }
    const call = await visit('zh-hant/calls/amzn-2025-q1/')
    const corrected = await call.locator('.editor', { hasText: '1,657' }).allTextContents()
    expect(corrected.join()).toContain('億')
    expect(corrected.join()).not.toContain('亿')
  })
})

describe('the marks of what was found', () => {
  journey('say in place what is wrong: at rest beneath a pointer, with the focus, and at a tap', async ({ visit }) => {
    const page = await visit(`zh-hans/${CALL}`)
    const mark = page.locator('[data-paragraph] > p a', { hasText: 'Operating income' }).first()
    const help = page.locator('.mark-help:visible')
    await mark.hover()
    await help.waitFor()
    expect(await help.textContent()).toMatch(/术语误译.*operating income.*营业收入.*含义不符/is)
    await page.mouse.move(2, 2)
    await page.keyboard.press('Escape')
    await mark.focus()
    await help.waitFor()
    await page.keyboard.press('Escape')
    expect(await help.count()).toBe(0)
    await mark.evaluate((link) =>
      link.dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true, cancelable: true })),
    )
    await help.waitFor()
    expect(page.url()).not.toContain('checks')
  })

  journey('show what is wrong and what is right apart, also to the keyboard', async ({ visit }) => {
    const page = await visit('calls/amzn-2025-q1/')
    const editor = page.locator('.editor', { hasText: '165.7' })
    expect(await editor.locator('s').textContent()).toBe('$165.7 billion')
    expect(await editor.locator('b').textContent()).toBe('$155.7 billion')
    const [wrong, right] = await Promise.all(
      ['s', 'b'].map((name) =>
        editor.locator(name).evaluate((figure) => {
          const { fontWeight, textDecorationLine } = getComputedStyle(figure)
          return [Number(fontWeight) >= 600, textDecorationLine]
        }),
      ),
    )
    expect([wrong, right]).toEqual([
      [false, 'line-through'],
      [true, 'none'],
    ])
    const mark = page.locator('mark.sic', { hasText: '165.7' })
    await mark.focus()
    await page.locator('.mark-help:visible', { hasText: 'should read $155.7 billion' }).waitFor()
    expect(await page.locator('meta[property="og:description"]').getAttribute('content')).not.toContain('165.7')
  })

  journey('lead to what is said about them, and can be hidden', async ({ visit }) => {
    const page = await visit(CALL)
    const mark = page.locator('[data-paragraph] > p a').first()
    const line = () => mark.evaluate((link) => getComputedStyle(link).textDecorationLine)
    expect(await line()).toBe('underline')
    const explained = await visit(await mark.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
    expect(await explained.locator(':target').textContent()).not.toBe('')
    await page.click('[data-settings]')
    await page.locator('dialog [name=marks]').uncheck({ force: true })
    await expect.poll(line).toBe('none')
    await page.reload()
    expect(await line()).toBe('none')
  })
})
