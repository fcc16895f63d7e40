import { isWord, type Token } from '../../tokens/token.ts'
import { isNoun } from '../../tokens/is-noun.ts'

/** `At FedEx Freight, …`, `Consumer delivered …`: what stands before names something that may have figures of its own. */
export function isOfUnknown(before: readonly Token[]): boolean {
  return before.some(
    (token, index) =>
      isWord(token) &&
      token.role === 'other' &&
      /^\p{Lu}/u.test(token.text) &&
      (index > 0 || (isNoun(before[1]) && token.text !== 'On')) &&
      !/^I\b/.test(token.text),
  )
}
