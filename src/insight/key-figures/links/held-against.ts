import { isWord, roleOf, wordOf, type FigureToken, type Token } from '../../tokens/token.ts'
import { tokensAfter } from './tokens-after.ts'
import type { LinkedFigure } from './link-figures.ts'

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
  const before = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'figure')
  const last = links.find(({ figure }) => figure === tokens[before])
  if (token?.kind !== 'figure' || !last || !isAgainst(tokens.slice(before + 1, index))) return null
  const base = last.change ? links.find((one) => one.at === last.at && isLevelBefore(one, last)) : last
  if (!base || !isLike(base, token) || links.filter((one) => one.at === base.at && !one.change).length > 1) return null
  return {
    ...base,
    figure: token,
    sign: token.figure.negative ? -1 : base.sign,
    compared: 'before',
    after: tokensAfter(tokens, index),
    follows: [],
    tolerance: null,
    against: null,
    base: base.figure,
  }
}

function isLevelBefore({ change, figure }: LinkedFigure, { figure: last }: LinkedFigure): boolean {
  return !change && figure.start < last.start
}

/** `, compared to`, `, versus about`, `, up from`, ` from`. */
function isAgainst(between: readonly Token[]): boolean {
  const said = between.filter((token) => !['comma', 'year-ago', 'quarter-before'].includes(roleOf(token) ?? ''))
  const at = said.findIndex((token) => ['against', 'from'].includes(roleOf(token) ?? ''))
  return (
    at >= 0 &&
    said.slice(0, at).every((token) => ['up', 'down', 'plain'].includes(roleOf(token) ?? '')) &&
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
