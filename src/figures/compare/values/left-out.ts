import type { Figure } from '../../../model/figure.ts'
import { sameCurrency } from '../../shared/currencies.ts'

/** `Revenue reached 2.29 billion`: what is counted is left out; a text of a Chinese company adds 元. */
export function mayBeMoney(count: Figure, money: Figure): boolean {
  return (
    count.kind === 'count' &&
    count.currency !== null &&
    money.kind === 'money' &&
    sameCurrency(count.currency === '*' ? '?' : count.currency, money.currency)
  )
}

/** A pound is money or a weight, where English does not say which. */
export function isPound(a: Figure, b: Figure): boolean {
  return a.kind === 'measure' && a.unit === 'lb' && b.kind === 'money' && (b.currency === 'GBP' || b.currency === '?')
}
