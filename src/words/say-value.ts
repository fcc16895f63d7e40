import type { KeyFigure } from '../model/key-figure.ts'
import type { Locale } from '../model/locale.ts'
import { valueWords } from './value-words.ts'

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** The parts of a key figure that say how much. */
type Valued = Pick<KeyFigure, 'low' | 'high' | 'unit' | 'bound'>

/**
 * Says how much, in the units of the reader's language: `$167.7B`, `1,677 亿美元`, `+190 bp`.
 * @param signed with a plus where it is one: of changes
 */
export function sayValue({ low, high, unit, bound }: Valued, locale: Locale, signed: boolean): string {
  const { scales, currencies, currencyFirst, points, bounds } = valueWords(locale)
  const ends = low === high ? [low] : low < 0 && high < 0 ? [high, low] : [low, high]
  const most = Math.max(Math.abs(low), Math.abs(high))
  const isMoney = /^[A-Z]{3}$/.test(unit)
  const isAmount = isMoney || unit === 'count'
  const [size, scale] = (isAmount && scales.find(([step]) => most >= step)) || [1, '']
  const range = ends.map((end) => numbers.format(Number((Math.abs(end) / size).toPrecision(12)))).join('–')
  const sign = low < 0 ? '−' : signed ? '+' : ''
  const number = `${bound === null ? '' : bounds[bound]}${sign}`
  if (isMoney) {
    const name = currencies[unit]
    return currencyFirst
      ? `${number}${name ?? `${unit} `}${range}${scale}`
      : `${number}${range}${scale}${scale ? '' : ' '}${name ?? unit}`
  }
  const behind = isAmount
    ? scale
    : unit === '%'
      ? '%'
      : unit === 'bp' || unit === 'pp'
        ? points[unit](most)
        : ` ${unit}`
  return `${number}${range}${behind}`
}
