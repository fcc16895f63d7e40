import type { Lang } from '../../model/transcript.ts'
import { measureAt } from './measures.ts'
import { oneOf } from './pattern.ts'

/** What is counted one by one, and spans of time: a name, English words, Chinese words. */
const THINGS: [name: string, english: string, chinese: string][] = [
  ['ADS', 'ADSs? ADRs? depositary_shares?', '[份股]?(?:ADS|ADR|(?:美[国國])?存[托託]股)'],
  ['share', 'shares?', '股'],
  ['hour', 'hours?', '小[时時]'],
  ['day', 'days? daily', '[天日]'],
  ['week', 'weeks? weekly', '[周週](?!年) 星期'],
  ['month', 'months?', '月'],
  ['quarter', 'quarters?', '季度?'],
  ['year', 'years? annum', '年(?!度)'],
]
const ENGLISH_THING = new RegExp(THINGS.map(([, english]) => `(${oneOf(english)}\\b)`).join('|'), 'iy')
const CHINESE_THING = new RegExp(THINGS.map(([, , chinese]) => `(${oneOf(chinese)})`).join('|'), 'y')

/** What stands right before the unit in either language: `a`, `per thousand`, `每`, `单`. */
const ENGLISH_EACH = /(?:\b(?:per|an?|each|every) |\/)(?:(thousand|million) )?/g
const CHINESE_EACH = /(?:[每单單/／]一?|(?=.均))[个個]?(千(?!克|瓦|米)|百万|百萬)?/g
const SCALES: Record<string, number> = { thousand: 1e3, 千: 1e3, million: 1e6, 百万: 1e6, 百萬: 1e6 }

/** Whatever stands between a rate and its figure, it goes no further than the next mark or number. */
const REACH = 30
const NEXT = /[.,;:，。；：、\d]/

/**
 * What a figure is given for each of: `$92 a barrel`, `每桶92美元`, `日均2亿`.
 * @param left the text before it, up to the figure before
 * @param right the text after it
 * @returns a name that is the same in both languages; `null` where nothing is named
 */
export function perOf(lang: Lang, left: string, right: string): string | null {
  const after = right.slice(0, REACH).split(NEXT)[0] ?? ''
  if (lang === 'en') return rateIn(after, ENGLISH_EACH, ENGLISH_THING)
  const before = left.slice(-REACH).split(NEXT).at(-1) ?? ''
  return (
    (/^[/／]/.test(after) ? rateIn(after, CHINESE_EACH, CHINESE_THING) : null) ??
    rateIn(before, CHINESE_EACH, CHINESE_THING)
  )
}

function rateIn(text: string, each: RegExp, thing: RegExp): string | null {
  for (const match of text.matchAll(each)) {
    const end = match.index + match[0].length
    thing.lastIndex = end
    const which = thing
      .exec(text)
      ?.slice(1)
      .findIndex((group) => group !== undefined)
    const scale = SCALES[match[1] ?? ''] ?? 1
    const measure = which === undefined ? measureAt(text, end) : null
    if (measure) return `${measure.unit} ${measure.factor * scale}`
    if (which !== undefined) return THINGS[which]?.[0] ?? null
  }
  return null
}
