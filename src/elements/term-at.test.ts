import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termAt, type TermEntry } from './term-at.ts'

function entry(term: string, forms: string[], chinese: string[]): TermEntry {
  return { id: term, term, english: [term, ...forms], chinese, rendering: chinese[0] ?? '', meaning: term }
}

const entries = [
  entry('operating income', [], ['营业利润', '營業利益']),
  entry('income', [], ['收入']),
  entry('operating margin', ['operating margins'], ['营业利润率']),
  entry('CapEx', ['capital expenditures'], ['资本支出']),
]

describe('termAt', () => {
  it.each([
    ['Worldwide operating income was', 14, 'operating income'],
    ['Worldwide Operating Income was', 24, 'operating income'],
    ['net income of', 5, 'income'],
    ['our operating margins fell', 8, 'operating margin'],
    ['cash CAPEX, which', 7, 'CapEx'],
    ['全球营业利润率为', 4, 'operating margin'],
    ['全球營業利益為', 3, 'operating income'],
  ])('finds the longest term in %j at %i', (text, offset, term) => {
    const found = termAt(text, offset, entries)
    expect(found?.entry.term).toBe(term)
    expect(found && text.slice(found.start, found.end).toLowerCase()).toBe(
      [...entries.flatMap(({ english, chinese }) => [...english, ...chinese])].map((form) => form.toLowerCase()).find((form) => text.toLowerCase().slice(found?.start, found?.end) === form),
    )
  })

  it.each([['incomes are', 2], ['an outcome', 5], ['worldwide revenue', 3], ['', 0]])('finds nothing in %j at %i', (text, offset) => {
    expect(termAt(text, offset, entries)).toBeNull()
  })

  it('covers the place that it was asked for', () => {
    const words = fc.array(fc.constantFrom('income', 'operating', 'margin', 'CapEx', '营业利润', '收入', 'x', ' ', ', '), { maxLength: 12 })
    fc.assert(
      fc.property(words.map((parts) => parts.join('')), fc.nat(60), (text, offset) => {
        const found = termAt(text, offset, entries)
        if (found) expect(found.start <= offset && offset <= found.end).toBe(true)
      }),
    )
  })
})
