import type { Figure } from '../../model/figure.ts'
import { same } from '../compare/values/near.ts'
import { at, draft, times, type FigureDraft, type Numeral } from './figure-draft.ts'

/** Physical units of both languages: what they are written like, the unit they are kept in, how many of it they are. */
const MEASURES: [string, string, number][] = [
  ['gigawatt[- ]hours?|GWh|吉瓦时|吉瓦時', 'Wh', 1e9],
  ['megawatt[- ]hours?|MWh|兆瓦时|兆瓦時', 'Wh', 1e6],
  ['kilowatt[- ]hours?|kWh|千瓦时|千瓦時', 'Wh', 1e3],
  ['terawatt[- ]hours?|TWh|太瓦时|太瓦時', 'Wh', 1e12],
  ['度[电電]', 'Wh', 1e3],
  ['gigawatts?|GWp?|gigs?(?! (?:economy|work|speed|service|broadband))|吉瓦|十亿瓦|十億瓦', 'W', 1e9],
  ['megawatts?|MWp?|兆瓦|百万瓦|百萬瓦', 'W', 1e6],
  ['kilowatts?|kW|千瓦', 'W', 1e3],
  ['watts?|瓦', 'W', 1],
  ['nanomet(?:er|re)s?|nm|纳米|納米|奈米', 'm', 1e-9],
  ['micromet(?:er|re)s?|microns?|微米', 'm', 1e-6],
  ['millimet(?:er|re)s?|mm|毫米|公厘', 'm', 1e-3],
  ['kilomet(?:er|re)s?|km|公里|千米', 'm', 1e3],
  ['centimet(?:er|re)s?|cm|厘米|公分', 'm', 1e-2],
  ['square[- ]feet|square[- ]foot|sq\\.? ?ft\\.?|平方英尺|平方呎', 'ft²', 1],
  ['square[- ]met(?:er|re)s?|sq\\.? ?m\\b|sqm|平方米|平方公尺|平米', 'm²', 1],
  ['square[- ]kilomet(?:er|re)s?|平方公里|平方千米', 'm²', 1e6],
  ['hectares?|公顷|公頃', 'm²', 1e4],
  ['mu\\b|亩|畝', 'mu', 1],
  ['ping\\b|坪', 'ping', 1],
  ['miles?|mph|英里|哩', 'mi', 1],
  ['inch(?:es)?|英寸|英吋|吋', 'in', 1],
  ['feet|foot|英尺|呎', 'ft', 1],
  ['met(?:er|re)s?|米|公尺', 'm', 1],
  ['terabytes?|TB|太字节', 'B', 1e12],
  ['petabytes?|PB|拍字节', 'B', 1e15],
  ['gigabytes?|GB|吉字节', 'B', 1e9],
  ['megabytes?|MB|兆字节', 'B', 1e6],
  ['exabytes?|EB|艾字节', 'B', 1e18],
  ['gigahertz|GHz|吉赫', 'Hz', 1e9],
  ['megahertz|MHz|兆赫', 'Hz', 1e6],
  ['Gbps|Gb/s', 'bit/s', 1e9],
  ['Mbps|Mb/s|兆比特每秒', 'bit/s', 1e6],
  ['degrees?(?: (?:Celsius|Fahrenheit))?|摄氏度|攝氏度|华氏度|華氏度|°[CF]?|[℃℉]|度', '°', 1],
  ['kilotonnes?|kilotons?|kt', 't', 1e3],
  ['MMt|Mt|MM?TPA|[Mm]m?tpa', 't', 1e6],
  ['koz', 'oz', 1e3],
  ['Moz', 'oz', 1e6],
  ['metric tons?|tonnes?|tons?|公吨|公噸|吨|噸', 't', 1],
  ['(?:oil[- ]equivalent )?barrels?(?: of oil equivalent)?|bbls?|BBLs?|boes?|BOEs?|桶(?:油[当當]量)?', 'bbl', 1],
  ['MMBtu|百万英热单位?|百萬英熱單位?', 'BTU', 1e6],
  ['kilograms?|kilos?|kg|公斤|千克', 'kg', 1],
  ['[台臺]斤', 'kg', 0.6],
  ['cat(?:ty|ties)|斤', 'kg', 0.5],
  ['kilovolts?|kV|千伏', 'V', 1e3],
  ['volts?|伏(?![特击擊])|伏特', 'V', 1],
  ['milliamp(?:ere)?[- ]hours?|mAh|毫安时|毫安時', 'Ah', 1e-3],
  ['nautical miles?|海里|浬', 'nmi', 1],
  ['(?:US )?gallons?|加仑|加侖', 'gal', 1],
  ['cubic met(?:er|re)s?|立方米|立方公尺', 'm³', 1],
  ['mcf', 'ft³', 1e3],
  ['cubic feet|cubic foot|立方英尺|立方呎', 'ft³', 1],
  ['horsepower|hp|马力|馬力', 'hp', 1],
  ['carats?|克拉', 'ct', 1],
  ['milligrams?|mg|毫克', 'kg', 1e-6],
  ['micrograms?|mcg|[µμ]g|微克', 'kg', 1e-9],
  ['grams?|g|公?克(?![朗拉里服隆制])', 'kg', 1e-3],
  ['millilit(?:er|re)s?|m[lL]|毫升', 'l', 1e-3],
  ['acres?|英亩|英畝', 'acre', 1],
  ['ounces?|盎司', 'oz', 1],
  ['lbs?\\b|pounds?|磅', 'lb', 1],
  ['lit(?:er|re)s?|公升|升(?![至到级級值])', 'l', 1],
]

