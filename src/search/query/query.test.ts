import { fields } from '../../model/search-choices.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFold } from './fold.ts'
import { hanForms } from './han-forms.ts'
import { MOST_TYPED, parseQuery, writeQuery } from './query.ts'

const fold = createFold(hanForms())

function read(typed: string): string[] {
  const { terms, conditions } = parseQuery(typed, fold)
  return [
    ...terms.map(({ text, phrase }) => (phrase ? `"${text}"` : text)),
    ...conditions.map(({ field, value }) => `${field}=${value}`),
  ]
}

describe('parseQuery', () => {
  it.each([
    ['terms', 'free  cash\u3000flow', ['free', 'cash', 'flow']],
    ['a phrase', '"free cash flow" AWS', ['"free cash flow"', 'AWS']],
    ['phrases in other quotes', '“run rate” 「自由現金」 ＂a b＂', ['"run rate"', '"自由現金"', '"a b"']],
    ['a phrase that is not closed', 'AWS "free ca', ['AWS', '"free ca"']],
    ['a lone quote behind a word', 'flow”', ['flow']],
    [
      'conditions',
      'tariff in:qa year:2025 speaker:"Andy Jassy"',
      ['tariff', 'in=qa', 'year=2025', 'speaker=Andy Jassy'],
    ],
    ['a wide colon', 'company：amzn Speaker：贾西', ['company=amzn', 'speaker=贾西']],
    ['a condition that is not finished', 'tariff in:', ['tariff']],
    ['an unknown field', 'margin:high 12:30', ['margin:high', '12:30']],
    ['what leaves nothing', '· "" \u200b', []],
  ])('reads %s', (_name, typed, expected) => {
    expect(read(typed)).toEqual(expected)
  })

  it('reads the beginning of a page that was pasted, and no half of a character', () => {
    expect(read(`tariff \ud800${'关'.repeat(50_000)}`)).toEqual(['tariff', '关'.repeat(MOST_TYPED - 8)])
    expect(read('\u{20bb7}'.repeat(50_000))).toEqual(['\u{20bb7}'.repeat(MOST_TYPED / 2)])
    expect(read(`a ${'\u{20bb7}'.repeat(200)} b`)).toEqual(['a', '\u{20bb7}'.repeat(199)])
  })

  it('reads again what it wrote', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'in:qa',
        'speaker:"A B"',
        '关税',
        '“自由 现金”',
        '$24.3',
        'year:',
        ...fields.map((field) => `${field}:x`),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const query = parseQuery(pieces.join(' '), fold)
        expect(parseQuery(writeQuery(query), fold)).toEqual(query)
      }),
      { numRuns: 2000 },
    )
  })
})
