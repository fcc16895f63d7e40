import type { Figure, FigureKind } from '../../../model/figure.ts'
import type { PairSide } from '../../../model/transcript.ts'
import type { ComparisonContext } from '../values/excused.ts'
import { before, MOVING } from '../../shared/figure-draft.ts'
import { bearing, type Agreed } from './bearings.ts'
import { sameValue } from '../values/same-value.ts'
import { subjectsOf } from './subjects.ts'

/** Figures around one among which its counterpart may be. */
const REACH = 3

/** Between two things that are told one after the other, in English and in Chinese. */
const THEN = { source: /[,;]|\b(?:and|while|whereas|but)\b/i, translation: /[，、；,;和与與及而]/ }
/** What makes one of two figures a part of the other, or what it is compared with: a translator puts either first. */
const DEPENDS = {
  source:
    /\b(?:from|than|versus|vs|against|compared)\b[^,;]*$|\b(?:including|net of|after|before|thanks|despite|following|excluding|ex|when|if|because|since|which|through)\b|(?<!\b[A-Z])[.?!] |(?:^|[,;]) ?(?:of|in|to|across|on|over|off|for|with|by|as|that) (?:the |our |an? )?$/i,
  translation: /[。！？]|[从從]|(?<!自)由[^，。；]*$|其中|[低高][于於]|[至到]$/,
}
/** `较去年的5%`; after `较去年增长` stands no other level. */
const COMPARED = /(?<![同环環])[比较較](?![例重])/
/** A figure of another time, of which nothing before it says so. */
const AGO =
  /^ (?:(?:an?|one|two|three|four|five|ten|\d+) (?:year|quarter|month)s? (?:ago|earlier|before|back)|last (?:year|quarter))\b/i
/** One against the other: neither language turns them round. */
const AGAINST = {
  source:
    /^[^,;\d]{0,24},? (?:against|versus|vs\.?|rather than|instead of|not) (?:the |an? )?(?:usual |normal |typical |planned |former |prior )?$|^ votes to $/i,
  translation: /^[^，。；]{0,2}(?:[对對]|vs\.?|，?而?不是|，?而非)[^，。；]{0,2}$/,
}

/** Kinds of figures that are said of something. */
const TOLD: ReadonlySet<FigureKind> = new Set([...MOVING, 'year'])
const CALENDAR: ReadonlySet<FigureKind> = new Set(['half', 'quarter', 'year'])
const THAN = {
  source: /^[^,.;]{0,30}\bthan (?:in |for |over )?(?:the |our |fiscal )?$/i,
  translation: /^[^，。；]{0,12}[比较較于於](?:在)?$/,
}

/**
 * Pairs that both texts have, but in each other's place: what one starts from is where the other has come to (`$74, down
 * from $82` against `82, 低于上年的74`), or two things that are told one after the other have each other's figures (`wind 4.1%
 * and solar 5.7%` against `风电5.7%，光伏4.1%`).
 * @param agreed figures that are the same in both texts
 */
