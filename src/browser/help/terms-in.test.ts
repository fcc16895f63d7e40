import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsIn, type TermEntry } from './terms-in.ts'

function entry(term: string, forms: string[], chinese: string[]): TermEntry {
  return { href: term, term, english: [term, ...forms], chinese, rendering: chinese[0] ?? '', meaning: term }
}

const entries = [
  entry('operating income', [], ['营业利润', '營業利益']),
  entry('income', [], ['收入']),
  entry('operating margin', ['operating margins'], ['营业利润率']),
  entry('CapEx', ['capital expenditures'], ['资本支出']),
]

function found(text: string): [string, string][] {
  return termsIn(text, entries).map((term) => [term.entry.term, text.slice(term.start, term.end)])
}

describe('termsIn', () => {
  it.each<[string, [string, string][]]>([
    ['Worldwide operating income was', [['operating income', 'operating income']]],
    [
      'Operating Income and net income',
      [
        ['operating income', 'Operating Income'],
        ['income', 'income'],
      ],
    ],
    ['our operating margins fell', [['operating margin', 'operating margins']]],
    ['cash CAPEX, which', [['CapEx', 'CAPEX']]],
    [
      '全球营业利润率为收入的',
      [
        ['operating margin', '营业利润率'],
        ['income', '收入'],
      ],
    ],
    [
      '全球營業利益為 CapEx',
      [
        ['operating income', '營業利益'],
        ['CapEx', 'CapEx'],
      ],
    ],
    ['İncome of İ income', [['income', 'income']]],
  ])('finds the longest terms in %j', (text, terms) => {
    expect(found(text)).toEqual(terms)
  })

  it.each(['incomes are', 'an outcome', 'worldwide revenue', ''])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('finds terms in order, none over another, each in one of its forms', () => {
    const parts = fc.array(
      fc.constantFrom('income', 'operating', 'margin', 'CapEx', '营业利润', '率', '收入', 'x', 'İ', ' ', ', '),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        parts.map((some) => some.join('')),
        (text) => {
          let before = 0
          for (const {
            entry: { english, chinese },
            start,
            end,
          } of termsIn(text, entries)) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect([...english, ...chinese].map((form) => form.toLowerCase())).toContain(
              text.slice(start, end).toLowerCase(),
            )
            before = end
          }
        },
      ),
    )
  })
})
