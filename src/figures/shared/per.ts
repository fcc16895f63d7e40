import type { Figure } from '../../model/figure.ts'
import type { Lang } from '../../model/transcript.ts'
import { matchesOf } from '../../text/matches-of.ts'
import { at, before } from './figure-draft.ts'
import { measureAt } from './measures.ts'
import { oneOf } from './pattern.ts'

/** What is counted one by one, and spans of time: a name, English words, Chinese words. */
const THINGS: [name: string, english: string, chinese: string][] = [
  ['ADS', 'ADSs? ADRs? depositary_shares?', '[份股]?(?:ADS|ADR|(?:美[国國])?存[托託]股)'],
  ['share', 'shares?', '股'],
  ['minute', 'minutes?', '分[钟鐘]'],
  ['hour', 'hours?', '小[时時]'],
  ['day', 'days? daily DAUs?', '[天日]'],
  ['week', 'weeks? weekly', '[周週](?!年) 星期'],
  ['month', 'months? monthly MAUs?', '月'],
  ['quarter', 'quarters? quarterly', '季度?'],
  ['year', 'years? annum annual yearly', '年(?!度)|年(?=度[^，。；]{0,3}[收营營利股派销銷])'],
]
const ENGLISH_THING = new RegExp(
  THINGS.map(([, english]) => `(${oneOf(english)}\\b(?! (?:ago|earlier|before|later|over)\\b))`).join('|'),
  'iy',
)
const CHINESE_THING = new RegExp(THINGS.map(([, , chinese]) => `(${oneOf(chinese)})`).join('|'), 'y')

const POUND = /pounds?\b/iy

/** What stands right before the unit in either language: `a`, `per thousand`, `每`, `单`. */
const ENGLISH_EACH =
  /(?:\b(?:per|(?<!\bof )an?|each|every) |\/)(?:(thousand|million) )?|^ (?=(?:(?:dai|week|month|quarter|year)ly|annual|MAUs?|DAUs?)\b)|\b(?=(?:daily|weekly|monthly)$)/gi
const ENGLISH_PER =
  /\bper (?:(thousand|million) )?|\b(?=(?:daily|weekly|monthly|quarterly|annual|yearly|MAUs?|DAUs?)\b)/gi
const CHINESE_EACH =
  /(?:[每单單/／]一?|(?=(?<![今去前明后後全每本当當上下\d])[月年][流离離][失职職]率|[月年](?:化?(?:收益|殖利|利)率|息))|(?=[日月年周週季](?:均|活|[处處]理|[销銷產产]量?|收入|薪|租|[费費]))|(?<![上本今去前同一二三四\d] ?)(?=[月季年]度(?:[营營]?收|[营營]?利|股|派|[销銷])))[个個]?(千(?!克|瓦|米)|百万|百萬)?/g
const SCALES: Record<string, number> = { thousand: 1e3, 千: 1e3, million: 1e6, 百万: 1e6, 百萬: 1e6 }

/** Whatever stands between a rate and its figure, it goes no further than the clause, and after the figure to the next one. */
const REACH = 40
const MARK = /[,;，。；：、]|\.(?!\d)/
const NEXT = /[.,;:，。；：、\d]/

/**
 * What a figure is given for each of: `$92 a barrel`, `revenue per share rose to $3`, `每桶92美元`, `日均2亿`.
 * @param place of the figure in the text
 * @returns a name that is the same in both languages; `null` where nothing is named
 */
export function perOf(text: string, { start, end }: Figure['place'], lang: Lang): string | null {
  const right = text.slice(end, end + REACH).split(NEXT)[0] ?? ''
  // `日活占月活的61%`: what it is a share of is not what it is counted for.
  const left = (before(text, start, REACH).split(MARK).at(-1) ?? '').split(/[占佔]/)[0] ?? ''
  const [first] =
    lang === 'en' || /^[/／]/.test(right) ? ratesIn(right, lang === 'en' ? ENGLISH_EACH : CHINESE_EACH, lang) : []
  return first ?? ratesIn(left, lang === 'en' ? ENGLISH_PER : CHINESE_EACH, lang).at(-1) ?? null
}

const FOOT = 0.3048
const SQUARE_FOOT = { unit: 'm²', factor: 0.09290304 }

function ratesIn(text: string, each: RegExp, lang: Lang): string[] {
  return matchesOf(each, text).flatMap((match) => {
    const end = match.index + match[0].length
    const which = at(lang === 'en' ? ENGLISH_THING : CHINESE_THING, text, end)
    if (which) return THINGS[which.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? []
    // Behind `a` a pound is no currency.
    const measure = measureAt(text, end) ?? (at(POUND, text, end) ? measureAt('lb', 0) : null)
    if (!measure) return []
    // Rents are told by the foot that is square.
    const unit = measure.unit === 'm' && measure.factor === FOOT ? SQUARE_FOOT : measure
    return `${unit.unit} ${unit.factor * (SCALES[match[1] ?? ''] ?? 1)}`
  })
}
