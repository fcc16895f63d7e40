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

/** Where the clause begins in which a place stands: behind a comma, `and`, `while`, `with`, `including`, `on revenue of`. */
function clauseStart(tokens: readonly Token[], place: number): number {
  return tokens.slice(0, place).findLastIndex((token, index) => isBorder(token, tokens[index + 1])) + 1
}

function isBorder(token: Token, next: Token | undefined): boolean {
  const word = wordOf(token)
  return (
    BORDERS.has(roleOf(token) ?? 'other') ||
    /^including$/i.test(word) ||
    (/^on$/i.test(word) && next?.kind === 'metric')
  )
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
