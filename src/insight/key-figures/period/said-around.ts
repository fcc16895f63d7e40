import type { LinkedFigure } from '../links/linked-figure.ts'
import { isWord, roleOf, wordOf, type SaidPeriod, type Token } from '../../tokens/token.ts'

/** The time that stands behind a figure; `unclear` where there are several. */
export function saidAfter(after: readonly Token[]): SaidPeriod | 'unclear' | null {
  // Behind a comma, or a word that is not known, another time may be named.
  const end = after.findIndex(
    (token, at) =>
      roleOf(token) === 'other' || (roleOf(token) === 'comma' && !/^(?:which|that)$/i.test(wordOf(after[at + 1]))),
  )
  const near = end < 0 ? after : after.slice(0, end)
  // `45% versus 2023`: it is held against that time, and not of it.
  const base = near.findIndex(
    (token) => ['against', 'from', 'to'].includes(roleOf(token) ?? '') || (isWord(token) && /^over$/i.test(token.text)),
  )
  if (base >= 0 && near.slice(base).some(({ kind }) => kind === 'period')) return 'unclear'
  return joined(near.flatMap((token) => (token.kind === 'period' ? [token.period] : [])))
}

/** As many tokens may stand in `For the fourth quarter of fiscal year 2015`. */
const OPENING = 6

/** The time between the last figure before and this one, or at the beginning; `unclear` where there are several. */
export function saidBefore(tokens: readonly Token[], link: LinkedFigure): SaidPeriod | 'unclear' | null {
  const at = tokens.indexOf(link.figure)
  const from = Math.min(at, link.at)
  const start = tokens.slice(0, from).findLastIndex((token) => token.kind === 'figure' || roleOf(token) === 'stop') + 1
  // `$776 million in the prior quarter, and free cash flow was $663 million`: a time before `and` is of the figure before.
  const border =
    start === 0 ? -1 : tokens.slice(start, at).findIndex((token) => ['and', 'comma'].includes(roleOf(token) ?? ''))
  const told = tokens.slice(start + Math.max(0, border), at)
  // `in line with the first quarter of 2017 and EBITDA of $23 million`: the same, unless that time is of two metrics.
  const and = start === 0 ? -1 : told.findLastIndex((token) => /^and$/i.test(wordOf(token)))
  const between = told.slice(0, and + 1).some(({ kind }) => kind === 'metric') ? told : told.slice(and + 1)
  if (areApart(between)) return 'unclear'
  const periods = (some: readonly Token[]) =>
    some.flatMap((token, at) => (token.kind === 'period' && !isHeldAgainst(some.slice(0, at)) ? [token.period] : []))
  // `increased from the third quarter of 2015 to $19 million`: it is held against that time.
  const near = periods(between)
  if (near.length > 0) return joined(near)
  const opening = periods(tokens.slice(0, Math.min(start, OPENING)))
  // `With a strong fourth quarter, full year revenue grew 10% and earnings per share 15%`
  return opening.length > 0 && joined(periods(tokens.slice(0, start))) === 'unclear' ? 'unclear' : joined(opening)
}

function isHeldAgainst(before: readonly Token[]): boolean {
  const last = before.findLastIndex(
    (token, at) =>
      ['against', 'from'].includes(roleOf(token) ?? '') ||
      // `increased 67% over Q4`, but `Over the last four quarters, …`
      (/^over$/i.test(wordOf(token)) && before[at - 1]?.kind === 'figure'),
  )
  return (
    last >= 0 &&
    before
      .slice(last + 1)
      .every((token) => token.kind === 'period' || ['of', 'to', 'plain', 'other'].includes(roleOf(token) ?? ''))
  )
}

/** `our outlook for the fourth quarter, we raise our fiscal 2024 guidance`: two times, and not a quarter of a year. */
function areApart(tokens: readonly Token[]): boolean {
  const times = tokens.flatMap((token, index) => (token.kind === 'period' ? [{ ...token.period, index }] : []))
  return times.some((time, at) => {
    const before = times[at - 1]
    return before !== undefined && time.index - before.index > 3 && (time.part === null) !== (before.part === null)
  })
}

/** `Q1` `2025`; two different times are none. */
export function joined(said: readonly SaidPeriod[]): SaidPeriod | 'unclear' | null {
  const [first, ...rest] = said
  if (!first) return null
  if (said.some(({ unclear }) => unclear)) return 'unclear'
  let all = first
  for (const one of rest) {
    const fits =
      (all.part === null || one.part === null || all.part === one.part) &&
      (all.year === null || one.year === null || all.year === one.year) &&
      (all.relative === null || one.relative === null || all.relative === one.relative)
    if (!fits) return 'unclear'
    all = {
      part: all.part ?? one.part,
      year: all.year ?? one.year,
      span: all.span === 'only' ? one.span : all.span,
      relative: all.relative ?? one.relative,
    }
  }
  return all
}
