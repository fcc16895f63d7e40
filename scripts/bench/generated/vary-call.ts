import { shuffle, type Random } from './random.ts'

/** What an invented company is called, in the places where the real calls name Amazon. */
export interface InventedCompany {
  name: string
  chinese: string
  ticker: string
}

const BEGINNINGS = [
  'Alder',
  'Birch',
  'Cinder',
  'Drift',
  'Ember',
  'Fallow',
  'Granite',
  'Harbor',
  'Ivory',
  'Juniper',
  'Kestrel',
  'Larch',
  'Meridian',
]
const ENDINGS = [
  'brook',
  'crest',
  'field',
  'gate',
  'haven',
  'light',
  'mark',
  'point',
  'ridge',
  'stone',
  'vale',
  'ward',
  'works',
]
const CHINESE = '安北川东恩方歌海江金凯蓝明南欧平奇瑞山泰维新雅远泽'

/** The invented company of a number; others have other names and tickers. */
export function company(index: number): InventedCompany {
  const letter = (place: number): string => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26))
  const glyph = (place: number): string => CHINESE[Math.floor(index / CHINESE.length ** place) % CHINESE.length] ?? ''
  const beginning = BEGINNINGS[index % BEGINNINGS.length] ?? ''
  const ending = ENDINGS[Math.floor(index / BEGINNINGS.length) % ENDINGS.length] ?? ''
  return {
    name: beginning + ending,
    chinese: `${glyph(0)}${glyph(1)}${glyph(2)}`,
    ticker: `Z${letter(2)}${letter(1)}${letter(0)}`,
  }
}

/** Puts an invented company in the place of Amazon, in both languages. */
export function varyNames(text: string, { name, chinese, ticker }: InventedCompany): string {
  return text
    .replaceAll('AMZN', ticker)
    .replaceAll('Amazon', name)
    .replace(/亚马逊|亞馬遜/gu, chinese)
}

/**
 * A function that changes figures alike wherever they stand: each digit but 0 becomes another one, so that
 * `$155.7 billion` and `1,557 亿美元` still say the same. Dates, years, quarters and names such as `Trainium 2` stay.
 */
export function figureChanger(next: Random): (text: string) => string {
  const digits = ['0', ...shuffle(['1', '2', '3', '4', '5', '6', '7', '8', '9'], next)]
  const months = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+$/
  return (text) =>
    text.replace(/(?<![\w.-])\d[\d,]*(?:\.\d+)?/gu, (figure, offset: number) => {
      const after = text.slice(offset + figure.length, offset + figure.length + 3)
      const isDate = /^\s*[年月日号號季]/u.test(after) || months.test(text.slice(Math.max(0, offset - 12), offset))
      const isName = /^-?[A-Za-z]/.test(after) || /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, offset - 12), offset))
      if (isDate || isName || /^(?:19|20)\d\d$/.test(figure)) return figure
      return figure.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    })
}
