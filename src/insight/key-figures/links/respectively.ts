import { roleOf, wordOf, type MetricToken, type Token } from '../../tokens/token.ts'
import type { FigureJoin } from './join-of.ts'

/**
 * Gives each figure of `gross margin and operating margin were 44% and 30%, respectively` its metric.
 * @returns `null` where it is not certain which is which: `unit sales and inventory increased 12% and 6%, respectively`
 */
export function respectively(tokens: readonly Token[], index: number, join: FigureJoin | null): FigureJoin | null {
  const end = tokens.findIndex((token) => /^respectively$/i.test(wordOf(token)))
  if (!join || end < 0) return join
  const listed = listedUpTo(tokens, join.at)
  const [only, ...others] = listed
  if (!only) return null
  // `net income was $313 million and EPS was $2.29, up 53% and 56%, respectively`: one of the two is of what was said before.
  if (others.length === 0) return index > listStart(tokens, end) && index < end ? null : join
  const metric = listed[join.place]
  if (join.behind || !metric || countOf(tokens, join.at) !== listed.length) return null
  return { ...join, metric, at: tokens.indexOf(metric), place: 0, before: null, basis: null }
}

/** The metrics of a list that ends at a place; none where something else is in the list. */
function listedUpTo(tokens: readonly Token[], at: number): MetricToken[] {
  const last = tokens[at]
  const found: MetricToken[] = last?.kind === 'metric' ? [last] : []
  let isJoined = false
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token?.kind === 'metric') {
      if (!isJoined) break
      found.unshift(token)
      isJoined = false
    } else if (roleOf(token) === 'and' || roleOf(token) === 'comma') isJoined = true
    else if (isJoined && roleOf(token) === 'other') return []
    else if (
      token?.kind !== 'period' &&
      !['plain', 'adjusted', 'company', 'of', 'in', 'part'].includes(roleOf(token) ?? '')
    )
      break
  }
  return found
}

/** Before the list of figures that ends at `respectively`. */
function listStart(tokens: readonly Token[], end: number): number {
  const LISTED = ['and', 'comma', 'plain', 'up', 'down', 'of']
  const last = tokens.slice(0, end).findLast((token) => token.kind === 'figure')
  const start = tokens
    .slice(0, end)
    .findLastIndex((token) =>
      token.kind === 'figure' ? token.figure.kind !== last?.figure.kind : !LISTED.includes(roleOf(token) ?? ''),
    )
  return tokens.slice(start + 1, end).filter(({ kind }) => kind === 'figure').length > 1 ? start : end
}

/** How many figures stand behind a place. */
function countOf(tokens: readonly Token[], at: number): number {
  return tokens.slice(at).filter(({ kind }) => kind === 'figure').length
}
