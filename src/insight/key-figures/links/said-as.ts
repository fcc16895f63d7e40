import type { Figure } from '../../../model/figure.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'

/**
 * Whether a figure is one of what is expected or of what has been.
 * @returns `null` where neither is said: a plan, a supposition, a piece of a list
 */
export function saidAs(tokens: readonly Token[], index: number, figure: Figure): 'expected' | 'reported' | null {
  const words = tokens.slice(0, index).filter(isWord)
  if (words.some(({ text }) => SUPPOSED.test(text)) || tokens.some((token) => MODEL.test(wordOf(token)))) return null
  if (isExpected(tokens, index)) return isReason(tokens, index) ? null : 'expected'
  // `EPS of $18.10, which is the midpoint of our range, assumes …`
  if (tokens.slice(index).some((token) => /^assum(?:es|ed|ing)$/i.test(wordOf(token)))) return null
  return isReported(tokens, figure) && !words.some(({ text }) => MEANT.test(text)) ? 'reported' : null
}

/** What follows is a thought and no fact. */
const SUPPOSED =
  /^(?:if|unless|suppose|supposing|imagine|assumes?|assumed|assuming|assumptions?|whether|hypothetically|impl(?:y|ies|ied|ying)|scenarios?|sensitivity|exit|model(?:l?ing)?|should|could|might)$/i
const MODEL = /^(?:illustrative|hypothetical|simulation)$/i

/** Before a figure: it is meant to be so, and nobody knows whether it is expected. */
const MEANT =
  /^(?:plans?|planned|planning|intends?|intended|intention|track|goals?|aims?|aiming|aspir\w+|ambitions?|commit\w*|authoriz\w+|authoris\w+|opportunit\w+|potential|can|may|want|wants|path|toward|towards|midpoint|algorithm|settlement|allowed|premised|proposed|proposal|requests?|requested|filed|filing|application|petition)$/i

/** What has happened: an expectation before it is another thought. */
const HAPPENED =
  /^(?:was|were|had|came|grew|rose|fell|reached|totall?ed|hit|saw|delivered|generated|reported|posted|recorded|achieved|produced|booked|earned|ended|finished|spent|paid|repurchased|returned|bought|completed|executed|issued|deployed|invested|distributed|declared)$/i

/** Also for what follows in a list: `We expect gross margin of 84%, operating margin of 29%`. */
function isExpected(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index)
  const from = before.findLastIndex((token) => roleOf(token) === 'stop' || (isWord(token) && HAPPENED.test(token.text)))
  return before.slice(from + 1).some((token) => roleOf(token) === 'expect')
}

/** `We will return $500 million, reflecting the 2% dividend increase`: why it is expected, and not what. */
function isReason(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index)
  const expect = before.findLastIndex((token) => roleOf(token) === 'expect')
  return before
    .slice(expect + 1)
    .some((token) => /^(?:reflect(?:s|ing)|due|driven|despite|given|because|following)$/i.test(wordOf(token)))
}

/**
 * Whether somebody says that it has been so: `GAAP operating income growth of 28 to 30 percent.` is a piece of a list, and what was
 * is not said as a range.
 */
function isReported(tokens: readonly Token[], { low, high, vague }: Figure): boolean {
  if (low !== high && !vague) return false
  return tokens.some(
    (token, index) =>
      isWord(token) &&
      roleOf(tokens[index - 1]) !== 'to' &&
      (HAPPENED.test(token.text) || IS.test(token.text) || MOVED.test(token.text)),
  )
}

const IS =
  /^(?:is|are|has|have|we['’]re|it['’]s|that['’]s|came in.*|comes in.*|stood at|stands at|ended at|finished at|amounted to|reporting|representing|includes?|included|equates?|(?:exceeded|beat|surpassed|met)\b.*)$/i
const MOVED =
  /^(?:up|down|grew|grow|growing|grown|increased?|decreased?|increasing|decreasing|declined?|declining|rose|fell|expanded|contracted|widened|narrowed|improved|doubled|tripled|gained|jumped|dropped|climbed|surged|slipped|risen|fallen|accelerated|decelerated|slowed)$/i
