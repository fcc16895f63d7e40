import type { KeyFigure } from '../../model/key-figure.ts'

/** How amounts are said in one language, blanks between number and word included. */
export interface ValueWords {
  /** The steps in which amounts are said, the greatest first. */
  scales: readonly (readonly [number, string])[]
  /** By their codes of ISO 4217. */
  currencies: Partial<Record<string, string>>
  /** Whether a currency stands before its number. */
  currencyFirst: boolean
  /** Basis points and percentage points. */
  points: Record<'bp' | 'pp', (howMany: number) => string>
  bounds: Record<NonNullable<KeyFigure['bound']>, string>
}
