import type { Scope } from '../../../model/key-figure.ts'
import { termId } from '../../../text/term-id.ts'
import { isRegion } from '../../tokens/is-aspect.ts'
import { isOpening } from './is-opening.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'
import { FUNCTION_WORDS } from '../../tokens/is-noun.ts'

/** The part of the company that the sentence speaks of before the figure: `AWS now has …`, `In the International segment, …`. */
export function subjectOf(tokens: readonly Token[], until: number): Scope | 'unclear' | null {
  let found: Scope | null = opened(tokens.slice(0, until))
  if (found) return opensAgain(tokens.slice(0, until)) ? 'unclear' : found
  if (actsAlone(tokens.slice(0, until))) return 'unclear'
  for (const [index, token] of tokens.slice(0, until).entries()) {
    if (token.kind === 'scope') {
      const before = roleOf(tokens.slice(0, index).findLast((one) => !['plain', 'part'].includes(roleOf(one) ?? '')))
      if (found && found.id !== token.scope.id) return 'unclear'
      if (['by', 'and', 'from', 'against', 'of', 'adjusted'].includes(before ?? '')) return 'unclear'
      if (INCLUDES.test(wordOf(tokens.slice(0, index).findLast((one) => roleOf(one) !== 'plain')))) return 'unclear'
      // `growth in Luxury, and our revenue grew 5%`: whose the revenue is is not said.
      if (
        !isOpening(tokens.slice(0, index)) &&
        !isOfMetric(tokens, index) &&
        tokens.slice(index, until).some(endsThought)
      )
        return 'unclear'
      found = token.scope
    } else if (isWord(token) && token.role === 'other' && isOpener(tokens, index)) return found ?? 'unclear'
    else if (isWord(token) && /^which$/i.test(token.text) && isOfOther(tokens.slice(0, index)))
      return found ?? 'unclear'
  }
  return found
}

/** `IET revenue between $2.8 and $3 billion`, `operating income for life science solutions`. */
function isOfMetric(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).findLast((one) => !['in', 'of', 'plain', 'part'].includes(roleOf(one) ?? ''))
  const after = tokens.slice(index + 1).find((one) => !['plain', 'part', 'adjusted'].includes(roleOf(one) ?? ''))
  return before?.kind === 'metric' || before?.kind === 'figure' || after?.kind === 'metric'
}

function endsThought(token: Token): boolean {
  return roleOf(token) === 'comma' || /^(?:and|but|while)$/i.test(wordOf(token))
}

/** `our businesses, which include the AWS segment, had`: it is not that alone. */
const INCLUDES = /^includ(?:es?|ed|ing)$/i

/** As many words in a name may have, and one more. */
const LONGEST = 5

/** `In Wealth Management, …` at the beginning of a sentence: whatever it is, the figures are those of it. */
function opened(tokens: readonly Token[]): Scope | null {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const [first, ...rest] = tokens.slice(0, Math.max(0, end))
  const names = /^the$/i.test(wordOf(rest[0])) && isRegion(wordOf(rest[1])) ? rest.slice(1) : rest
  if (roleOf(first) !== 'in' || names.length === 0 || names.length > LONGEST) return null
  const isName = names.every((token) => isWord(token) && token.role === 'other' && /^\p{Lu}[^’']*$/u.test(token.text))
  if (!isName) return null
  const name = names.map((token) => (isWord(token) ? token.text : '')).join(' ')
  return { kind: 'part', name, id: termId(name) }
}

/** `In Japan, sales grew 6%, and in other Asia, revenue grew`: what is spoken of changes within the sentence. */
function opensAgain(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 0 &&
      roleOf(token) === 'in' &&
      ['and', 'comma'].includes(roleOf(tokens[index - 1]) ?? '') &&
      tokens.slice(index + 1, index + 4).some((one) => one.kind === 'scope' || roleOf(one) === 'other'),
  )
}

/** `Networking exceeded a run rate of …`: a word that is not known, and what it does, in one thought with the figure. */
function actsAlone(before: readonly Token[]): boolean {
  const isUnknown = (token: Token | undefined): boolean =>
    token !== undefined && isWord(token) && token.role === 'other' && !FUNCTION_WORDS.has(token.text.toLowerCase())
  return isUnknown(before[0]) && isUnknown(before[1]) && !before.some((token) => roleOf(token) === 'comma')
}

/** `our services offerings, which reached …` */
function isOfOther(before: readonly Token[]): boolean {
  const noun = before.findLast((token) => roleOf(token) !== 'comma')
  return roleOf(noun ?? undefined) === 'other'
}

/** `Whole Foods …`: a name that is no known part of the company. */
function isOpener(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !isWord(token)) return false
  if (index > 0 && /^\p{Lu}/u.test(token.text) && !/^I\b/.test(token.text)) return true
  if (roleOf(tokens.slice(0, index).findLast((one) => roleOf(one) !== 'plain')) === 'in') return true
  // `Our competitors had revenue of …`, `Japan reported revenue of …`
  return roleOf(tokens[index + 1]) === 'be'
}
