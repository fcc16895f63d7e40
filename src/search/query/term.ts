import { unitKind } from './unit.ts'

/** One way in which a term may stand in a text. */
export interface Form {
  /** Folded units, one after another. */
  units: string[]
  /** Whether the last word may go on: English terms are found at the beginning of words. */
  open: boolean
}

/** Something that every hit must hold. */
export interface Term {
  /** As it was typed, without quotes. */
  text: string
  /** Whether it was quoted. */
  phrase: boolean
  /** One of them is enough. */
  forms: Form[]
}

/** Years are never written with a separator. */
const YEAR = /^(?:19|20)\d\d$/
const DIGITS = /^\d+$/

/**
 * The forms of a term: as it was typed, and, for a figure, with and without the separators of its thousands, so that
 * `1557` and `1,557` are one. The other forms must end where the figure ends: `1,557` is no beginning of `15570`.
 */
export function formsOf(units: string[]): Form[] {
  const typed = { units, open: unitKind(units.at(-1) ?? '') === 'word' }
  const others = [joined(units), parted(units)].filter((other) => other.length !== units.length)
  return [typed, ...others.map((other) => ({ units: other, open: false }))]
}

/** `1` `,` `557` to `1557`. */
function joined(units: string[]): string[] {
  const result: string[] = []
  for (let at = 0; at < units.length; at++) {
    let unit = units[at] ?? ''
    if (/^\d{1,3}$/.test(unit) && !isFraction(units, at)) {
      while (units[at + 1] === ',' && /^\d{3}$/.test(units[at + 2] ?? '')) {
        unit += units[at + 2] ?? ''
        at += 2
      }
    }
    result.push(unit)
  }
  return result
}

/** `1557` to `1` `,` `557`. */
function parted(units: string[]): string[] {
  return units.flatMap((unit, at) => {
    if (unit.length < 4 || !DIGITS.test(unit) || YEAR.test(unit) || isFraction(units, at)) return [unit]
    return unit.replace(/\B(?=(?:\d{3})+$)/g, ' , ').split(' ')
  })
}

/** Whether the digits stand behind a decimal point. */
function isFraction(units: string[], at: number): boolean {
  return units[at - 1] === '.' && DIGITS.test(units[at - 2] ?? '')
}
