import type { DialectScore } from '../../model/transcript.ts'
import type { Draft } from '../draft/draft.ts'
import { propose } from '../readings/propose.ts'
import { readAs, type Material } from '../readings/read-as.ts'
import { judge, type Verdict } from './judge.ts'

/** The reading that the judge has chosen. */
export interface Reading {
  name: string
  draft: Draft
  verdict: Verdict
  /** All readings, the best first. */
  others: DialectScore[]
}

/** Lines on which readings are judged; what holds for them holds for the rest. */
const SAMPLE = 1500

/** Tries every reading that is proposed and takes the one that the judge holds for best. */
export function bestReading(material: Material, border: number | null): Reading {
  const proposals = propose(material, border)
  const whole = material.lines.length <= SAMPLE || border !== null
  const sample: Material = whole
    ? material
    : { ...material, lines: material.lines.slice(0, SAMPLE), named: material.named.slice(0, SAMPLE) }
  const judged = proposals
    .map((proposal) => {
      const draft =
        proposals.length === 1 && !whole
          ? null
          : readAs(sample, { ...proposal, borders: proposal.borders.filter((at) => at < sample.lines.length) })
      return { proposal, draft, verdict: draft ? judge(draft, proposal) : null }
    })
    .sort((a, b) => (b.verdict?.score ?? 0) - (a.verdict?.score ?? 0))
  const [best] = judged
  if (!best) throw new Error('There is no proposal.')
  const most = best.verdict?.score ?? 0
  const paragraphs = 1 + (best.verdict?.pairs ?? 0)
  const draft = whole && best.draft ? best.draft : readAs(material, best.proposal)
  return {
    name: best.proposal.name,
    draft,
    verdict: whole && best.verdict ? best.verdict : judge(draft, best.proposal),
    others: judged.map(({ proposal: { name }, verdict }) => ({
      name,
      score: Math.round(1000 * Math.exp(((verdict?.score ?? most) - most) / paragraphs)) / 1000,
    })),
  }
}
