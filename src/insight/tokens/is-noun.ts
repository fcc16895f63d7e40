import { isWord, type Token } from './token.ts'

/** A word that is not known, and no word of grammar. */
export function isNoun(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && token.role === 'other' && !FUNCTION_WORDS.has(token.text.toLowerCase())
}

/** Words that no name begins or ends with: behind them a metric has no name before it. */
export const FUNCTION_WORDS = new Set(
  (
    'on under after before as while when that if because but though since including excluding via through upon about into among ' +
    'not only than there then these those what how did does do can could may might must shall should all much many most some ' +
    'such too yes well where until during despite so'
  ).split(' '),
)
