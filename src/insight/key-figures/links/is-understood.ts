import { FUNCTION_WORDS } from '../../tokens/is-noun.ts'
import { isWord, roleOf, wordOf, type Role, type Token } from '../../tokens/token.ts'
import type { FigureJoin } from './join-of.ts'

/**
 * Whether every word of the clause in which a figure and its metric stand is known, from where it begins up to the later of the two. A
 * word that is not known may say that it is something else: `an extra week or $70 million in revenue`, `accretive to EPS`. Only what
 * stands right before the metric may be a name.
 */
export function isUnderstood(tokens: readonly Token[], index: number, { at, chained }: FigureJoin): boolean {
  // The figure before it in the chain has been read.
  if (chained) return true
  const from = clauseStart(tokens, Math.min(at, index))
  const name = nameBefore(tokens, at)
  return tokens
    .slice(from, Math.max(at, index))
    .every((token, place) => roleOf(token) !== 'other' || (from + place >= name && from + place < at))
}

const BORDERS: ReadonlySet<Role> = new Set(['stop', 'comma', 'and'])
/** What may stand between a name and its metric: `Diagnostics adjusted operating income`. */
const WITHIN_NAME: ReadonlySet<Role> = new Set(['other', 'adjusted', 'plain', 'part', 'company'])

/**
 * Where the clause begins in which a place stands: behind a comma, `and`, `while`, `including`, `on revenue of`, unless it goes on there
 * with what was said before: `, with revenue of`, `and paid a dividend of`.
 */
function clauseStart(tokens: readonly Token[], place: number): number {
  return (
    tokens
      .slice(0, place)
      .findLastIndex((token, index) => isBorder(token, tokens[index + 1]) && !goesOn(tokens[index + 1])) + 1
  )
}

function isBorder(token: Token, next: Token | undefined): boolean {
  const word = wordOf(token)
  return (
    (BORDERS.has(roleOf(token) ?? 'other') && !/^with$/i.test(word)) ||
    /^includ(?:es|ed|ing)$/i.test(word) ||
    (/^on$/i.test(word) && next?.kind === 'metric')
  )
}

/** A word with which no clause of its own begins: it has no subject. */
function goesOn(token: Token | undefined): boolean {
  const word = wordOf(token)
  const acts = ['be', 'up', 'down'].includes(roleOf(token) ?? '') && !/ing$/i.test(word)
  return acts || /^(?:with|which|that)$/i.test(word)
}

/** Where the words begin that stand right before a metric and may be a name; no name has an article in it. */
function nameBefore(tokens: readonly Token[], metric: number): number {
  const before = tokens.slice(0, metric)
  const isOutside = (token: Token): boolean =>
    !isWord(token) ||
    !WITHIN_NAME.has(token.role) ||
    FUNCTION_WORDS.has(token.text.toLowerCase()) ||
    /^(?:our|the|an?|we)$/i.test(token.text)
  return before.findLastIndex(isOutside) + 1
}
