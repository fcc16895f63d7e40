import { endsSentence, type SeedLine, isSpeech } from '../frames/seed-line.ts'
import type { Named } from './naming.ts'

/** Fewer names below what is said are chance. */
const FEWEST = 3

/** Share of the names below speech. */
const NEARLY_ALL = 0.9

/**
 * Where names stand below what is said, each is put above it:
 * ```
 * Did he pay?
 * 他付钱了吗？
 *     —— Ann Lee
 * ```
 * They do where somebody speaks before anybody is named, and nothing is said below the last name.
 */
export function namesAbove(lines: SeedLine[], named: (Named | null)[]): { lines: SeedLine[]; named: (Named | null)[] } {
  const alone = named.flatMap((one, at) => (one?.rest === null ? [at] : []))
  const [first = 0] = alone
  const isSaid = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && !named[at] && isSpeech(line) && endsSentence(line.text)
  }
  const below = alone.filter((at) => isSaid(at - 1) || (named[at - 1]?.rest === null && isSaid(at - 2))).length
  const behind =
    below >= Math.max(FEWEST, alone.length * NEARLY_ALL) &&
    alone.at(-1) === lines.length - 1 &&
    named.every((one) => one?.rest == null) &&
    isSaid(first - 1)
  if (!behind) return { lines, named }
  let start = first
  while (isSaid(start - 1)) start -= 1
  const order: number[] = lines.slice(0, start).map((_, at) => at)
  for (let at = start, block = start; at < lines.length; at++) {
    if (named[at] === null || (named[at + 1] ?? null) !== null) continue
    const names = [...Array(at - block + 1).keys()].map((one) => block + one)
    order.push(...names.filter((one) => named[one]), ...names.filter((one) => !named[one]))
    block = at + 1
  }
  return { lines: order.flatMap((at) => lines[at] ?? []), named: order.map((at) => named[at] ?? null) }
}
