import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { findFigures } from '../../../src/figures/find-figures.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { shareFound } from '../search/share-found.ts'

/** Which values a specification holds. */
type SpecKind = 'number' | 'percent' | 'money'

/** The specifications of a checkout, and the share of their values that should be read alike. */
const SPECIFICATIONS: [path: string, lang: 'en' | 'zh-Hans', kind: SpecKind, least: number][] = [
  ['Number/English/PercentModel', 'en', 'percent', 0.95],
  ['Number/Chinese/PercentModel', 'zh-Hans', 'percent', 0.95],
  ['NumberWithUnit/English/CurrencyModel', 'en', 'money', 0.95],
  ['NumberWithUnit/Chinese/CurrencyModel', 'zh-Hans', 'money', 0.95],
  ['Number/English/NumberModel', 'en', 'number', 0.85],
  ['Number/Chinese/NumberModel', 'zh-Hans', 'number', 0.85],
]

const CASES = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Text: z.string(),
        Start: z.number(),
        End: z.number(),
        Resolution: z.object({ value: z.string().nullish() }).nullish(),
      }),
    ),
  }),
)

/**
 * The values in the published specifications of microsoft/Recognizers-Text, read by our finder; what is read otherwise on
 * purpose is told in `src/figures/README.md` and counts as not found.
 * @param checkout where a copy of that repository lies
 * @throws where a specification is not there, or is not what it was
 */
export async function peerSpecs(checkout: string): Promise<void> {
  for (const [path, lang, kind, least] of SPECIFICATIONS) {
    const text = await readFile(join(checkout, 'Specs', `${path}.json`), 'utf8')
    const values = CASES.parse(JSON.parse(text.replace(/^\uFEFF/, ''))).flatMap(({ Input: input, Results }) =>
      Results.flatMap(({ Text, Start, End, Resolution }) => {
        const value = Math.abs(Number((Resolution?.value ?? 'none').replaceAll(/[%,]/g, '')))
        return Number.isNaN(value) ? [] : [{ input, text: Text, start: Start, end: End, value }]
      }),
    )
    const missed = values.filter(
      ({ input, start, end, value }) =>
        !findFigures(input, lang).some(
          (one) => one.place.start <= end && one.place.end > start && hasValue(one, kind, value),
        ),
    )
    for (const { input, text: words, value } of missed) console.log(`  not read as ${value}: ${words} (${input})`)
    shareFound(`values of ${path}`, values.length - missed.length, values.length, least)
  }
}

/** Whether a figure has a value in the terms of the specifications, which give fractions as numbers, and hundredths in their own. */
function hasValue(one: Figure, kind: SpecKind, value: number): boolean {
  const { low, high, unit } = one
  const bounds = [low, high]
  if (kind === 'money') return one.kind === 'money' && bounds.some((n) => [n, n * 10, n * 100].some(isValue))
  if (kind === 'percent') {
    if (one.kind === 'fraction') return isValue(low * 100)
    if (unit === 'off') return isValue(100 - low)
    return (one.kind === 'percent' || one.kind === 'points') && bounds.some(isValue)
  }
  const { year = null, month = null, day = null } = one.date ?? {}
  if (unit === 'off') return isValue((100 - low) / 10)
  if (one.kind === 'percent') return bounds.some((n) => isValue(n) || isValue(n / 100))
  if (one.kind === 'multiple') return bounds.some((n) => isValue(n) || isValue(n - 1))
  if (one.kind === 'measure') return bounds.some((n) => SCALES.some((scale) => isValue(n / scale)))
  return [...bounds, year, month, day].some((n) => n !== null && isValue(n))

  function isValue(n: number): boolean {
    return Math.abs(n - value) <= 1e-6 * Math.max(1e-9, Math.abs(n), value)
  }
}

/** What a unit of measure may be of the one that it is kept in. */
const SCALES = [1e-9, 1e-6, 1e-3, 1e-2, 1, 1e3, 1e6, 1e9, 1e12]
