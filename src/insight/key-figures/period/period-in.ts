import type { FigurePeriod } from '../../../model/key-figure.ts'
import type { Period } from '../../../model/transcript.ts'
import type { LinkedFigure } from '../links/linked-figure.ts'
import { isElsewhere } from './is-elsewhere.ts'
import { joined, saidAfter, saidBefore } from './said-around.ts'
import { settledPeriod } from './settled-period.ts'
import { isWord, roleOf, wordOf, type SaidPeriod, type Token } from '../../tokens/token.ts'

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
  if (isOfAmount || opensNext(tokens, link) || tokens.some(isAfterwards)) return null
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
  const isSure = (call?.quarter === 4 ? elsewhere === false : elsewhere !== true) || tokens.some(isSequential)
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

/** `is up $24 million or 53% for the first nine months`, `$10.8 million or $0.35 per share in the first quarter`: what stands behind the same figure in other words. */
function afterOther(tokens: readonly Token[], figure: number): Token[] {
  const [or, next, each, ...others] = tokens
    .slice(figure + 1)
    .filter((token) => roleOf(token) !== 'plain' || isOr(token))
    .filter((token, at) => at > 0 || roleOf(token) !== 'comma')
  if (!isOr(or) || next?.kind !== 'figure' || !each) return []
  const rest = each.kind === 'metric' && each.metric.id === 'earnings-per-share' ? others : [each, ...others]
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

/** `After the quarter ended, we repurchased …` */
function isAfterwards(token: Token, index: number, tokens: readonly Token[]): boolean {
  return (
    /^(?:after|following|subsequent)$/i.test(wordOf(token)) &&
    tokens.slice(index + 1, index + 4).some((one) => one.kind === 'period' || /^quarter/i.test(wordOf(one)))
  )
}

/** Only a quarter is held against the quarter before. */
function isSequential(token: Token): boolean {
  return roleOf(token) === 'quarter-before'
}

/** What is said of more than one time, or of no time in particular. */
const LASTS =
  /^(?:since|decades?|cagr|compound|compounded|cumulatively?|annually|yearly|historically|typically|usually|average|averaged|averaging|lifetime|someday|eventually)$/i
/** Before a figure: `our sixth consecutive quarter of 30% growth`. Behind it they are why: `to support our long-term growth`. */
const AHEAD = /^(?:long-term|longer-term|consecutive|successive)$/i
