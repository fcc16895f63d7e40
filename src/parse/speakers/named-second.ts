import { endsSentence, isSpeech, type SeedLine } from '../frames/seed-line.ts'
import type { Named } from './naming.ts'

/** Fewest names before what comes second, and share of it that has one: fewer are chance. */
const FEWEST = 3
const MOST = 0.5

/**
 * Where names stand before what comes second only, each is that of what stands above it, too:
 * ```
 * Did he pay?
 * 安：他付钱了吗？
 * ```
 * It is so where the one language begins without a name, and the other, with one, ends.
 * @returns who is named on each line
 */
export function namedSecond(lines: readonly SeedLine[], named: readonly (Named | null)[]): (Named | null)[] {
  const all = [...named]
  if (all.some((one) => one?.rest === null)) return all
  const said = lines.flatMap((line, at) => (named[at] || (isSpeech(line) && endsSentence(line.text)) ? [at] : []))
  const chineseAt = (at: number | undefined): boolean | undefined => (at === undefined ? undefined : lines[at]?.chinese)
  const [first] = said
  const last = said.at(-1)
  if (first === undefined || chineseAt(first) === chineseAt(last)) return all
  if (said.some((at) => named[at] && chineseAt(at) === chineseAt(first))) return all
  /** Each run of what comes first, with the line behind it. */
  const runs = said.flatMap((at, index) => {
    const begins = chineseAt(at) === chineseAt(first) && chineseAt(said[index - 1]) !== chineseAt(first)
    const behind = begins ? said.slice(index).find((other) => chineseAt(other) !== chineseAt(first)) : undefined
    return behind === undefined ? [] : [{ at, name: named[behind] ?? null }]
  })
  const own = runs.filter(({ name }) => name !== null)
  if (own.length < Math.max(FEWEST, runs.length * MOST)) return all
  for (const { at, name } of own) if (name) all[at] = { ...name, rest: lines[at]?.text ?? '' }
  return all
}
