import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures, type FigureComparison } from './compare-figures.ts'
import { findFigures } from './find-figures.ts'

const langs = ['zh-Hans', 'zh-Hant'] as const

/** Amounts with three digits at most, as speakers give them: 1.57 billion, 240 million. */
const amounts = fc.record({
  digits: fc.integer({ min: 101, max: 999 }).filter((digits) => digits % 10 !== 0),
  size: fc.integer({ min: 4, max: 10 }),
})

function english(digits: number, size: number): string {
  const value = digits * 10 ** size
  const [scale, word] = value >= 1e12 ? [1e12, 'trillion'] : value >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
  return `${Number((value / scale).toPrecision(6)).toLocaleString('en-US')} ${word}`
}

function chinese(digits: number, size: number, lang: (typeof langs)[number]): string {
  const value = digits * 10 ** size
  const [ten, hundred] = lang === 'zh-Hans' ? ['万', '亿'] : ['萬', '億']
  const [scale, word] = value >= 1e8 ? [1e8, hundred] : [1e4, ten]
  return `${Number((value / scale).toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 })} ${word}`
}

function compare(source: string, translation: string): FigureComparison {
  const context = { source, translation, period: null }
  return compareFigures(findFigures(source, 'en'), findFigures(translation, 'zh-Hans'), context)
}

function alarms({ differing, missing, added }: FigureComparison): number {
  return differing.length + missing.length + added.length
}

describe('an amount said in both languages', () => {
  it('is one value', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...langs), ({ digits, size }, lang) => {
        const [one] = findFigures(`Revenue was $${english(digits, size)}.`, 'en')
        const [other] = findFigures(`收入为 ${chinese(digits, size, lang)}美元。`, lang)
        expect(one).toMatchObject({ kind: 'money', currency: 'USD' })
        expect(other).toMatchObject({ kind: 'money', currency: 'USD' })
        expect(other?.low).toBeCloseTo(one?.low ?? 0, -2)
      }),
    )
  })

  it('raises no alarm, and one as soon as a digit is another', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...langs), ({ digits, size }, lang) => {
        const source = `Revenue was $${english(digits, size)}, up 12%.`
        const text = (value: number): string => `收入为 ${chinese(value, size, lang)}美元，增长 12%。`
        expect(alarms(compare(source, text(digits)))).toBe(0)
        expect(alarms(compare(source, text(digits === 101 ? 102 : digits - 1)))).toBeGreaterThan(0)
        expect(alarms(compare(source, text(digits).replace('美元', '欧元')))).toBeGreaterThan(0)
        expect(alarms(compare(source, text(digits).replace('增长', '下降')))).toBeGreaterThan(0)
        expect(alarms(compare(source, text(digits).replace(' 12%', '')))).toBeGreaterThan(0)
      }),
    )
  })

  it('keeps the order of a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (low, width) => {
        const source = `between $${low} billion and $${low + width} billion`
        expect(alarms(compare(source, `${low}0 亿至 ${low + width}0 亿美元之间`))).toBe(0)
        expect(compare(source, `${low + width}0 亿至 ${low}0 亿美元之间`).differing[0]?.difference).toBe('order')
      }),
    )
  })
})

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '$',
      '1,5',
      '7 billion',
      ' to ',
      '%',
      '亿',
      '至',
      '一',
      '十百',
      '第',
      '年',
      '-',
      '.',
      '１',
      'Q',
      '’26',
      '三分之',
      '⅓',
      ' RMB ',
      'half',
    ),
  )
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

  it.each(['en', ...langs] as const)('gives figures in order that do not overlap (%s)', (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const { place, low, high } of findFigures(text, lang)) {
          expect(place.start).toBeGreaterThanOrEqual(end)
          expect(place.end).toBeGreaterThan(place.start)
          expect(place.end).toBeLessThanOrEqual(text.length)
          expect(low).toBeLessThanOrEqual(high)
          end = place.end
        }
      }),
    )
  })

  it('is read to its end, however long and whatever it repeats', () => {
    for (const unit of [
      '1,111',
      '12 34 ',
      '一',
      '万',
      '十',
      '$',
      'one ',
      '1-',
      '5%-',
      '第三',
      '2025 年 ',
      'A-',
      'up to ',
      '百分之',
    ]) {
      const text = unit.repeat(60_000 / unit.length)
      for (const lang of ['en', ...langs] as const) expect(Array.isArray(findFigures(text, lang))).toBe(true)
    }
  })
})
