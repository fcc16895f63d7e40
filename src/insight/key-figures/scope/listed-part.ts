import { termId } from '../../../text/term-id.ts'
import { isWord, roleOf, type Token } from '../../tokens/token.ts'

/** As many words a name may have. */
const LONGEST = 4

/**
 * Puts a part in the place of the name that a sentence begins with behind `Turning to the segments.`: `Commercial Lines had net written
 * premiums of …`. A name of one word may be any word at the beginning of a sentence.
 */
export function listedPart(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex((token) => !isNamed(token))
  const words = tokens.slice(0, Math.max(0, end)).flatMap((token) => (isWord(token) ? [token.text] : []))
  const [first, last] = [tokens[0], tokens[end - 1]]
  const isName = words.length > 1 && words.length <= LONGEST && roleOf(tokens[end]) === 'be'
  if (!isName || !first || !last) return [...tokens]
  const name = words.join(' ')
  const scope = { kind: 'part', name, id: termId(name) } as const
  return [{ kind: 'scope', scope, start: first.start, end: last.end }, ...tokens.slice(end)]
}

function isNamed(token: Token): boolean {
  return isWord(token) && token.role === 'other' && /^\p{Lu}[^’']*$/u.test(token.text)
}
