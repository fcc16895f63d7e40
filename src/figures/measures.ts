import { at, draft, times, type Draft, type Numeral } from './draft.ts'

/** Physical units of both languages: what they are written like, the unit they are kept in, how many of it they are. */
const MEASURES: [string, string, number][] = [
  ['gigawatt[- ]hours?|GWh|吉瓦时|吉瓦時', 'Wh', 1e9],
  ['megawatt[- ]hours?|MWh|兆瓦时|兆瓦時', 'Wh', 1e6],
  ['kilowatt[- ]hours?|kWh|千瓦时|千瓦時', 'Wh', 1e3],
  ['terawatt[- ]hours?|TWh|太瓦时|太瓦時', 'Wh', 1e12],
  ['gigawatts?|GWp?|吉瓦|十亿瓦|十億瓦', 'W', 1e9],
  ['megawatts?|MWp?|兆瓦|百万瓦|百萬瓦', 'W', 1e6],
  ['kilowatts?|kW|千瓦', 'W', 1e3],
  ['watts?|瓦', 'W', 1],
  ['nanometers?|nm|纳米|納米|奈米', 'm', 1e-9],
  ['micrometers?|microns?|微米', 'm', 1e-6],
  ['millimeters?|mm|毫米|公厘', 'm', 1e-3],
  ['kilometers?|km|公里|千米', 'm', 1e3],
  ['centimeters?|cm|厘米|公分', 'm', 1e-2],
  ['square[- ]feet|square[- ]foot|sq\\.? ?ft\\.?|平方英尺|平方呎', 'ft²', 1],
  ['square[- ]meters?|平方米|平方公尺', 'm²', 1],
  ['miles?|英里|哩', 'mi', 1],
  ['meters?|米|公尺', 'm', 1],
  ['terabytes?|TB|太字节', 'B', 1e12],
  ['petabytes?|PB|拍字节', 'B', 1e15],
  ['gigabytes?|GB|吉字节', 'B', 1e9],
  ['megabytes?|MB|兆字节', 'B', 1e6],
  ['exabytes?|EB|艾字节', 'B', 1e18],
  ['gigahertz|GHz|吉赫', 'Hz', 1e9],
  ['degrees?|度', '°', 1],
  ['metric tons?|tonnes?|tons?|公吨|公噸|吨|噸', 't', 1],
  ['barrels?|桶', 'bbl', 1],
  ['kilograms?|kg|公斤|千克', 'kg', 1],
  ['acres?|英亩|英畝', 'acre', 1],
  ['ounces?|盎司', 'oz', 1],
]

const ALL = new RegExp(`[ -]?(?:${MEASURES.map(([words]) => `(${words})`).join('|')})(?![A-Za-z])`, 'y')

/**
 * Reads a physical unit after a number, in either language.
 * @param end where the number and what belongs to it ends
 */
export function measureAfter(text: string, number: Numeral, end: number): Draft | null {
  const match = at(ALL, text, end)
  if (!match) return null
  const which = MEASURES.findIndex((_, index) => match[index + 1] !== undefined)
  const [, unit, factor] = MEASURES[which] ?? ['', '', 1]
  return times(draft('measure', number, { unit, place: { start: number.start, end: end + match[0].length } }), factor)
}
