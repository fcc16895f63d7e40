import { isRegion } from '../../tokens/is-aspect.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'

/** What may stand before `sales` that is revenue: nothing that says of what, or what kind. */
const BEFORE: readonly (string | null)[] = [
  'plain',
  'company',
  'comma',
  'and',
  'expect',
  'adjusted',
  'constant-currency',
]
/** And behind it: what it was or did, or the time. */
const BEHIND: readonly (string | null)[] = ['be', 'up', 'down', 'growth', 'in', 'of', 'expect', 'adjusted', 'year-ago']

/** `Sales were $1.9 billion`, `we expect sales of …`: revenue, unless other words belong to it: `sales force`, `unit sales`. */
export function plainSales(tokens: readonly Token[]): Token[] {
  // What managers of assets sell is no revenue of theirs.
  if (tokens.some((token) => token.kind === 'metric' && token.metric.id === 'assets-under-management'))
    return [...tokens]
  return tokens.map((token, index): Token => {
    if (!isWord(token) || token.role !== 'other' || !/^sales$/i.test(token.text)) return token
    const [before, behind] = [tokens[index - 1], tokens[index + 1]]
    const opens = before === undefined || before.kind === 'period' || before.kind === 'scope' || isOpen(before)
    const goesOn = behind !== undefined && BEHIND.includes(roleOf(behind))
    return opens && goesOn
      ? { kind: 'metric', metric: { id: 'revenue', kind: 'money' }, start: token.start, end: token.end }
      : token
  })
}

function isOpen(token: Token): boolean {
  // `U.S. sales were $181 million`
  if (isRegion(wordOf(token))) return true
  return BEFORE.includes(roleOf(token)) && !/^(?:gross|cash|new|another|record|with)$/i.test(wordOf(token))
}
