import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFoldTable, writeFoldTable } from './fold-table.ts'
import { createFold } from './fold.ts'
import { hanForms } from './han-forms.ts'

const fold = createFold(hanForms())
const units = (text: string) => fold(text).units.join('|')

describe('createFold', () => {
  it.each([
    ['case and accents', 'Café SÃO Ångström', 'cafe|sao|angstrom'],
    ['accents of their own', 'Cafe\u0301', 'cafe'],
    ['full width', 'ＡＷＳ　１７％', 'aws|17|%'],
    ['ligatures and fractions', 'oﬃce ½', 'office|1|⁄|2'],
    ['Traditional and Simplified', '關稅', '关|税'],
    ['forms of Taiwan and Hong Kong', '裏裡 台臺 着著 衞衛', '里|里|台|台|着|着|卫|卫'],
    ['middle dots', '安迪·贾西 安迪‧贾西 安迪・贾西 安迪贾西', '安|迪|贾|西|安|迪|贾|西|安|迪|贾|西|安|迪|贾|西'],
    ['a digit after a letter', 'Trainium2 Trainium 2 H100 10K', 'trainium|2|trainium|2|h|100|10k'],
    ['figures', '$24.3 1,557 亿', '$|24|.|3|1|,|557|亿'],
    ['typed signs', 'don’t – “no” ´', 'don|\'|t|-|"|no|"|\''],
    ['characters of no width', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['Chinese between Latin', 'AWS营收Q2', 'aws|营|收|q|2'],
    ['Greek with two small sigmas', 'ΟΔΟΣ οδος ὁδός', 'οδοσ|οδοσ|οδοσ'],
    ['nothing', ' ·\u200b ', ''],
  ])('%s', (_name, text, expected) => {
    expect(units(text)).toBe(expected)
  })

  it('cuts words without end', () => {
    expect(fold('a'.repeat(150)).units.map(({ length }) => length)).toEqual([64, 64, 22])
  })

  it('keeps the place of every unit', () => {
    const text = '營收 $24.3\u3000Cafe\u0301s'
    const { starts, ends } = fold(text)
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual([
      '營',
      '收',
      '$',
      '24',
      '.',
      '3',
      'Cafe\u0301s',
    ])
  })

  it('finds the end of a part of a unit', () => {
    expect(fold.endOf('Cafe\u0301s', 0, 4)).toBe(5)
    expect(fold.endOf('oﬃce', 0, 2)).toBe(2)
    expect(fold.endOf('ab·cd', 0, 3)).toBe(4)
  })

  it('is the same folded twice, and its places go forward', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { units, starts, ends } = fold(text)
        expect(fold(units.join(' ')).units).toEqual(units)
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at] ?? 0)
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
          expect(fold.endOf(text, start, units[at]?.length ?? 0)).toBeGreaterThanOrEqual(ends[at] ?? 0)
        }
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the table of characters', () => {
  it('is read as it was written', () => {
    expect(readFoldTable(writeFoldTable(hanForms()))).toEqual(hanForms())
  })

  it('has no character that folds on', () => {
    const table = hanForms()
    expect([...table.values()].filter((base) => table.has(base))).toEqual([])
  })

  it('is refused where it is not whole', () => {
    expect(() => readFoldTable('關稅\n关')).toThrow('not whole')
    expect(() => readFoldTable('')).toThrow('not whole')
  })
})
