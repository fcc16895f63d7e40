import type { Figure } from '../model/figure.ts'
import type { Lang } from '../model/transcript.ts'
import { currencyName } from './shared/currencies.ts'

const ENGLISH_SCALES: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]
const MAGNITUDES: [number, string][] = [
  [1e12, 'trillions'],
  [1e11, 'hundreds of billions'],
  [1e10, 'tens of billions'],
  [1e9, 'billions'],
  [1e8, 'hundreds of millions'],
  [1e7, 'tens of millions'],
  [1e6, 'millions'],
  [1e5, 'hundreds of thousands'],
  [1e4, 'tens of thousands'],
  [1e3, 'thousands'],
  [100, 'hundreds'],
  [10, 'tens'],
]
const CHINESE_SCALES = {
  'zh-Hans': [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'zh-Hant': [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
} as const

const CURRENCIES: Record<string, [string, string, string]> = {
  USD: ['US dollars', '美元', '美元'],
  CNY: ['yuan', '元人民币', '元人民幣'],
  EUR: ['euros', '欧元', '歐元'],
  GBP: ['pounds', '英镑', '英鎊'],
  JPY: ['yen', '日元', '日圓'],
  HKD: ['Hong Kong dollars', '港元', '港元'],
  TWD: ['New Taiwan dollars', '新台币', '新台幣'],
  '?': ['of an unnamed currency (元)', '元', '元'],
}
const UNITS: Record<string, [string, string, string]> = {
  second: ['seconds', '秒', '秒'],
  minute: ['minutes', '分钟', '分鐘'],
  hour: ['hours', '小时', '小時'],
  day: ['days', '天', '天'],
  night: ['nights', '晚', '晚'],
  week: ['weeks', '周', '週'],
  month: ['months', '个月', '個月'],
  quarter: ['quarters', '个季度', '季'],
  year: ['years', '年', '年'],
  decade: ['decades', '个十年', '個十年'],
}
const PLACE: Record<Lang, 0 | 1 | 2> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 }

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })

function plain(value: number): string {
  return numbers.format(Number(value.toPrecision(12)))
}

function amount(value: number, lang: Lang): string {
  const scales: readonly (readonly [number, string])[] = lang === 'en' ? ENGLISH_SCALES : CHINESE_SCALES[lang]
  const scale = scales.find(([size]) => Math.abs(value) >= size)
  return scale ? `${plain(value / scale[0])} ${scale[1]}` : plain(value)
}

function magnitude(value: number, lang: Lang): string {
  if (lang === 'en') return MAGNITUDES.find(([size]) => value >= size)?.[1] ?? plain(value)
  const scale = CHINESE_SCALES[lang].find(([size]) => value >= size)
  const rest = scale ? value / scale[0] : value
  const small = rest >= 1000 ? '千' : rest >= 100 ? '百' : rest >= 10 ? '十' : ''
  return `${lang === 'zh-Hans' ? '数' : '數'}${small}${scale?.[1] ?? ''}`
}

function bound(value: number, one: Figure, lang: Lang): string {
  if (one.vague) return magnitude(value, lang)
  if (['money', 'count', 'measure', 'ordinal'].includes(one.kind)) return amount(value, lang)
  return plain(one.unit === 'bp' ? value * 100 : value)
}

/**
 * The value that was read, in the reader's language and in one way for both texts: `$155.7 billion` and `1,557 亿美元` are
 * both `155.7 billion US dollars`.
 */
