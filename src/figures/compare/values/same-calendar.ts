import type { Figure } from '../../../model/figure.ts'

/** Where both name the day, the year belongs to it; `in May` and `2025 年 5 月` may be the same. */
export function sameDate(a: Figure, b: Figure): boolean {
  const fits = (x: number | null | undefined, y: number | null | undefined, open: boolean): boolean =>
    x == null || y == null ? open || x === y : x === y
  const days = a.date?.day != null && b.date?.day != null
  if (!fits(a.date?.year, b.date?.year, !days)) return false
  const same = fits(a.date?.month, b.date?.month, true) && fits(a.date?.day, b.date?.day, true)
  return same || ((a.open || b.open) && a.date?.month === b.date?.day && a.date?.day === b.date?.month)
}

/** Minutes of the day; each may leave open which half of the day it means, and name a zone of its own. */
export function sameTime(a: Figure, b: Figure): boolean {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return true
  return a.low === b.low || ((a.open || b.open) && a.low % 720 === b.low % 720)
}
