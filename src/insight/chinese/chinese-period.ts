import type { FigurePeriod } from '../../model/key-figure.ts'
import type { SaidPeriod } from '../tokens/token.ts'

const DIGITS = '零一二三四五六七八九'
const YEAR = String.raw`(?:20\d\d|二[零〇○][${DIGITS}〇○]{2})(?:[财財](?:政)?|[会會][计計])?年度?`
const QUARTER = String.raw`(?:第?[一二三四1-4]季度?|Q[1-4])`

/** A time that a figure may be of, as Chinese says it; without groups that capture. */
export const TIME = String.raw`(?:(?:累[计計])?(?:${YEAR})?前[二三]季度?(?:累[计計])?|截至${YEAR}六月(?:三十|30)日止(?:六|6)[个個]月|${YEAR}(?:的?${QUARTER}|全年|[上下]半年)?|${QUARTER}|[本当當该該](?:[财財])?季度?|全年|[上下]半年)`

/** What such words say. */
export function chinesePeriod(words: string): SaidPeriod {
  const year = new RegExp(YEAR).exec(words)?.[0]
  const quarter = new RegExp(QUARTER).exec(year === undefined ? words : words.slice(year.length))?.[0]
  const first = /前([二三])季/.exec(words)?.[1]
  if (first !== undefined)
    return {
      part: first === '二' ? 'Q2' : 'Q3',
      year: year === undefined ? null : yearIn(year),
      span: 'to-date',
      relative: null,
    }
  const half = /([上下])半年/.exec(words)?.[1] ?? (/^截至/.test(words) ? '上' : undefined)
  const part: FigurePeriod['part'] | null = quarter
    ? (QUARTERS[numberIn(quarter) - 1] ?? null)
    : half
      ? half === '上'
        ? 'H1'
        : 'H2'
      : /全年/.test(words)
        ? 'FY'
        : null
  return {
    part,
    year: year === undefined ? null : yearIn(year),
    span: 'only',
    relative: part === null && year === undefined ? 0 : null,
  }
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const

function numberIn(quarter: string): number {
  const digit = /[1-4]/.exec(quarter)?.[0]
  return digit === undefined ? DIGITS.indexOf(/[一二三四]/.exec(quarter)?.[0] ?? '') : Number(digit)
}

function yearIn(words: string): number {
  const plain = words.slice(0, 4).replaceAll(/[〇○]/g, '零')
  return Number(plain.replaceAll(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit))))
}
