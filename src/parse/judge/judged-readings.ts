import type { DialectScore } from '../../model/transcript.ts'
import type { Draft } from '../draft/draft.ts'
import { propose } from '../readings/propose.ts'
import { readAs, type Material } from '../readings/read-as.ts'
import { judge, type Verdict } from './judge.ts'

/** A reading with what the judge says of it. */
export interface Reading {
  name: string
  draft: Draft
  verdict: Verdict
  /** All readings, the best first. */
  others: DialectScore[]
}

/** Lines on which readings are judged; what holds for them holds for the rest. */
const SAMPLE = 1500

/**
 * Tries every reading that is proposed.
 * @returns all of them, the one first that the judge holds for best; of a long seed only that one
 */
export function judgedReadings(material: Material, border: number | null): [Reading, ...Reading[]] {
  const proposals = propose(material, border)
  const whole = material.lines.length <= SAMPLE || border !== null
  const sample: Material = whole
    ? material
    : { ...material, lines: material.lines.slice(0, SAMPLE), named: material.named.slice(0, SAMPLE) }
  const judged = proposals
    .map((proposal) => {
      const draft = readAs(sample, { ...proposal, borders: proposal.borders.filter((at) => at < sample.lines.length) })
      return { proposal, draft, verdict: judge(draft, proposal) }
    })
    .sort((a, b) => b.verdict.score - a.verdict.score)
  const [best, ...rest] = judged
  if (!best) throw new Error('There is no proposal.')
  const others = judged.map(({ proposal: { name }, verdict: { score } }) => ({
    name,
    score: Math.round(1000 * Math.exp((score - best.verdict.score) / (1 + best.verdict.pairs))) / 1000,
  }))
  const reading = ({ proposal: { name }, draft, verdict }: typeof best): Reading => ({ name, draft, verdict, others })
  if (whole) return [reading(best), ...rest.map(reading)]
  const draft = readAs(material, best.proposal)
  return [reading({ ...best, draft, verdict: judge(draft, best.proposal) })]
}
