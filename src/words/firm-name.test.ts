import { describe, expect, it } from 'vitest'
import { firmName } from './firm-name.ts'

describe('firmName', () => {
  it.each([
    ['Goldman Sachs', '高盛'],
    ['J.P. Morgan', '摩根大通'],
    ['BofA Securities', '美銀'],
    ['UBS Securities LLC', '瑞銀'],
    ['Evercore ISI', 'Evercore ISI'],
  ])('names %s %s', (firm, hant) => {
    expect(firmName(firm, 'zh-Hant')).toBe(hant)
    expect(firmName(firm, 'en')).toBe(firm)
  })

  it('has nothing to say of no firm', () => {
    expect(firmName(null, 'zh-Hans')).toBeNull()
  })
})
