import { at, dated, type FigureDraft } from './figure-draft.ts'

/** `9/30/2025` of one country is `30/09/2025` or `30.09.2025` of another. */
const PATTERN = /(\d{1,2})([/.])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/.]*\d)/y

/** Reads a date in numbers, year last. A number above twelve is the day; dots put the day first; else it is left open. */
export function numericDate(text: string, start: number): FigureDraft | null {
  const match = at(PATTERN, text, start)
  if (!match) return null
  const [whole, one, dot, other, last] = match
  const [a, b, given] = [Number(one), Number(other), Number(last)]
  if (
    Math.min(a, b) < 1 ||
    Math.min(a, b) > 12 ||
    Math.max(a, b) > 31 ||
    (dot === '.' && (b > 12 || last?.length !== 4))
  )
    return null
  const dayFirst = a > 12 || dot === '.'
  const date = { year: given < 100 ? given + 2000 : given, month: dayFirst ? b : a, day: dayFirst ? a : b }
  return { ...dated(start, whole.length, date), open: dot === '/' && a <= 12 && b <= 12 }
}
