import type { KeyFigure } from '../../../model/key-figure.ts'
import { isAdjustable } from '../../tokens/is-adjustable.ts'
import { isWord, roleOf, wordOf, type Role, type Token } from '../../tokens/token.ts'
import type { FigureJoin } from './join-of.ts'
import { tokensAfter } from './tokens-after.ts'

/**
 * On which basis a figure is, by the words beside it.
 * @param index where the figure stands
 * @returns `null` where it is not certain
 */
export function basisOf(
  tokens: readonly Token[],
  { at, gap, behind, basis }: FigureJoin,
  all: readonly Token[],
  index: number,
): KeyFigure['basis'] | null {
  // `Our GAAP rate was 19%, and our non-GAAP was 18%`: what follows is of another figure.
  const after = saysReported(tokens, { at, gap }, upToBorder(all)) ? upToBorder(all) : all
  // `was 6%, and excluding discrete items the rate would …`, `versus adjusted EPS of`: what is left out there goes for what follows.
  const end = after.findIndex(
    (token, index) =>
      ['and', 'against'].includes(roleOf(token) ?? '') &&
      ['adjusted', 'constant-currency'].includes(roleOf(after[index + 1]) ?? ''),
  )
  // `at a healthy adjusted margin of 53%`: it is said of the margin.
  const last = after.at(-1)
  const next = last && tokens[tokens.indexOf(last) + 1]
  // `was 5.2%, or adjusted 8.4%`
  const before = after.at(-2)
  const isBehindOr = /^or$/i.test(wordOf(before)) || ['and', 'comma'].includes(roleOf(before) ?? '')
  const isOfNext =
    next?.kind === 'figure' &&
    ['adjusted', 'constant-currency'].includes(roleOf(last) ?? '') &&
    (isBehindOr || !LEFT_OUT.test(wordOf(last)))
  const own = (end < 0 ? after : after.slice(0, end))
    .slice(0, isOfNext ? -1 : undefined)
    .filter(
      (token, index, all) =>
        roleOf(token) !== 'adjusted' ||
        LEFT_OUT.test(wordOf(token)) ||
        ![...all.slice(0, index), nextOf(all, index)].some((one) => ['other', 'growth'].includes(roleOf(one) ?? '')),
    )
  // `10% revenue growth on a currency-neutral basis`
  const follows = behind ? upToBorder(tokensAfter(tokens, at)) : []
  const near = [...own, ...follows, ...gap, ...tokens.slice(Math.max(0, at - 2), at)]
  const isNeutral = [...near, ...asideBefore(tokens, at), ...ofAll(tokens), ...openingOf(tokens)].some(
    (token) => roleOf(token) === 'constant-currency',
  )
  // What opens the sentence goes for all of it: `Without these charges, …`
  const opens = roleOf(tokens[0]) === 'adjusted' && LEFT_OUT.test(wordOf(tokens[0]))
  const isAdjusted =
    opens || [...near, ...asideBefore(tokens, at), ...ofAll(tokens)].some((token) => roleOf(token) === 'adjusted')
  // `Excluding Gracenote, revenue grew 3.5% in constant currency`: more than exchange effects is left out.
  if (isNeutral) return isAdjusted ? null : 'constant-currency'
  // `excluding discrete items, 15% on a GAAP basis`
  if (opens && saysReported(tokens, { at, gap }, after)) return null
  if (isAdjusted) return 'adjusted'
  const metric = tokens[at]
  if (metric?.kind === 'metric' && metric.basis) return metric.basis
  if (saysReported(tokens, { at, gap }, after)) return 'reported'
  // `EPS on a non-GAAP basis increased 15% to $0.68`: what is said before the figure before goes on.
  if (basis === 'adjusted') return basis
  return isInAdjustedList(tokens, at) || isOfAdjustedSum(tokens, at) || leavesOut(tokens, at, index) ? null : 'reported'
}

/** `compared to underlying global production`: what it is said of. */
function nextOf(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(index + 1).find((token) => !['plain', 'company'].includes(roleOf(token) ?? ''))
}

function upToBorder(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => ['and', 'comma'].includes(roleOf(token) ?? ''))
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** `excluding currency effects, total company net sales were`: what stands aside right before the metric. */
function asideBefore(tokens: readonly Token[], at: number): Token[] {
  const comma = tokens.slice(0, at).findLastIndex((token) => {
    const role = roleOf(token)
    return role === null ? token.kind !== 'scope' : !['other', 'plain', 'company', 'part'].includes(role)
  })
  const aside = tokens[comma - 1]
  const isAside = roleOf(aside) === 'constant-currency' || LEFT_OUT.test(wordOf(aside))
  return roleOf(tokens[comma]) === 'comma' && aside && isAside ? [aside] : []
}

