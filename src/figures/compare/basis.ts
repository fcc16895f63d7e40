import type { Figure } from '../../model/figure.ts'
import type { PairSide } from '../../model/transcript.ts'
import { matchesOf } from '../../text/matches-of.ts'
import { CHINESE_CURRENCY, currencyOf, ENGLISH_CURRENCY } from '../shared/currencies.ts'
import { MOVING } from '../shared/figure-draft.ts'
import { lastMatch, oneOf } from '../shared/pattern.ts'
import { IN_ORDER, type Agreed } from './bearings.ts'
import type { ComparisonContext } from './excused.ts'

/** A word for what a figure is measured against or by; one that leaves it open stands for several. */
type BasisWord = [bases: string, english: string, chinese: string]

/** The figure stands right after the word: `年增约 5%`, but not `每年增加`. */
const COUNTS = '(?=(?:[约約近逾达達]|超[过過])?_?$|[幅率])'
const NO_SPAN = '(?<![今去明前每近全当當半财財本同上下第各首末\\d一二两兩三四五六七八九十])'
const AGAINST = '(?:from|than|versus|vs\\.?|over|against|compared_(?:to|with))_(?:the_|a_)?'
const LAST = '(?:last|prior|previous|preceding)'

/** Each family holds what excludes one another: one time, one way of counting currencies, one set of rules for accounts. */
const FAMILIES: BasisWord[][] = [
  [
    [
      'year',
      `year[-_](?:over|on)[-_]year yoy y\\/y ${AGAINST}year_(?:ago|earlier) ${AGAINST}(?:same_\\w+_)?(?:of_|in_)?${LAST}[-_]year`,
      `同比 年比 按年 ${NO_SPAN}年[增减減]${COUNTS} [较較比](?:去年|上年)`,
    ],
    [
      'quarter',
      `quarter[-_](?:over|on)[-_]quarter qoq q\\/q ${AGAINST}${LAST}_quarter`,
      `季比 按季 ${NO_SPAN}季[增减減]${COUNTS} [较較比]上[一个個]*季`,
    ],
    [
      'month',
      `month[-_](?:over|on)[-_]month ${AGAINST}${LAST}_month`,
      `按月 ${NO_SPAN}月[增减減]${COUNTS} [较較比]上[一个個]*月`,
    ],
    ['quarter month half', 'sequential(?:ly)?', '环比 環比'],
  ],
  [
    [
      'constant local',
      '(?:constant|fixed)(?:_|-)(?:currenc(?:y|ies)|exchange) currency[-_]neutral FX[-_]neutral',
      '(?:固定|恒定|恆定|不变|不變)(?:汇率|匯率)',
    ],
    ['constant local', 'local[-_]currenc(?:y|ies)', '当地货币 當地貨幣 本地货币 本地貨幣 本币 本幣'],
    ['reported USD', 'as_reported reported_(?:basis|terms)', '报告口径 報告口徑 列账基准 列賬基準'],
  ],
  [
    ['without', 'exclud(?:ing|es) excl\\.? ex stripping_out', '不包括 不含 不计 不計 剔除 扣除 撇除'],
    ['with', 'includ(?:ing|es) incl\\.?', '(?<!不)包括 (?<!不)包含 计入 計入'],
  ],
  [
    ['adjusted', '(?:non-GAAP|adjusted|underlying)', '非_?GAAP 非公认 非公認 非通用 [经經]?[调調]整[后後]?'],
    ['GAAP', '(?<!non-)GAAP(?=_)', '(?<!非_?)GAAP (?<!非)公认 (?<!非)公認'],
  ],
]

/** In which currency growth is told: `in US dollars`, `以美元计`. */
const IN_CURRENCY: Record<PairSide, RegExp> = {
  source: new RegExp(`\\bin (${ENGLISH_CURRENCY})s?\\b(?! each)`, 'g'),
  translation: new RegExp(`[以按](${CHINESE_CURRENCY})(?=[计計口])`, 'g'),
}
const CURRENCIES = 1

const patterns = FAMILIES.map((family) => ({
  source: family.map(
    ([bases, english]) => [bases.split(' '), new RegExp(`(?<![\\w-])${oneOf(english)}(?!\\w)`, 'gi')] as const,
  ),
  translation: family.map(([bases, , chinese]) => [bases.split(' '), new RegExp(oneOf(chinese), 'g')] as const),
}))

const SENTENCE: Record<PairSide, RegExp> = { source: /(?<!\b[A-Z])[.?!;] |\n/g, translation: /[。？！；\n]/g }
const CLAUSE: Record<PairSide, RegExp> = {
  source: /(?<!\b[A-Z])[.?!;:] |, |\b(?:and|or|but|while|whereas)\b/g,
  translation: /[。？！；：，、\n]|[和与與及而但]/g,
}
const REACH = { source: 120, translation: 50 }

/**
 * Pairs of the same figure that is measured against something else in each text: `up 4% sequentially` and `同比增长4%`, `in US
 * dollars` and `以新台币计`, `GAAP` and `经调整`. Where a text names nothing, or several, it may be either.
 * @param agreed figures that are the same in both texts
 */
export function onOtherBasis(
  agreed: Agreed[],
  source: Figure[],
  translation: Figure[],
  context: ComparisonContext,
): Agreed[] {
  return agreed.filter(([s, t]) => {
    if (!MOVING.has(s.kind)) return false
    const [english, chinese] = [
      around(s, source, context.source, 'source'),
      around(t, translation, context.translation, 'translation'),
    ]
    return FAMILIES.some((_, family) => {
      const [x, y] = [basisOf(english, family, 'source'), basisOf(chinese, family, 'translation')]
      return x !== null && y !== null && x.isDisjointFrom(y)
    })
  })
}

/** What stands around a figure and no nearer to another one: in English rather after it, in Chinese before it. */
function around(one: Figure, all: Figure[], text: string, side: PairSide): string[] {
  const moving = all.filter(({ kind }) => MOVING.has(kind) && kind !== 'duration')
  const previous = moving.findLast(({ place }) => place.end <= one.place.start)?.place.end ?? 0
  const next = moving.find(({ place }) => place.start >= one.place.end)?.place.start ?? text.length
  const before = text.slice(Math.max(previous, one.place.start - REACH[side]), one.place.start)
  const after = text.slice(one.place.end, Math.min(next, one.place.end + REACH[side]))
  const sentence = lastMatch(SENTENCE[side], before)
  const clause = lastMatch(CLAUSE[side], before)
  const isFirst = previous === 0 || sentence !== null
  const left = isFirst
    ? before.slice(sentence ? sentence.index + 1 : 0)
    : clause
      ? before.slice(clause.index + 1)
      : side === 'source'
        ? ''
        : before
  const right = after.slice(
    0,
    matchesOf(CLAUSE[side], after)[0]?.index ?? (side === 'source' || next === text.length ? undefined : 0),
  )
  return IN_ORDER.test(left + right) ? [] : side === 'source' ? [right, left] : [left, right]
}

/** The one basis of a family that is named, in the first of some stretches that name any. */
function basisOf(stretches: string[], family: number, side: PairSide): Set<string> | null {
  for (const text of stretches) {
    const found = (patterns[family]?.[side] ?? []).flatMap(([bases, pattern]) =>
      matchesOf(pattern, text).length > 0 ? [bases] : [],
    )
    if (family === CURRENCIES)
      found.push(...matchesOf(IN_CURRENCY[side], text).map((match) => [currencyOf(match[1] ?? '') ?? '*']))
    if (found.length === 1) return new Set(found[0])
    if (found.length > 1) return null
  }
  return null
}
