import type { KeyFigure } from '../model/key-figure.ts'
import type { Locale } from '../model/locale.ts'

/** Amounts are said in these steps. */
const SCALES: Record<Locale, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
  ],
  'zh-Hans': [
    [1e12, ' 万亿'],
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
  'zh-Hant': [
    [1e12, ' 兆'],
    [1e8, ' 億'],
    [1e4, ' 萬'],
  ],
}

/** Before the number in English, behind it in Chinese. */
const CURRENCIES: Record<string, [en: string, hans: string, hant: string]> = {
  USD: ['$', '美元', '美元'],
  EUR: ['€', '欧元', '歐元'],
  GBP: ['£', '英镑', '英鎊'],
  JPY: ['¥', '日元', '日圓'],
  CNY: ['RMB ', '元人民币', '元人民幣'],
  HKD: ['HK$', '港元', '港元'],
  TWD: ['NT$', '新台币', '新台幣'],
  KRW: ['₩', '韩元', '韓元'],
}

const POINTS: Record<string, Record<Locale, string>> = {
  bp: { en: ' bp', 'zh-Hans': ' 个基点', 'zh-Hant': ' 個基點' },
  pp: { en: ' points', 'zh-Hans': ' 个百分点', 'zh-Hant': ' 個百分點' },
}

const BOUNDS: Record<NonNullable<KeyFigure['bound']>, Record<Locale, string>> = {
  about: { en: 'about ', 'zh-Hans': '约 ', 'zh-Hant': '約 ' },
  above: { en: 'over ', 'zh-Hans': '超过 ', 'zh-Hant': '超過 ' },
  below: { en: 'under ', 'zh-Hans': '不到 ', 'zh-Hant': '不到 ' },
  nearly: { en: 'nearly ', 'zh-Hans': '近 ', 'zh-Hant': '近 ' },
}

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** The parts of a key figure that say how much. */
type Valued = Pick<KeyFigure, 'low' | 'high' | 'unit' | 'bound'>

/**
 * Says how much, in the units of the reader's language: `$167.7B`, `1,677 亿美元`, `+190 bp`.
 * @param signed with a plus where it is one: of changes
 */
export function sayValue({ low, high, unit, bound }: Valued, locale: Locale, signed: boolean): string {
  const at = locale === 'en' ? 0 : locale === 'zh-Hans' ? 1 : 2
  const ends = low === high ? [low] : low < 0 && high < 0 ? [high, low] : [low, high]
  const most = Math.max(Math.abs(low), Math.abs(high))
  const money = CURRENCIES[unit]
  const isAmount = money !== undefined || unit === 'count' || /^[A-Z]{3}$/.test(unit)
  const [size, scale] = (isAmount && SCALES[locale].find(([step]) => most >= step)) || [1, '']
  const range = ends.map((end) => numbers.format(Number((Math.abs(end) / size).toPrecision(12)))).join('–')
  const sign = low < 0 ? '−' : signed ? '+' : ''
  const number = `${BOUNDS[bound ?? 'about'][locale].repeat(bound === null ? 0 : 1)}${sign}`
  if (isAmount && unit !== 'count') {
    const name = money?.[at] ?? unit
    return at === 0
      ? `${number}${money ? name : `${name} `}${range}${scale}`
      : `${number}${range}${scale}${scale ? '' : ' '}${name}`
  }
  return `${number}${range}${isAmount ? scale : unit === '%' ? '%' : (POINTS[unit]?.[locale] ?? ` ${unit}`)}`
}
