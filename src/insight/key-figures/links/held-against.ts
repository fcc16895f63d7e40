import { isWord, roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'
import { tokensAfter } from './tokens-after.ts'
import type { LinkedFigure } from './linked-figure.ts'

/**
 * The link of an amount that another one of its metric is held against: `gross margin was 79%, compared to 77% a year ago`, `revenue was
 * $5 billion, up 4% from $4.8 billion in the prior year`. Its time, which words behind it must say, is another one.
 * @param links what has been joined before it
 */
export function heldAgainst(
  tokens: readonly Token[],
  index: number,
  links: readonly LinkedFigure[],
): LinkedFigure | null {
  const token = tokens[index]
  if (token?.kind !== 'figure') return null
  const base = baseOf(tokens, index, links)
  if (!base || !isLike(base, token)) return null
  return {
    ...base,
    figure: token,
    sign: token.figure.negative ? -1 : base.sign,
    compared: 'before',
    after: tokensAfter(tokens, isOfBoth(tokens, index) ? nextFigure(tokens, index) : index).filter(
      (one) => !isByShare(one),
    ),
    follows: [],
    tolerance: null,
    against: null,
    base: base.figure,
  }
}

/** The figure that one is held against by the words between them; behind `$241 million, or` that of each share. */
function baseOf(tokens: readonly Token[], index: number, links: readonly LinkedFigure[]): LinkedFigure | null {
  const before = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'figure')
  const last = links.find(({ figure }) => figure === tokens[before])
  if (!last) return null
  const between = tokens.slice(before + 1, index)
  // `compared with $241 million, or $2.60 per diluted share`
  if (last.base && isOfBoth(tokens, before)) return links.find((one) => one.metric.id === EACH && !one.change) ?? null
  if (!isAgainst(between)) return null
  const level = last.change ? links.find((one) => one.at === last.at && isLevelBefore(one, last)) : last
  const isTotal = last.metric.id === EACH && isOfBoth(tokens, index)
  const base = isTotal ? links.find((one) => one.metric.id === 'net-income' && !one.change) : level
  const isOne = base && links.filter((one) => one.at === base.at && !one.change).length === 1
  return isOne ? base : null
}

const EACH = 'earnings-per-share'

/** `$241 million, or $2.60 per diluted share`: an amount and the same by the share. */
function isOfBoth(tokens: readonly Token[], index: number): boolean {
  const [or, figure, share] = tokens.slice(index + 1, index + 5).filter((token) => roleOf(token) !== 'comma')
  return /^or$/i.test(wordOf(or)) && figure?.kind === 'figure' && share !== undefined && isByShare(share)
}

function nextFigure(tokens: readonly Token[], index: number): number {
  return tokens.findIndex((token, at) => at > index && token.kind === 'figure')
}

function isByShare(token: Token): boolean {
  return (
    /^(?:per|a|each) .*share$/i.test(wordOf(token)) ||
    (token.kind === 'metric' && token.metric.id === EACH && !token.capital)
  )
}

function isLevelBefore({ change, figure }: LinkedFigure, { figure: last }: LinkedFigure): boolean {
  return !change && figure.start < last.start
}

/** `, compared to`, `, versus about`, `, up from`, ` from`. */
function isAgainst(between: readonly Token[]): boolean {
  const said = between.filter(
    (token, at) =>
      !['comma', 'year-ago', 'quarter-before'].includes(roleOf(token) ?? '') && !(at === 0 && isByShare(token)),
  )
  const at = said.findIndex((token) => ['against', 'from'].includes(roleOf(token) ?? ''))
  return (
    at >= 0 &&
    said
      .slice(0, at)
      .every((token) => token.kind === 'period' || ['up', 'down', 'plain', 'in', 'of'].includes(roleOf(token) ?? '')) &&
    said
      .slice(at + 1)
      .every((token) => isWord(token) && (token.role === 'to' || /^with$/i.test(token.text) || isVague(token)))
  )
}

function isVague(token: Token): boolean {
  return /^(?:an?|approximately|about|around|roughly|nearly|almost|just|only)$/i.test(wordOf(token))
}

/** An amount of the same kind, of what was and not of what is expected. */
function isLike({ change, compared, expected, figure: { figure } }: LinkedFigure, token: FigureToken): boolean {
  const { kind, low, high, currency, vague } = token.figure
  return (
    !change &&
    compared === null &&
    !expected &&
    kind === figure.kind &&
    currency === figure.currency &&
    low === high &&
    !vague
  )
}
