import type { CallInsight } from '../model/call-insight.ts'
import type { KeyFigure } from '../model/key-figure.ts'
import { periodId } from './key-figures/period/period-id.ts'

/** What was expected, and what came of it. */
export interface GuidanceResult {
  /** A figure of the earlier call. */
  guidance: KeyFigure
  /** The figure of the later call for the same metric, part of the company, time and basis; `null` where there is none. */
  result: KeyFigure | null
  /** Where the result stands to the range; `null` where there is no result, or no telling. */
  verdict: 'above' | 'within' | 'below' | null
}

/**
 * Sets the guidance of a call against what a later call reports for the same time. Nothing is compared that is not the same
 * metric, of the same part of the company, on the same basis and in the same unit: net sales are no revenue, unless the glossary says
 * that they are so in the accounts of the company (`sameAs`).
 * @returns the guidance for the time of the later call, each once, in the order of the earlier call
 */
export function guidanceResults(earlier: CallInsight, later: CallInsight): GuidanceResult[] {
  const { period } = later
  if (!period) return []
  const time = `${period.year}-Q${period.quarter}`
  const seen = new Set<string>()
  return earlier.figures.flatMap((guidance) => {
    const key = keyOf(guidance)
    if (guidance.kind !== 'guidance' || periodId(guidance.period) !== time || seen.has(key)) return []
    seen.add(key)
    const actual = later.figures.filter(({ kind }) => kind === 'actual')
    const own = actual.filter((one) => keyOf(one) === key)
    const account = keyOf(guidance, accountOf(earlier, guidance))
    const said = own.length > 0 ? own : actual.filter((one) => keyOf(one, accountOf(later, one)) === account)
    const [result = null] = said
    const sure = result && said.every(({ low, high }) => low === result.low && high === result.high)
    return [{ guidance, result, verdict: sure ? verdictOf(guidance, result) : null }]
  })
}

function keyOf({ metric, scope, period, basis, unit, moves }: KeyFigure, account = metric): string {
  return [account, scope.id, periodId(period), basis, unit, moves].join(' ')
}

/** The term under which the company accounts for a metric. */
function accountOf({ terms }: CallInsight, { metric }: KeyFigure): string {
  return terms[metric]?.same ?? metric
}

function verdictOf(guidance: KeyFigure, result: KeyFigure): GuidanceResult['verdict'] {
  // `at least`, `about`: a range without its ends.
  if (guidance.bound !== null || result.bound !== null || result.low !== result.high) return null
  return result.low > guidance.high ? 'above' : result.low < guidance.low ? 'below' : 'within'
}
