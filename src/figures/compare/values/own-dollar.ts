import type { Figure } from '../../../model/figure.ts'

/** Currencies that are written `$` at home. */
const DOLLARS: ReadonlySet<string | null> = new Set(['CAD', 'AUD', 'HKD', 'NZD', 'SGD', 'TWD'])

const US = /US\$|\bU\.?S\.? dollars?|\bUSD\b/

/**
 * `$3 billion of $35 billion` against 350亿加元中的30亿加元: whether a `$` is the dollar of a company's own country, which the
 * translator names each time. One that alone is told in another dollar is a mistake.
 * @param pairs amounts that differ only by their currency
 * @param agreed figures that are the same in both texts
 * @param text the source
 */
export function inOwnDollar(pairs: [Figure, Figure][], agreed: [Figure, Figure][], text: string): boolean {
  const own = agreed.find(([{ currency }]) => DOLLARS.has(currency))?.[0].currency
  // `NT$5, up from 4.5 dollars`
  if (own && !US.test(text) && pairs.every(([, { currency }]) => currency === own || currency === '?')) return true
  const currencies = new Set(pairs.map(([, { currency }]) => currency))
  return (
    pairs.length > 1 &&
    currencies.size === 1 &&
    currencies.isSubsetOf(DOLLARS) &&
    pairs.every(([{ place }]) => text.startsWith('$', place.start)) &&
    !agreed.some(([, { currency }]) => currency === 'USD')
  )
}
