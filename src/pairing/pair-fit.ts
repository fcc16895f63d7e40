import { gatherEvidence } from './evidence.ts'
import type { Paired, Usual } from './usual.ts'
import { asOne } from './as-one.ts'

/** Variance of the length for each letter, and the share by which a translation is longer or shorter, as in `grid.ts`. */
const VARIANCE = 6
const SPREAD = 0.15
/** Below this length, in letters, chance rules. */
const SHORTEST = 10
/** The least that one pair says, and the most for each usual paragraph: no pair outweighs all others. */
const WORST = -6
const BEST = 12
/** What two texts of about one length are likelier to be a pair than any two by their lengths alone. */
const EVEN = 0.5
/** Letters of a usual paragraph. */
const USUAL = 150
/** Letters from which on a call tells its own ratio of lengths, and what no translation is longer or shorter by. */
const TELLING = 400
const WORST_RATIO = 1.6

/**
 * How well pairs translate one another: for each one, in nats, how much likelier its lengths and what both texts have
 * (figures, names, Latin words, words of the lexicon) are than if it were put together by chance.
 * @param usual what is usual in the call, where more is known than these pairs tell
 * @param best the most for each usual paragraph; none where pairs of the same texts are compared
 */
export function pairFits(pairs: Paired[], usual?: Usual, best = BEST): number[] {
  const evidence = gatherEvidence(
    { ...asOne(pairs.map(({ english }) => english)), lang: 'en' },
    { ...asOne(pairs.map(({ chinese }) => chinese)), lang: 'zh-Hans' },
    usual?.rarity,
  )
  const gains = new Float64Array(pairs.length)
  const letters = Math.max(evidence.source.at(-1) ?? 0, evidence.translation.at(-1) ?? 0)
  // Rarity counts in paragraphs of a usual length, so that a reading with more of them has no advantage.
  const longer = usual ? 0 : Math.log(Math.max(1, letters / USUAL) / Math.max(1, pairs.length))
  for (const { source, translation, weight } of evidence.meetings) {
    if (source === translation) gains[source] = (gains[source] ?? 0) + Math.max(0, weight + longer)
  }
  const [all, others] = [evidence.source.at(-1) ?? 0, evidence.translation.at(-1) ?? 0]
  const ratio =
    usual?.ratio ??
    (Math.min(all, others) < TELLING ? 1 : Math.min(WORST_RATIO, Math.max(1 / WORST_RATIO, all / others)))
  return pairs.map((_, at) => {
    const source = (evidence.source[at + 1] ?? 0) - (evidence.source[at] ?? 0)
    const translation = ((evidence.translation[at + 1] ?? 0) - (evidence.translation[at] ?? 0)) * ratio
    const mean = Math.max(SHORTEST, (source + translation) / 2)
    const cost = (source - translation) ** 2 / (2 * (VARIANCE * mean + (mean * SPREAD) ** 2))
    return Math.max(WORST, Math.min(best * Math.max(1, mean / USUAL), EVEN + (gains[at] ?? 0) - cost))
  })
}