/** `up 5%, and up 8%, all in constant currency`, `all on a non-GAAP basis` */
function ofAll(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token) =>
      ['constant-currency', 'adjusted'].includes(roleOf(token) ?? '') && /^(?:all|both|each)\b/i.test(wordOf(token)),
  )
}

/** `For the year, in constant currency, we …`: what stands before the last comma of the first words. */
function openingOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.slice(0, 7).findLastIndex((token) => roleOf(token) === 'comma')
  const opening = tokens.slice(0, Math.max(1, end))
  return opening.some(({ kind }) => kind === 'metric' || kind === 'figure') ? tokens.slice(0, 1) : opening
}

const LEFT_OUT = /basis|^(?:exclu|without|adjust\w+ for|ex\b|net of)/i

/** Whether words beside a figure say that it is as the books have it. */
export function saysReported(
  tokens: readonly Token[],
  { at, gap }: Pick<FigureJoin, 'at' | 'gap'>,
  after: readonly Token[],
): boolean {
  const near = [...after, ...gap, ...tokens.slice(Math.max(0, at - 2), at)]
  return near.some((token) => /^(?:GAAP|gaap)$|\b(?:as|GAAP)[- ](?:reported|basis)|reported basis/.test(wordOf(token)))
}

/**
 * Whether words somewhere in the sentence leave something out that may go for a figure, too: `Excluding advertising in each of our
 * companies, TWC grew, and Bright House revenue grew`, `was 3% in the first quarter, and 4% in the second, excluding COVID`.
 */
function leavesOut(tokens: readonly Token[], at: number, index: number): boolean {
  const isLeftOut = (token: Token | undefined): boolean => LEFT_OUT.test(wordOf(token))
  if (tokens.slice(0, at).some((token) => roleOf(token) === 'adjusted' && isLeftOut(token))) return true
  const end = tokens.findLastIndex(({ kind }) => kind === 'figure')
  const [own, last] = [tokens[index], tokens[end]]
  const isListed =
    own?.kind === 'figure' &&
    last?.kind === 'figure' &&
    own.figure.kind === last.figure.kind &&
    end > index &&
    tokens.slice(index, end).every(({ kind }) => kind !== 'metric')
  return isListed && tokens.slice(end).some((token, at, rest) => isLeftOut(token) && roleOf(rest[at - 1]) === 'comma')
}

/** `sales were up 8% organically, and operating margin was 20%`: said of the sales alone. */
function isAdjusting(token: Token): boolean {
  return roleOf(token) === 'adjusted' && !/^organically$/i.test(wordOf(token))
}

/** `adjusted net income of $392 million, EPS of 79 cents`: what is said before the first may go for all of the list. */
function isInAdjustedList(tokens: readonly Token[], at: number): boolean {
  const LISTED: readonly Role[] = ['comma', 'and', 'of', 'in', 'plain', 'company']
  const before = tokens.slice(0, at)
  const from = before.findLastIndex((token) => isWord(token) && !LISTED.includes(token.role))
  if (roleOf(before[from]) === 'adjusted' && before.slice(from).some(({ kind }) => kind === 'metric')) return true
  // `Adjusted net income was $3.7 billion, and earnings per share were 91 cents`
  const metric = tokens[at]
  if (metric?.kind === 'metric' && isAdjustable(metric.metric.id) && before.some(isAdjusting)) return true
  // `non-GAAP results with revenues of`
  const said = before.findLastIndex(isAdjusting)
  return (
    /^results$/i.test(wordOf(before[said + 1])) ||
    (said >= 0 && before.slice(said).every(({ kind }) => kind !== 'metric' && kind !== 'figure'))
  )
}

/** `R&D was $398 million and SG&A was $121 million, so total non-GAAP operating expenses were $519 million`: pieces of that, or not. */
function isOfAdjustedSum(tokens: readonly Token[], at: number): boolean {
  const isExpense = (token: Token | undefined): boolean => token?.kind === 'metric' && /expense/.test(token.metric.id)
  return (
    isExpense(tokens[at]) &&
    tokens.some(
      (token, index) => index > at && isExpense(token) && tokens.slice(Math.max(0, index - 2), index).some(isAdjusting),
    )
  )
}