export function sayFigure(one: Figure, lang: Lang): string {
  const chinese = lang !== 'en'
  const at = PLACE[lang]
  if (one.date) return [one.date.year, one.date.month, one.date.day].filter((part) => part !== null).join('-')
  const low = bound(one.low, one, lang)
  const high = bound(one.high, one, lang)
  const [first, second] = one.falling ? [high, low] : [low, high]
  const value =
    (one.negative ? '−' : '') + (one.low === one.high ? low : `${first}${chinese ? ' 至 ' : ' to '}${second}`)
  switch (one.kind) {
    case 'money':
      return money(value, currency(one.currency, lang), lang)
    case 'percent':
      return one.unit === 'off' ? ([`${value}% off`, `优惠 ${value}%`, `優惠 ${value}%`][at] ?? value) : `${value}%`
    case 'points':
      return one.unit === 'bp'
        ? `${value} ${['basis points', '个基点', '個基點'][at]}`
        : `${value} ${['percentage points', '个百分点', '個百分點'][at]}`
    case 'multiple':
      return `${value} ${['times', '倍', '倍'][at]}`
    case 'fraction':
      return share(one.low, lang)
    case 'ordinal':
      return `${['no. ', '第 ', '第 '][at]}${value}`
    case 'duration':
      return `${value} ${UNITS[one.unit ?? 'year']?.[at] ?? one.unit ?? ''}`
    case 'measure':
      return measure(one, lang)
    case 'digits':
      return digits(value, one.unit, at)
    case 'ratio':
      return ratio(one.low)
    case 'time':
      return `${Math.floor(one.low / 60)}:${String(one.low % 60).padStart(2, '0')}`
    case 'year':
      if (one.unit === 'decade') return chinese ? `${one.low} 年代` : `${one.low}s`
      return `${one.low}${chinese ? ' 年' : ''}`
    case 'quarter':
      return `Q${value}`
    case 'half':
      return chinese ? (one.low === 1 ? '上半年' : '下半年') : one.low === 1 ? 'first half' : 'second half'
    default:
      return value
  }
}

/** A currency by its name; by its code where it has none that all know. */
function currency(code: string | null, lang: Lang): string {
  const known = CURRENCIES[code ?? '?']?.[PLACE[lang]]
  if (known !== undefined || code === null) return known ?? ''
  return lang === 'en' ? code : (currencyName(code, lang) ?? ` ${code}`)
}

/** Steps of a measure below one: a dose is said in milligrams. */
const SMALL_MEASURES: Record<string, [number, string][]> = {
  kg: [
    [1, 'kg'],
    [1e-3, 'g'],
    [1e-6, 'mg'],
    [1e-9, 'µg'],
  ],
  m: [
    [1, 'm'],
    [1e-3, 'mm'],
    [1e-6, 'µm'],
    [1e-9, 'nm'],
  ],
}

function measure(one: Figure, lang: Lang): string {
  const unit = one.unit ?? ''
  const [size, name] = SMALL_MEASURES[unit]?.find(([step]) => one.low >= step * (1 - 1e-9)) ?? [1, unit]
  const [low, high] = [one.low, one.high].map((value) => amount(value / size, lang))
  return `${one.negative ? '−' : ''}${[...new Set([low, high])].join(lang === 'en' ? ' to ' : ' 至 ')} ${name}`
}

/** `1,557 亿美元`, `9.99 美元`, `155.7 billion US dollars`. */
function money(value: string, currency: string, lang: Lang): string {
  return value + (lang !== 'en' && !/\d$/.test(value) ? '' : ' ') + currency
}

const PLACES: Record<string, [string, string, string]> = {
  low: ['low', '低', '低'],
  'low-mid': ['low to mid', '中低', '中低'],
  'mid-high': ['mid to high', '中高', '中高'],
  mid: ['mid', '中', '中'],
  high: ['high', '高', '高'],
}

const COUNTS: Record<string, [string, string]> = { 1: ['个', '個'], 2: ['两', '兩'], 3: ['三', '三'] }

/** `1 digit`, `2 digits, low`, `高个位数`. */
function digits(value: string, place: string | null, at: 0 | 1 | 2): string {
  const side = PLACES[place ?? '']?.[at]
  if (at > 0) return `${side ?? ''}${COUNTS[value]?.[at - 1] ?? `${value} `}${at === 1 ? '位数' : '位數'}`
  return `${value} ${value === '1' ? 'digit' : 'digits'}${side ? `, ${side}` : ''}`
}

/** A quotient as one number against another: 1.5 is 3 : 2. */
function ratio(value: number): string {
  for (let against = 1; against <= 100; against++) {
    const whole = Math.round(value * against)
    if (Math.abs(whole / against - value) < 1e-9) return `${whole} : ${against}`
  }
  return plain(value)
}

function share(value: number, lang: Lang): string {
  for (let whole = 2; whole <= 20; whole++) {
    const part = Math.round(value * whole)
    if (Math.abs(part / whole - value) < 1e-9) return lang === 'en' ? `${part}/${whole}` : `${whole} 分之 ${part}`
  }
  return `${plain(value * 100)}%`
}
