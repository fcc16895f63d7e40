import type { Locale } from '../../../model/locale.ts'

const STEPS = [
  { unit: 'gigabyte', bytes: 1e9 },
  { unit: 'megabyte', bytes: 1e6 },
  { unit: 'kilobyte', bytes: 1e3 },
] as const

/** Writes a number of bytes as people read it: `1.2 MB`, `340 kB`. Decimal steps, as browsers and shops use them. */
export function sayBytes(bytes: number, locale: Locale): string {
  const step = STEPS.find((each) => bytes >= each.bytes * 0.9995) ?? { unit: 'kilobyte', bytes: 1e3 }
  const value = bytes / step.bytes
  const digits = step.unit === 'kilobyte' || value >= 99.95 ? 0 : 1
  return new Intl.NumberFormat(locale, { style: 'unit', unit: step.unit, maximumFractionDigits: digits }).format(value)
}
