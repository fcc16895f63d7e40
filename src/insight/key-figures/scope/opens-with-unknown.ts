import { roleOf, wordOf, type Token } from '../../tokens/token.ts'

/** `As to our other bets, revenues were`: what stands before the comma may say of what they are. */
export function opensWithUnknown(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const opening = tokens.slice(0, Math.max(0, end))
  const [first, second] = opening.map(wordOf)
  return (
    (OPENS_ON.test(first ?? '') || OPENS_ON_TWO.test(`${first ?? ''} ${second ?? ''}`)) &&
    opening.slice(1).some((token) => roleOf(token) === 'other' && !OF_REPORT.test(wordOf(token)))
  )
}

/** `On credit, …`, `On the expense side, …`: what the company reports, and no part of it. */
const OF_REPORT =
  /^(?:credit|asset|quality|capital|liquidity|funding|profitability|expenses?|costs?|side|front|line|balance|sheet|cash|terms|tax|taxes)$/i

const OPENS_ON = /^(?:in|for|within|across|at|on|from|under|inside|among|regarding|concerning|throughout|outside)$/i
const OPENS_ON_TWO =
  /^(?:as (?:to|for)|with (?:respect|regards?)|relative to|(?:turning|moving|looking|shifting|switching) (?:to|at))$/i
