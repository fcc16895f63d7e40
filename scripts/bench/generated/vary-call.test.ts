import { describe, expect, it } from 'vitest'
import { random } from './random.ts'
import { company, figureChanger } from './vary-call.ts'

const change = figureChanger(random(7))
const digits = (text: string): string => text.replace(/\D/g, '')

describe('figureChanger', () => {
  it('changes the figures of both languages alike', () => {
    expect(change('$155.7 billion')).not.toBe('$155.7 billion')
    expect(digits(change('$155.7 billion'))).toBe(digits(change('1,557 亿美元')))
    expect(digits(change('up 17%'))).toBe(digits(change('增长 17%')))
  })

  it('leaves dates, quarters and names', () => {
    for (const text of ['May 1, 2025', '2025 年 5 月 1 日', 'Trainium 2', 'Q1', 'our 10-K', 'C7gn', '2025']) {
      expect(change(text)).toBe(text)
    }
  })
})

describe('company', () => {
  it('gives a thousand companies different names and tickers', () => {
    const companies = Array.from({ length: 1000 }, (_, index) => company(index))
    expect(new Set(companies.map(({ ticker }) => ticker)).size).toBe(1000)
    expect(new Set(companies.map(({ chinese }) => chinese)).size).toBe(1000)
  })
})
