import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'

/** Whether what follows may be of something that a sentence names: `For Greater China, let me …`, `our software segment`. */
export function turnsTo(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const opening = tokens.slice(1, Math.max(1, end))
  const names = opening.filter((token) => isWord(token) && token.role === 'other')
  return (
    tokens.slice(0, 2).filter(isName).length === 2 ||
    tokens.some((token, index) => isPart(token) && roleOf(tokens[index - 1]) === 'other') ||
    tokens.some(isBusiness) ||
    isSlideOf(tokens) ||
    (['in', 'of'].includes(roleOf(tokens[0]) ?? '') &&
      opening.length < 6 &&
      names.some(
        (token) =>
          isWord(token) &&
          !/^(?:terms|line|light|view|spite|order|case|response|contrast|regards?|fact|aggregate|summary|closing|addition|same|time)$/i.test(
            token.text,
          ),
      ))
  )
}

function isName(token: Token): boolean {
  return isWord(token) && token.role === 'other' && /^\p{Lu}/u.test(token.text)
}

/** `Turning to slide four, protection services are …` */
function isSlideOf(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => isWord(token) && /^(?:slide|page)$/i.test(token.text))
  const comma = tokens.findIndex((token, index) => index > at && roleOf(token) === 'comma')
  return at >= 0 && at < 5 && comma > at && comma < at + 4 && roleOf(tokens[comma + 1]) === 'other'
}

/** `our international business`, but not `our core business`, `the business outlook`. */
function isBusiness(token: Token, index: number, tokens: readonly Token[]): boolean {
  const [whose, kind] = tokens.slice(Math.max(0, index - 2), index)
  return (
    /^(?:business|businesses|markets)$/i.test(wordOf(token)) &&
    roleOf(kind) === 'other' &&
    !/^(?:core|current|underlying|broader|entire|whole|same|existing|other|end)$/i.test(wordOf(kind)) &&
    /^(?:our|the)$/i.test(wordOf(whose)) &&
    roleOf(tokens[index + 1]) !== 'other'
  )
}

/** Not `business` or `unit`, which mean more. */
function isPart(token: Token): boolean {
  return isWord(token) && /^(?:segment|division|group)$/i.test(token.text)
}