export function swapped(agreed: Agreed[], context: ComparisonContext): Agreed[] {
  const { source: english, translation: chinese } = context
  const inOrder = [...agreed].sort(([a], [b]) => a.place.start - b.place.start)
  return inOrder.filter(([s, t], index) => {
    const near = inOrder.slice(Math.max(0, index - REACH), index + 1 + REACH)
    const others = near.filter(([other, its]) => its.kind === t.kind && other !== s && !sameValue(s, its))
    const next = others.find(([other]) => other.place.start > s.place.start)
    return (
      near.some((other) => isTraded([s, t], other)) ||
      others.some(
        (other) =>
          isAgainst([s, t], other) || isMoved([s, t], other) || isTurned([s, t], other) || isForEach([s, t], other),
      ) ||
      (next && isCrossed([s, t], next))
    )
  })

  /** `higher in H2 than in H1` against 上半年比下半年高: the period that is measured is the one it is measured against. */
  function isAgainst([s, t]: Agreed, [other, its]: Agreed): boolean {
    return (
      CALENDAR.has(s.kind) &&
      THAN.source.test(english.slice(s.place.end, Math.max(s.place.end, other.place.start))) &&
      THAN.translation.test(chinese.slice(its.place.end, Math.max(its.place.end, t.place.start)))
    )
  }

  function isMoved([s, t]: Agreed, [other, its]: Agreed): boolean {
    const [first, last] = [Math.min(s.place.end, other.place.end), Math.max(s.place.start, other.place.start)]
    const isSentence = !/[.?!] /.test(english.slice(first, last))
    // `compared with $3.6 billion in Q2 and $3.3 billion a year ago`
    if (AGO.test(english.slice(other.place.end))) return false
    const hasTurned = (role: Figure['role']): boolean =>
      s.role === role && t.role !== role && other.role !== role && its.role === role
    const levels = [s, t, other, its].every(({ low, high }) => low === high)
    // One word alone is no evidence: `Wet is 30% of that, it'll go to 40`.
    const isOpposed = s.direction !== null && its.direction !== null && s.direction !== its.direction
    const isRead = t.role !== null || other.role !== null || isOpposed
    return isSentence && (hasTurned('from') || (levels && isRead && hasTurned('to')))
  }

  /** `three fabs over five years` against 三年五座: each number counts what the other one does. */
  function isTraded([s, t]: Agreed, [other, its]: Agreed): boolean {
    const kinds = [s.kind, other.kind].sort().join()
    const between = english.slice(Math.min(s.place.end, other.place.end), Math.max(s.place.start, other.place.start))
    const isCrossed = s.kind !== t.kind && other.kind === t.kind && its.kind === s.kind
    // `our 30th year and the 25th raise`
    const isRank = kinds === 'ordinal,ordinal' && s.unit !== null && s.unit === its.unit && !t.unit && !other.unit
    return (isRank || (isCrossed && /^(?:count,duration|duration,year)$/.test(kinds))) && !/[.?!] /.test(between)
  }

  /** The part of a whole has become the whole. */
  function isTurned([s, t]: Agreed, [other, its]: Agreed): boolean {
    return isPart(s, other, english, 'source') && isPart(t, its, chinese, 'translation')
  }

  /** What comes for each has become that for each of which it comes. */
  function isForEach([s, t]: Agreed, [other, its]: Agreed): boolean {
    const [isFirst, isSecond] = [isEach(s, english, 'source'), isEach(other, english, 'source')]
    return isFirst && !isSecond && isEach(its, chinese, 'translation') && !isEach(t, chinese, 'translation')
  }

  /** `31 cities in 14 countries` against 31个国家的14个城市. */
  function isCountedAs([s, t]: Agreed, [other, its]: Agreed): boolean {
    if (s.kind !== 'count' || other.kind !== 'count') return false
    const [a, b] = [counted(s, english, 'source'), counted(other, english, 'source')]
    const [x, y] = [counted(t, chinese, 'translation'), counted(its, chinese, 'translation')]
    return !a.isDisjointFrom(y) && !b.isDisjointFrom(x) && a.isDisjointFrom(x) && b.isDisjointFrom(y)
  }

  function isCrossed([s, t]: Agreed, [other, its]: Agreed): boolean {
    if (isBackwards(its, t, chinese) || isCountedAs([s, t], [other, its])) return true
    const told = TOLD.has(s.kind) ? bearing([s, t], [other, its], context) : null
    if (told !== null) return told === 'moved'
    if (its.unit !== t.unit) return false
    return areTold(s, other, english, 'source') && areTold(its, t, chinese, 'translation')
  }
}

/** Between a part and its whole in English, and between a whole and its part in Chinese. */
const PART = {
  source: /^ (?:\w+ )?of (?:(?:the|our|its|their|all|those) )?(?:\w+ )?$/i,
  translation: /^[^，。；]{0,10}(?:[中里裡有][^，。；]{0,4}|[中里裡][^。；\d]{0,10})$/,
}

/** `5项资产，其中14项`: no part is more than the whole. */
const OF_WHOLE = /^[^，。；\d]{0,8}，其中(?:有|包括|约|約)?[^，。；\d]{0,6}$/

const NOUN = { source: /^[ -][\w-]+/, translation: /^[^，。；、\d的]{0,4}/ }

/** What is counted by a figure: what the word right behind it means. */
function counted({ place }: Figure, text: string, side: PairSide): Set<string> {
  return subjectsOf(NOUN[side].exec(text.slice(place.end, place.end + 24))?.[0] ?? '', side)
}

/** One is said to be more than the other, or in the second group less. */
const MORE =
  /^[^，。；\d]{0,6}，?[^，。；\d]{0,6}(?:(?:[高多大][于於]|超[过過])|([低少小][于於]|不及))[^，。；\d]{0,12}$/

/** `11亿元，高于营销的14亿元`: what is said to be more is less. */
function isBackwards(first: Figure, second: Figure, chinese: string): boolean {
  if (first.place.end > second.place.start || first.negative || second.negative) return false
  const between = chinese.slice(first.place.end, second.place.start)
  if (first.kind === 'count' && first.high < second.low && OF_WHOLE.test(between)) return true
  const more = MORE.exec(between)
  return more !== null && (more[1] ? first.low > second.high : first.high < second.low)
}

const EACH = { source: /\b(?:every|each)(?: (?:extra|additional|new))? $/i, translation: /每[^，。；\d]{0,8}$/ }

function isEach({ place }: Figure, text: string, side: PairSide): boolean {
  return EACH[side].test(before(text, place.start, 20))
}

function isPart(first: Figure, second: Figure, text: string, side: PairSide): boolean {
  return first.place.end <= second.place.start && PART[side].test(text.slice(first.place.end, second.place.start))
}

/** Whether two figures of a sentence stand beside each other in what is told. */
function areTold(first: Figure, second: Figure, text: string, side: PairSide): boolean {
  const between = text.slice(first.place.end, second.place.start)
  if (AGAINST[side].test(between)) return true
  if (side === 'translation' && second.direction === null && COMPARED.test(between)) return false
  return THEN[side].test(between) && !DEPENDS[side].test(between)
}
