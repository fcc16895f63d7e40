import { isWord, wordOf, type Token } from '../../tokens/token.ts'

/** `We spent $44 million on capital expenditures`: behind the amount of what is spent `on` joins as `in` does. */
export function spentOn(tokens: readonly Token[]): Token[] {
  const spends = tokens.findIndex((token) => /^(?:spent|invested)$/i.test(wordOf(token)))
  if (spends < 0) return [...tokens]
  return tokens.map((token, index): Token => {
    const [before, behind] = [tokens[index - 1], tokens[index + 1]]
    const joins = index > spends && before?.kind === 'figure' && behind?.kind === 'metric'
    return joins && isWord(token) && /^on$/i.test(token.text) ? { ...token, role: 'in' } : token
  })
}
