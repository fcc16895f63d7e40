import type { Figure, FigureKind } from '../model/figure.ts'
import type { Lang } from '../model/transcript.ts'
import { plainChinese } from './chinese/plain-chinese.ts'
import { chineseTone } from './chinese/tone.ts'
import { before, type FigureDraft } from './shared/figure-draft.ts'
import { plainEnglish } from './english/plain-english.ts'
import { englishTone } from './english/tone.ts'
import { findChinese } from './chinese/find-chinese.ts'
import { findEnglish } from './english/find-english.ts'
import { joinRanges, type FindJoint } from './shared/join-ranges.ts'
import { rewrite } from './shared/plain-writing.ts'
import { chineseJoint, englishJoint } from './shared/joints.ts'

/** Figures across which `from 39.5% in Q1 to 32.9%` is still one movement. */
const CALENDAR: ReadonlySet<FigureKind> = new Set(['quarter', 'half', 'year', 'date', 'duration', 'label'])

/**
 * Finds every quantity in a text: money, shares, points, multiples, counts, ordinals, fractions, ratios, durations,
 * measures, dates, years, quarters, times, with ranges as one figure; numbers that only name something come as `label`.
 * Takes time linear in the length of the text.
 * @param text one passage, in any of the ways in which figures are written
 * @param lang its language
 * @returns figures in the order of the text, without overlaps
 */
export function findFigures(text: string, lang: Lang): Figure[] {
  const chinese = lang !== 'en'
  const { text: plain, placeOf } = rewrite(text, chinese ? plainChinese : plainEnglish)
  const jointOf = chinese ? chineseJoint : englishJoint
  const toneOf = chinese ? chineseTone : englishTone
  const joined = joinRanges(
    plain,
    chinese ? findChinese(plain) : joinShares(plain, findEnglish(plain)),
    jointOf,
  ).filter((one) => !isPlainOne(one) || isLevelOfOne(plain, one))
  let previous: FigureDraft | undefined
  const toned = joined.map((one) => {
    const told = toneOf(plain, one, previous)
    if (!CALENDAR.has(one.kind)) previous = one
    return told
  })
  let end = 0
  return shareDirections(plain, moveDirections(plain, toned), jointOf).flatMap((one) => {
    const place = { start: placeOf(one.place.start), end: placeOf(one.place.end - 1) + 1 }
    // One sign may be written as several (`⅓`): two numbers in it are none.
    if (place.start < end) return []
    end = place.end
    return [{ ...one, place }]
  })
}

/** `one-tenth of 1%`, `.8 of 1%` */
function joinShares(text: string, found: FigureDraft[]): FigureDraft[] {
  return found.flatMap((one, index) => {
    const next = found[index + 1]
    if (next && isShareOf(text, one, next)) return []
    const previous = found[index - 1]
    if (!previous || !isShareOf(text, previous, one)) return [one]
    return [
      {
        ...one,
        low: previous.low,
        high: previous.low,
        precision: 0,
        place: { start: previous.place.start, end: one.place.end },
      },
    ]
  })
}

function isShareOf(text: string, part: FigureDraft, whole: FigureDraft): boolean {
  return (
    part.low < 1 &&
    whole.kind === 'percent' &&
    whole.low === 1 &&
    text.slice(part.place.end, whole.place.start) === ' of '
  )
}

/** `ticket up about one` is one per cent, `stock is 1.3 months, we want it at one` is a month. */
const BEFORE_ONE =
  /\b(?:up|down|plus|minus|at|to|from|above|below|under|lost|gained|added|shed)(?: about| around| roughly)? $/i

function isLevelOfOne(text: string, { place }: FigureDraft): boolean {
  return BEFORE_ONE.test(before(text, place.start, 16)) && /^(?:[.,;]|$)/.test(text.slice(place.end))
}

/** `one`, written out and counting nothing in particular, is an article more often than a number. */
function isPlainOne(one: FigureDraft): boolean {
  return (
    one.kind === 'count' &&
    one.low === 1 &&
    one.high === 1 &&
    one.firmness === 'soft' &&
    one.precision === 0 &&
    one.bound === null &&
    !one.negative
  )
}

/** Between where something comes from and what is another matter: `compared with 3.6 billion in Q2 and 3.3 billion a year ago`. */
const ENDS = /[。；;！？!?]|\.\s|^(?!.* to ).* and (?:[^\s\d]{0,4})$/

/** `$74, down from $82`, `74，低于上年的82`: it is the first that has fallen. */
const COMPARISON =
  /\b(?:(?<up>up from|higher than|above (?=the|last|our))|down from|lower than|below (?=the|last|our))\b[^.;]{0,30}$|(?:(?<上>[高多][于於]|超[过過出])|[低少][于於]|不及)[^，。；]{2,12}的?$/iu

/** Characters between the two at most. */
const LONGEST = 80

/** What leads from where something comes from to where it goes. */
const ONWARD = /\bto\b|[至到成]|[变變转轉升降增减減调調改提][为為]/

/** `decline from 39.5% in Q1 to 32.9%`: it is the second that has fallen. */
function moveDirections(text: string, toned: FigureDraft[]): FigureDraft[] {
  const moved = [...toned]
  moved.forEach((from, index) => {
    const at = [1, 2, 3].map((steps) => index - steps).find((one) => moved[one]?.kind === from.kind) ?? -1
    const before = moved[at]
    const between = before?.direction === null ? text.slice(before.place.end, from.place.start).slice(-LONGEST) : ''
    const comparison = ENDS.test(between) ? null : COMPARISON.exec(between)
    if (before && comparison)
      moved[at] = { ...before, direction: comparison.groups?.up || comparison.groups?.上 ? 'up' : 'down' }
    if (from.role !== 'from') return
    const to = moved[index + 1]?.kind === from.kind ? index + 1 : index + 2
    const target = moved[to]
    // `由下降4%转为增长6%`
    const hasTurned = target?.kind === from.kind && target.direction !== null && target.direction !== from.direction
    moved[index] = { ...from, direction: hasTurned ? from.direction : null }
    const path = text.slice(from.place.end, target?.place.start)
    if (target?.kind === from.kind && ONWARD.test(path) && !ENDS.test(path))
      moved[to] = { ...target, role: target.role ?? 'to', direction: target.direction ?? from.direction }
  })
  return moved
}

/** `90 and 70 basis points higher`: what is joined moves together. */
function shareDirections(text: string, toned: FigureDraft[], jointOf: FindJoint): FigureDraft[] {
  return toned.map((one, index) => {
    if (one.direction !== null) return one
    const [previous, next] = [toned[index - 1], toned[index + 1]]
    if (previous?.direction && previous.kind === one.kind && jointOf(text, previous, one) === 'list')
      return { ...one, direction: previous.direction }
    return next?.direction && next.kind === one.kind && jointOf(text, one, next) === 'list'
      ? { ...one, direction: next.direction }
      : one
  })
}
