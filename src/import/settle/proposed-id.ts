import type { Period } from '../../model/transcript.ts'
import { isSeedId } from '../../read/seeds/read-seeds.ts'

const LONGEST = 80

/**
 * The id that a call should have: ticker, year and quarter; else the name of its file, made safe for addresses.
 * @param fileName without its ending; `null` for standard input
 * @returns `null` where neither gives one
 */
export function proposedId(ticker: string | null, period: Period | null, fileName: string | null): string | null {
  if (ticker !== null && period) return safe(`${ticker}-${period.year}-q${period.quarter}`)
  return fileName === null ? null : safe(fileName)
}

/** Lower-case letters of the Latin alphabet without accents, digits and single hyphens; `null` where nothing is left. */
function safe(name: string): string | null {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return isSeedId(id) ? id : null
}
