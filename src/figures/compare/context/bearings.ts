import type { Figure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { PairSide } from '../../../model/transcript.ts'
import { lastMatch } from '../../shared/pattern.ts'
import type { ComparisonContext, NamedTerms } from '../values/excused.ts'
import { isName, subjectsOf, WHAT, WHEN } from './subjects.ts'

/** A figure that stands in both languages. */
export type Agreed = [source: Figure, translation: Figure]
/** Characters before and after a figure in which what it is said of is looked for. */
const REACH = { source: 120, translation: 50 }

/** Where what is said of a figure ends: at a sentence, else at a clause, too, else at what it is compared with. */
const BORDERS: Record<PairSide, RegExp[]> = {
  source: nested(
    /[.?!](?= )|;/,
    /,(?=\s)|\b(?:while|whereas|but|though|although|despite|as|when|if|because|since|which|with|after|before|and(?! ['’]?(?:20)?\d\d[ .,]))\b/,
    /\b(?:instead of|rather than|than|versus|vs|against|compared (?:to|with)|(?:for|bringing|taking|making) (?:an? |the |our )?(?:\w+ )?(?:total|to)|from|to|not|or|under|above|below|miss(?:ed|es|ing)?|beat(?:s|ing)?|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:ed|es|ing)?|trail(?:s|ed|ing)?|do(?:es)?|makes?|generates?|brings?|accounts? for|contributes?)\b/,
  ),
  translation: nested(
    /[。；？！;]/,
    /[，,、](?!\d)|而(?!不)|但|[和与與及](?! ?\d{4} ?年)/,
    /而不是|而非|不是|[贡貢][献獻]|[带帶][来來]|中|[高低][于於]|相比|[比较較从從至到]/,
  ),
}

function nested(...levels: RegExp[]): RegExp[] {
  return levels.map(
    (_, last) =>
      new RegExp(
        levels
          .slice(0, last + 1)
          .map(({ source }) => source)
          .join('|'),
        'gi',
      ),
  )
}

/** Subjects and figures are told apart, and each belongs to the other by its place. */
export const IN_ORDER = /\brespectively\b|分别|分別/
const SENTENCE = /[.?!] |[。？！]/
/** What leads on from one figure to another of the same thing. */
const ONWARD = /^,? to $/

/**
 * Whether two figures that both texts have are said of the same things there.
 * @returns `kept` where the words around say so, `moved` where each is said of what the other is said of in the source,
 *   `null` where they say nothing or contradict each other
 */
export function bearing(one: Agreed, other: Agreed, context: ComparisonContext): 'kept' | 'moved' | null {
  const [english, chinese] = [said(one[0], other[0], context, 'source'), said(one[1], other[1], context, 'translation')]
  const [[a, b], [x, y]] = [english.words, chinese.words]
  const still = [a.intersection(x), b.intersection(y)]
  const changed = [a.intersection(y), b.intersection(x)]
  const hasName = (words: Set<string>): boolean => [...words].some(isName)
  if (changed.every(hasName) && !still.some(hasName)) return 'moved'
  // A figure keeps its direction where only what it is said of was exchanged.
  if (changed.every(({ size }) => size > 0) && still.some(({ size }) => size === 0)) return 'moved'
  const kept =
    still.reduce((sum, { size }) => sum + size, 0) + tellApart('direction', one, other) + tellApart('role', one, other)
  const times = changed.map((words) => [...words].filter((word) => word.startsWith(WHEN)).length)
  // Times that are all said of one figure may be said of both.
  const ofBoth = times.every((count) => count > 0) ? 0 : Math.max(...times)
  const moved = changed.reduce((sum, { size }) => sum + size, 0) - ofBoth
  if (kept >= moved) return kept === moved ? null : 'kept'
  // Where only one text has a semicolon between, a word in it that is said of one of the two may be said of another figure.
  return english.isWide === chinese.isWide || changed.every(({ size }) => size > 0) ? 'moved' : null
}

/** 1 where both texts say of the first that it rises, and of the second that it falls, or where each stands in a movement. */
function tellApart(tone: 'direction' | 'role', [s, t]: Agreed, [other, its]: Agreed): number {
  const isSaid = s[tone] !== null && s[tone] === t[tone] && other[tone] !== null && other[tone] === its[tone]
  return Number(isSaid && s[tone] !== other[tone])
}

/** What each of two figures is said of, without what is said of both, and whether it is looked for in whole sentences. */
function said(
  one: Figure,
  other: Figure,
  context: ComparisonContext,
  side: PairSide,
): { words: [Set<string>, Set<string>]; isWide: boolean } {
  const text = context[side]
  const [first, last] = one.place.start < other.place.start ? [one.place, other.place] : [other.place, one.place]
  const between = text.slice(first.end, last.start)
  const begun =
    text
      .slice(Math.max(0, first.start - REACH[side]), first.start)
      .split(SENTENCE)
      .at(-1) ?? ''
  const sentence = begun + between + (text.slice(last.end, last.end + REACH[side]).split(SENTENCE)[0] ?? '')
  if (SENTENCE.test(between) || IN_ORDER.test(sentence)) return { words: [new Set(), new Set()], isWide: false }
  // `by £800 million, to £1.95 billion`
  if (ONWARD.test(between)) return { words: [new Set(), new Set()], isWide: false }
  const level = BORDERS[side].findIndex((pattern) => lastMatch(pattern, between) !== null)
  const border = BORDERS[side][level]
  const around = ({ start, end }: Span): Set<string> => {
    if (!border) return new Set()
    const left = text.slice(Math.max(0, start - REACH[side]), start)
    const right = text.slice(end, end + REACH[side])
    const before = lastMatch(border, left)
    const isSubject = start === first.start && border === BORDERS[side].at(-1)
    const from = isSubject ? left.length : before ? before.index + before[0].length : 0
    const to = border.exec(right)?.index ?? right.length
    border.lastIndex = 0
    // What stands before the first of two figures of one clause is said of both.
    const subjects = subjectsOf(`${left.slice(from)}\n${right.slice(0, to)}`, side)
    const isNear = ({ place }: NamedTerms[number]): boolean =>
      (place.start >= start - left.length + from && place.end <= start) || (place.start >= end && place.end <= end + to)
    return subjects.union(new Set(context.terms?.[side].filter(isNear).map(({ term }) => WHAT + term)))
  }
  const [a, b] = [around(one.place), around(other.place)]
  return { words: [a.difference(b), b.difference(a)], isWide: level === 0 }
}
