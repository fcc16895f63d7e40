import type { Period } from '../../../model/transcript.ts'
import { joined } from '../period/said-around.ts'
import { roleOf, wordOf, type Role, type SaidPeriod, type Token } from '../../tokens/token.ts'

/**
 * Puts `year-ago` or `quarter-before` in the place of a time that a figure is held against by its name: `up 5% from the second quarter of
 * 2024`. A time that is neither of what is reported, nor of another time that the sentence names, stays.
 */
export function withBases(tokens: readonly Token[], text: string, call: Period | null): Token[] {
  if (!call) return [...tokens]
  const bases = tokens.flatMap((_, index) => {
    const end = baseEnd(tokens, index)
    return end > index ? [{ index, end }] : []
  })
  if (bases.length === 0) return [...tokens]
  const own = joined(periodsOf(tokens.filter((_, at) => !bases.some(({ index, end }) => index <= at && at < end))))
  if (own === 'unclear' || (own !== null && own.span !== 'only')) return [...tokens]
  const times = ownTimes(own, call)
  return tokens.flatMap((token, at): Token[] => {
    const base = bases.find(({ index, end }) => index <= at && at < end)
    const last = base && tokens[base.end - 1]
    const role = base && baseRole(tokens, base, times)
    if (!base || !last || !role) return [token]
    return at === base.index
      ? [{ kind: 'word', role, text: text.slice(token.start, last.end), start: token.start, end: last.end }]
      : []
  })
}

/** A base, from the word that holds against it to the one behind it. */
interface Base {
  index: number
  end: number
}

/** Where a base that begins at a place ends; there where none does. */
function baseEnd(tokens: readonly Token[], index: number): number {
  const opens =
    ['from', 'against'].includes(roleOf(tokens[index]) ?? '') ||
    (/^over$/i.test(wordOf(tokens[index])) && tokens[index - 1]?.kind === 'figure')
  if (!opens) return index
  let at = index + 1
  while (['to', 'plain'].includes(roleOf(tokens[at]) ?? '') || /^with$/i.test(wordOf(tokens[at]))) at += 1
  const first = at
  while (tokens[at]?.kind === 'period' || (roleOf(tokens[at]) === 'of' && tokens[at + 1]?.kind === 'period')) at += 1
  if (at === first) return index
  return /^levels?$/i.test(wordOf(tokens[at])) ? at + 1 : at
}

function baseRole(tokens: readonly Token[], { index, end }: Base, own: readonly Time[]): Role | null {
  // `from the first quarter 2025 revenue of $5 billion`
  if (['metric', 'figure', 'scope'].includes(tokens[end]?.kind ?? '') || roleOf(tokens[end]) === 'other') return null
  const times = periodsOf(tokens.slice(index, end))
  if (times.length === 1 && times[0]?.ago) return 'year-ago'
  const said = joined(times)
  if (said === null || said === 'unclear' || said.span !== 'only' || said.relative !== null) return null
  return own.some((time) => isYearBefore(said, time))
    ? 'year-ago'
    : own.some((time) => isQuarterBefore(said, time))
      ? 'quarter-before'
      : null
}

function periodsOf(tokens: readonly Token[]): SaidPeriod[] {
  return tokens.flatMap((token) => (token.kind === 'period' ? [token.period] : []))
}

interface Time {
  year: number
  /** `null` for the whole year. */
  quarter: number | null
}

/** The times that the rest of the sentence may be of. */
function ownTimes(own: SaidPeriod | null, { year, quarter }: Period): Time[] {
  const part = /^Q([1-4])$/.exec(own?.part ?? '')?.[1]
  if (own === null || own.relative === 0) return [{ year, quarter }]
  if (own.part === 'FY' || (own.part === null && own.year !== null)) return [{ year: own.year ?? year, quarter: null }]
  if (part === undefined) return []
  // The next one of its name, unless it says of which year it is.
  return [{ year: own.year ?? (Number(part) < quarter ? year + 1 : year), quarter: Number(part) }]
}

function isYearBefore({ part, year }: SaidPeriod, own: Time): boolean {
  const isPart = part === null || part === (own.quarter === null ? 'FY' : `Q${own.quarter}`)
  return isPart && year === own.year - 1
}

function isQuarterBefore({ part, year }: SaidPeriod, own: Time): boolean {
  if (own.quarter === null) return false
  const before = own.quarter === 1 ? { year: own.year - 1, quarter: 4 } : { year: own.year, quarter: own.quarter - 1 }
  return part === `Q${before.quarter}` && (year === null || year === before.year)
}
