import type { FigurePeriod } from '../../model/key-figure.ts'
import type { Period } from '../../model/transcript.ts'
import type { LinkedFigure } from './links/link-figures.ts'
import { settledPeriod } from './settled-period.ts'
import { isWord, roleOf, wordOf, type SaidPeriod, type Token } from '../tokens/token.ts'

/**
 * The time of a figure: what stands behind it, before its metric, or at the beginning of the sentence; else the quarter of the
 * call. An expectation without a time is of the time that the last heading names.
 * @param call the quarter that the call reports
 * @param ahead the time of a heading such as `Turning to Q2 guidance`
 * @param elsewhere whether the last time named before is another one than the quarter of the call; `null` where none is
 * @returns `null` where it is not certain
 */
export function periodIn(
  tokens: readonly Token[],
  link: LinkedFigure,
  call: Period | null,
  ahead: SaidPeriod | null,
  elsewhere: boolean | null,
): FigurePeriod | null {
  if (
    [...tokens.slice(0, tokens.indexOf(link.figure)), ...link.after].some(
      (token) => isWord(token) && LASTS.test(token.text),
    ) ||
    tokens.slice(0, tokens.indexOf(link.figure)).some((token) => isWord(token) && AHEAD.test(token.text))
  )
    return null
  const behind =
    saidAfter(link.after) ?? saidAfter(link.follows) ?? saidAfter(afterOther(tokens, tokens.indexOf(link.figure)))
  const before = saidBefore(tokens, link)
  // `Of this amount, we paid $191 million in dividends`
  const isOfAmount = roleOf(tokens[0]) === 'of' && /^(?:this|that|these|which)$/i.test(wordOf(tokens[1]))
  if (isOfAmount || opensNext(tokens, link)) return null
  // `First-quarter net sales were $2.1 billion in 2025`
  const isYear = behind !== null && behind !== 'unclear' && behind.year !== null && behind.part === null
  const said = isYear && before !== null && before !== 'unclear' ? joined([before, behind]) : (behind ?? before)
  if (said === 'unclear') return null
  // `second quarter EBITDA was $451 million in 2025 and $404 million in 2024`: of the same quarter, or not.
  const namesPart = tokens.some((token) => token.kind === 'period' && token.period.part !== null)
  if (isYear && (before === 'unclear' || (before === null && namesPart))) return null
  if (link.compared === 'before' && (!behind || isYear)) return null
  if (!said && !link.expected && isOfOtherTime(tokens, tokens.indexOf(link.figure), call)) return null
  // `in the quarter` is, of what is expected, the one that was announced.
  const open = link.expected && (!said || said.relative === 0)
  // In the call of the fourth quarter as much is said of the year.
  const isSure = call?.quarter === 4 ? elsewhere === false : elsewhere !== true
  // Behind a heading such as `Turning to Q2 guidance` what is, is expected to be.
  const isAhead = ahead !== null && isElsewhere(ahead, call)
  if (!said && !link.expected && (!isSure || isAhead)) return null
  return settledPeriod(open ? ahead : said, call, link)
}

/** `was $1.97 for the first half, we had …`: where the next sentence begins has not been written down. */
function opensNext(tokens: readonly Token[], { figure, after }: LinkedFigure): boolean {
  const rest = tokens.slice(tokens.indexOf(figure) + 1)
  const comma = rest.findIndex((token) => roleOf(token) === 'comma')
  return (
    comma > 0 &&
    comma <= after.length &&
    rest[comma - 1]?.kind === 'period' &&
    /^(?:we|our)$/i.test(wordOf(rest[comma + 1]))
  )
}

/** `is up $24 million or 53% for the first nine months`: what stands behind the same figure in other words. */
function afterOther(tokens: readonly Token[], figure: number): Token[] {
  const [or, next, ...rest] = tokens.slice(figure + 1).filter((token) => roleOf(token) !== 'plain' || isOr(token))
  if (!isOr(or) || next?.kind !== 'figure') return []
  const end = rest.findIndex(({ kind }) => kind === 'figure' || kind === 'metric')
  return end < 0 ? rest : rest.slice(0, end)
}

function isOr(token: Token | undefined): boolean {
  return /^or$/i.test(wordOf(token))
}

/** The sentence names another time before what it holds figures against, or expects. */
function isOfOtherTime(tokens: readonly Token[], figure: number, call: Period | null): boolean {
  const end = tokens.findIndex((token) => ['against', 'from', 'expect'].includes(roleOf(token) ?? ''))
  return (end < 0 ? tokens : tokens.slice(0, end)).some((token, at) => {
    const next = tokens.slice(at + 1).find((one) => roleOf(one) !== 'plain')
    // `and trailing twelve-month free cash flow was`: the time of what follows.
    return token.kind === 'period' && (next?.kind !== 'metric' || at < figure) && isElsewhere(token.period, call)
  })
}

/** Whether a time is another one than the quarter of a call. */
export function isElsewhere({ part, year, span, relative }: SaidPeriod, call: Period | null): boolean {
  if (relative !== null) return relative !== 0
  if (part === null && year === null && span === 'only') return false
  return span !== 'only' || (year !== null && year !== call?.year) || part !== `Q${call?.quarter ?? ''}`
}

/** What is said of more than one time, or of no time in particular. */
const LASTS =
  /^(?:since|decades?|cagr|compound|compounded|cumulatively?|annually|yearly|historically|typically|usually|average|averaged|averaging|lifetime|someday|eventually)$/i
/** Before a figure: `our sixth consecutive quarter of 30% growth`. Behind it they are why: `to support our long-term growth`. */
const AHEAD = /^(?:long-term|longer-term|consecutive|successive)$/i

function saidAfter(after: readonly Token[]): SaidPeriod | 'unclear' | null {
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

/** Between the last figure before and this one. */
function saidBefore(tokens: readonly Token[], link: LinkedFigure): SaidPeriod | 'unclear' | null {
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
function joined(said: readonly SaidPeriod[]): SaidPeriod | 'unclear' | null {
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
