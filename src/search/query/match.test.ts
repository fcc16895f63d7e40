import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFold } from './fold.ts'
import { hanForms } from './han-forms.ts'
import { joinSpans, spansOf } from './match.ts'
import { parseQuery } from './query.ts'

const fold = createFold(hanForms())

/** The text with every place of the query's terms in brackets. */
function marked(text: string, typed: string): string {
  const folded = fold(text)
  const spans = joinSpans(parseQuery(typed, fold).terms.flatMap((term) => spansOf(text, folded, term, fold)))
  return spans.toReversed().reduce((rest, { start, end }) => {
    return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`
  }, text)
}

describe('where a term stands', () => {
  it.each([
    ['the beginning of a word', 'tariff', 'Tariffs and the untariffed tariff', '[Tariff]s and the untariffed [tariff]'],
    [
      'a whole word inside a phrase',
      '"free cash flow"',
      'free cash flows, freecash flow, free cashflow',
      '[free cash flow]s, freecash flow, free cashflow',
    ],
    ['accents', 'cafe', 'The Cafe\u0301 at the café', 'The [Cafe\u0301] at the [café]'],
    ['Chinese anywhere', '税', '关税与稅收', '关[税]与[稅]收'],
    ['Traditional by Simplified', '关税', '關稅的影響', '[關稅]的影響'],
    ['a name with a dot and without', '安迪贾西', '安迪·賈西、安迪賈西', '[安迪·賈西]、[安迪賈西]'],
    [
      'a figure as written',
      '155.7',
      'from $155.7 billion to 1,155.7 and 155,7',
      'from $[155.7] billion to 1,[155.7] and 155,7',
    ],
    ['a figure with its sign', '$24.3', '$24.3 billion, 24.3%', '[$24.3] billion, 24.3%'],
    ['a figure and its unit', '1,557亿', '收入 1,557 億美元', '收入 [1,557 億]美元'],
    ['a figure without separators', '1557', '1,557 亿, 1557, 11,557', '[1,557] 亿, [1557], 11,557'],
    ['a figure with separators', '1,557', '1,557.3 and 1557 and 15571', '[1,557].3 and [1557] and 15571'],
    ['a year, which has none', '2025', '2025 and 2,025', '[2025] and 2,025'],
    ['a product number', 'Trainium2', 'Trainium 2, Trainium2, Trainium3', '[Trainium 2], [Trainium2], Trainium3'],
    ['full width', 'AWS', 'ＡＷＳ 营收', '[ＡＷＳ] 营收'],
    ['mixed terms', 'AWS营', '因为AWS 營收', '因为[AWS 營]收'],
    [
      'punctuation',
      'year-over-year',
      'year-over-year, year over year, year–over–year',
      '[year-over-year], year over year, [year–over–year]',
    ],
    ['several terms that touch', '关 税', '关税', '[关税]'],
  ])('%s', (_name, typed, text, expected) => {
    expect(marked(text, typed)).toBe(expected)
  })

  it('covers a term wherever it was put into a text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 1.,关税稅·-é２') })
    fc.assert(
      fc.property(text, text, text, (before, term, after) => {
        const typed = `"${term}"`
        fc.pre(parseQuery(typed, fold).terms.length > 0)
        const whole = `${before} ${term} ${after}`
        const folded = fold(whole)
        const spans = parseQuery(typed, fold).terms.flatMap((each) => spansOf(whole, folded, each, fold))
        const [first = 0, last = 0] = [before.length + 1, before.length + 1 + term.length]
        const at = fold(term)
        const start = first + (at.starts[0] ?? 0)
        const end = first + (at.ends.at(-1) ?? 0)
        expect(end).toBeLessThanOrEqual(last)
        expect(spans.some((span) => span.start <= start && span.end >= end)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
