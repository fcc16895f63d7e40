import type { Figure } from '../../model/figure.ts'
import { at, draft, numeral, type FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import type { ChineseNumber } from './numerals.ts'

/** What a word says without a number in it. */
type FixedSaying = Pick<Figure, 'kind' | 'unit' | 'direction'> & { value: number }

const say = (kind: Figure['kind'], value: number, more: Partial<FixedSaying> = {}): FixedSaying => ({
  kind,
  value,
  unit: null,
  direction: null,
  ...more,
})

/** Where among the numbers of so many digits one lies. */
const PLACES: [where: string, unit: string][] = [
  ['中低|低[至到]?中', 'low-mid'],
  ['中[至到]?高', 'mid-high'],
  ['低', 'low'],
  ['中', 'mid'],
  ['高', 'high'],
]

/** Words that are figures as they stand. None binds a translator. */
const WORDS: [string, FixedSaying][] = [
  ['一半|半[数數]|[过過]半', say('fraction', 1 / 2)],
  ['腰斩|腰斬|[减減]半|砍半|[对對]半砍?', say('fraction', 1 / 2, { direction: 'down' })],
  ['半[价價]|[对對]折|打?半折', say('percent', 50, { unit: 'off' })],
  ['翻(?:了)?一?[倍番]|倍增|加倍|[双雙]倍', say('multiple', 2, { direction: 'up' })],
  ['翻(?:了)?[二两兩2]番', say('multiple', 4, { direction: 'up' })],
  ['翻(?:了)?[三3]番', say('multiple', 8, { direction: 'up' })],
  ['翻(?:了)?[四4]番', say('multiple', 16, { direction: 'up' })],
  ['[上前]半年', say('half', 1)],
  ['[下后後]半年', say('half', 2)],
  ['半年', say('duration', 6, { unit: 'month' })],
  ['半个世纪|半個世紀', say('duration', 50 * 12, { unit: 'month' })],
  ['半(?:[个個]小[时時])', say('duration', 30, { unit: 'minute' })],
  ['半天', say('duration', 12, { unit: 'hour' })],
  ['半[个個]百分[点點]', say('points', 0.5, { unit: 'pp' })],
  ['半[个個]基[点點]', say('points', 0.005, { unit: 'bp' })],
  ['(?:中午|正午)(?! ?[\\d十])', say('time', 720)],
  ['午夜(?! ?[\\d十零])|零[时時点點](?![\\d分])', say('time', 0)],
  ['半成', say('percent', 5)],
  ['(?<=每.)一次', say('multiple', 1)],
  ['首[次个個家批款座位名项項]', say('ordinal', 1)],
  ['次[高低大佳]', say('ordinal', 2)],
  ['半倍', say('multiple', 0.5)],
  ['半[个個][亿億]', say('count', 5e7)],
  ['[个個单單]位[数數](?![量据據])', say('digits', 1)],
  ['[双雙]位[数數](?![量据據])', say('digits', 2)],
  ...PLACES.flatMap(([where, unit]): [string, FixedSaying][] => [
    [`(?:${where})(?:个|個|单|單)位[数數]`, say('digits', 1, { unit })],
    [`(?:${where})(?:双|雙|两|兩|十)位[数數]`, say('digits', 2, { unit })],
  ]),
]
const ALL = new RegExp(WORDS.map(([words]) => `(${words})`).join('|'), 'y')

/** Reads a word that is a figure as it stands: `一半`, `翻两番`, `腰斩`, `下半年`, `高个位数`. */
export function wordFigure(text: string, start: number): FigureDraft | null {
  const match = at(ALL, text, start)
  const said = match && WORDS[WORDS.findIndex((_, index) => match[index + 1] !== undefined)]?.[1]
  if (!match || !said) return null
  const { kind, value, unit, direction } = said
  const number = numeral(start, start + match[0].length, value)
  return draft(kind, number, { unit, direction, firmness: 'soft' })
}

const BAND = /[ ]?[%％]? ?(?:(中段|中位|中間|中间)|(低段|出头|出頭|低位)|(高段|高位))(?:班)?(?:的?百分比)?/y

/** `30%中段` is about 33 to 37 per cent. */
export function chineseBand(text: string, { number }: ChineseNumber): FigureDraft | null {
  const step = number.value < 10 ? 1 : 10
  if (number.value < 1 || number.value > 90 || number.value % step !== 0) return null
  const match = at(BAND, text, number.end)
  if (!match) return null
  const [low, high] = match[1] ? [3, 7] : match[2] ? [0, 4] : [6, 10]
  const place = { start: number.start, end: number.end + match[0].length }
  return draft('percent', number, {
    low: number.value + (low * step) / 10,
    high: number.value + (high * step) / 10,
    band: true,
    firmness: 'soft',
    place,
  })
}

/** Letters and digits that make a label of the digits after or before them. */
const ATTACHED_LEFT = /[A-Za-z](?:-)?$/
const NO_LABEL_LEFT = /(?:^|[^A-Za-z])(?:Q|H|FY|CY|to|to-|[A-Z]{3}|RM|Rp|Rs|kr)-?$/i
const INDEX = new RegExp(
  `${oneOf('标普 標普 财富 財富 纳斯达克 那斯達克 纳指 罗素 羅素 福布斯 富比士 沪深 滬深 日经 日經 富时 富時 道琼斯 科创 科創 中证 中證 上证 上證')} ?$`,
)
const SUFFIX =
  /^(?:bps?\b|BPS?\b|pps?\b|pct\b|nm|[kKMGT]Wh?|[KMGTPE]B|[mck]m|kg|m[gl]|mcg|k?V|mAh|[MG]Hz|[MG]bps|[xX](?!\w)|[A-Z]{3}(?![A-Za-z\d]))/

/** Whether digits in a Chinese text are a part of a name or of something else that counts nothing. */
export function isAttached(written: string, left: string, right: string): boolean {
  if (INDEX.test(left)) return true
  if (/^ ?年代|^ ?世[纪紀]|^[条條](?:款|[关關]税|[关關]稅)/.test(right)) return true
  if (/[双雙]$/.test(left) && /^1[12]$/.test(written)) return true
  if (/^0\d/.test(written) || /\d[./:：]$/.test(left) || /^[./:：]\d/.test(right)) return true
  if (ATTACHED_LEFT.test(left) && !NO_LABEL_LEFT.test(left)) return true
  if (/^[A-Za-z]/.test(right) && !SUFFIX.test(right)) return true
  return /^-[A-Z]/.test(right) || /^\([a-z]\)/.test(right)
}