/** Units of one country, in those of others. 度 is a kilowatt-hour where it is no degree. */
const CONVERSIONS: Record<string, [string, number]> = {
  mi: ['m', 1609.344],
  ft: ['m', 0.3048],
  in: ['m', 0.0254],
  'ft²': ['m²', 0.09290304],
  acre: ['m²', 4046.8564],
  mu: ['m²', 10_000 / 15],
  ping: ['m²', 3.305785],
  nmi: ['m', 1852],
  gal: ['l', 3.785412],
  'ft³': ['m³', 0.028316847],
  oz: ['kg', 0.02834952],
  lb: ['kg', 0.45359237],
  t: ['kg', 1000],
  '°': ['Wh', 1000],
}

/** How far a converted value may be from the one given: translators round it. */
const LEEWAY = 0.015

/** Feet that are no length of anything. */
const FLOOR = 10_000

/** Whether two measures in different units are one quantity: `1.5 million square feet` and `14万平方米`. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  const [unit, factor] = CONVERSIONS[a.unit ?? ''] ?? [a.unit, 1]
  const [other, times] = CONVERSIONS[b.unit ?? ''] ?? [b.unit, 1]
  // Floors are measured in feet that are square.
  if (a.unit === 'ft' && b.unit === 'ft²') return a.low >= FLOOR && same(a.low, b.low) && same(a.high, b.high)
  if (unit !== other) return false
  const near = (x: number, y: number): boolean =>
    same(x * factor, y * times) ||
    Math.abs(x * factor - y * times) <= Math.max((b.precision * times) / 2, y * times * LEEWAY)
  return near(a.low, b.low) && near(a.high, b.high)
}

const ALL = new RegExp(
  `[ -]?(?:${MEASURES.map(([words]) => `(${words})`).join('|')})(?:(?<=\\p{Script=Han})|(?![A-Za-z]))`,
  'yu',
)

/**
 * Reads a physical unit after a number, in either language.
 * @param end where the number and what belongs to it ends
 */
export function measureAfter(text: string, number: Numeral, end: number): FigureDraft | null {
  const found = unitAt(text, end)
  if (!found) return null
  const place = { start: number.start, end: end + found.length }
  return times(draft('measure', number, { unit: found.unit, place }), found.factor)
}

/** The physical unit that stands at a place, in the terms of one country: both `度` and `kWh` are 1,000 Wh. */
export function measureAt(text: string, place: number): { unit: string; factor: number } | null {
  const found = unitAt(text, place)
  const [unit, factor] = CONVERSIONS[found?.unit ?? ''] ?? [found?.unit ?? '', 1]
  return found && { unit, factor: found.factor * factor }
}

function unitAt(text: string, place: number): { unit: string; factor: number; length: number } | null {
  const match = at(ALL, text, place)
  if (!match) return null
  const [, unit, factor] = MEASURES[match.slice(1).findIndex((group) => group !== undefined)] ?? ['', '', 1]
  return { unit, factor, length: match[0].length }
}
