import { describe, expect } from 'vitest'
import { journey } from './journey.ts'

const CALL = 'calls/amzn-2025-q2/'

describe('the marks of what was found', () => {
  journey('lead to what is said about them, and can be hidden', async ({ visit }) => {
    const page = await visit(CALL)
    const mark = page.locator('[data-paragraph] a.doubt').first()
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
