import type { KeyFigure } from '../../../model/key-figure.ts'
import type { Metric } from '../../tokens/metrics.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'
import { basisOf, saysReported } from './basis-of.ts'
import { heldAgainst } from './held-against.ts'
import { isOfPlan } from './is-of-plan.ts'
import { isSomethingElse } from './is-something-else.ts'
import { isUnderstood } from './is-understood.ts'
import { joinOf, type FigureAnchor, type FigureJoin } from './join-of.ts'
import type { LinkedFigure } from './linked-figure.ts'
import { respectively } from './respectively.ts'
import { saidAs } from './said-as.ts'
import { tolerance } from './tolerance.ts'
import { tokensAfter } from './tokens-after.ts'
import { valueOf, type Value } from './value-of.ts'

/** Joins the figures of a sentence with its metrics. What is not joined by words that are known is left out. */
export function linkFigures(tokens: readonly Token[]): LinkedFigure[] {
  const links = new Map<number, LinkedFigure>()
  /** Figures that are joined, though no row: `from $4 billion`. */
  const anchors = new Map<number, FigureAnchor>()
  tokens.forEach((token, index) => {
    // `$1 billion 133 million` is one amount, of which nobody knows how it was meant.
    if (token.kind !== 'figure' || tokens[index + 1]?.kind === 'figure' || tokens[index - 1]?.kind === 'figure') return
    const compared = heldAgainst(tokens, index, [...links.values()])
    if (compared) {
      links.set(index, compared)
      return
    }
    const joined = joinOf(tokens, index, anchors)
    const join = joined && isTwofold(tokens, joined.at) ? joined : respectively(tokens, index, joined)
    const said = join && saidAs(tokens, index, token.figure)
    // `sales were $840 million, flat organically`: an amount is as the books have it.
    const after = tokensAfter(tokens, index).filter(
      (one) => token.figure.kind !== 'money' || !/^organically$/i.test(wordOf(one)),
    )
    if (!joined || !join || !said) return
    const place = { figure: token, index }
    if (isSomethingElse(tokens, place, join, after) || isOfPlan(tokens, place, join)) return
    const { metric } = join.metric
    const twofold = isTwofold(tokens, join.at)
    const basis =
      twofold && join.place < 2 ? (join.place === 0 ? 'reported' : 'adjusted') : basisOf(tokens, join, after, index)
    // What would have been is said of what the company leaves out, or it is a dream.
    const would = (from: number): boolean => tokens.slice(from, index).some((one) => roleOf(one) === 'would')
    if (basis === null || (basis !== 'adjusted' && would(0))) return
    const value = valueOf({ ...join, figure: token.figure, metric, after, would: would(join.at) })
    // `We generated $452 million in operating cash flow, which is $139 million more`
    const isSecond =
      !join.chained &&
      value !== 'unnamed' &&
      value?.change === false &&
      [...links.values()].some(({ at }) => at === join.at)
    // `$2.2 billion, reflecting constant-currency growth of 5%`
    const isNeutral = basis === 'constant-currency' && value !== 'unnamed' && value?.change === false
    if (value === null || isSecond || (isNeutral && metric.kind !== 'effect')) return
    const against = value === 'unnamed' ? null : againstOf(saidOf(tokens, join, after), value, metric)
    // `EPS would have been $3.97, up 8% year over year`: not by so much more than it was.
    if (value !== 'unnamed' && value.compared === 'otherwise' && against !== null) return
    anchors.set(index, { ...joined, before: value === 'unnamed' ? null : value, basis })
    if (value === 'unnamed') return
    const isNegative = /^negative$/i.test(wordOf(tokens[join.at - 1])) && !value.change && value.compared === null
    links.set(index, {
      ...value,
      // `a negative EPS of $0.98`
      sign: isNegative && token.figure.low > 0 ? -1 : value.sign,
      figure: token,
      metric,
      at: join.at,
      after,
      follows: join.behind ? tokensAfter(tokens, join.at) : [],
      tolerance: tolerance(tokens, index),
      place: join.place,
      twofold,
      expected: said === 'expected',
      against,
      basis,
      onBasis: basis !== 'reported' || twofold || saysReported(tokens, join, after),
      understood: isUnderstood(tokens, index, joined),
    })
  })
  return [...links.values()]
}

/** What is said of a metric right before it, and right behind one that stands behind its figure. */
function around(tokens: readonly Token[], { at, behind }: FigureJoin): Token[] {
  return tokens.slice(Math.max(0, at - 4), behind ? at + 4 : at)
}

/**
 * What may say against what a figure is held, the nearest first. Of a figure that follows another one of its metric, what stands
 * before `and` is said of that one: `up 27% sequentially and up 40% year-over-year`.
 */
function saidOf(tokens: readonly Token[], join: FigureJoin, after: readonly Token[]): Token[] {
  const isBorder = (token: Token): boolean => ['and', 'comma'].includes(roleOf(token) ?? '')
  const end = after.findIndex(isBorder)
  const near = end < 0 ? after : after.slice(0, end)
  const gap = join.chained ? join.gap.slice(join.gap.findLastIndex(isBorder) + 1) : join.gap
  // `Sequentially, …` at the beginning goes for all of the sentence.
  // `down 12%, and flat sequentially`, `up 35%, with a ratio down sequentially`: another comparison.
  const further = after.some((token) => /^(?:flat|unchanged|with)$/i.test(wordOf(token))) ? near : after
  return [...near, ...gap, ...around(tokens, join), ...further, ...tokens.slice(0, 1)]
}

function againstOf(said: readonly Token[], { change, compared }: Value, { kind }: Metric): KeyFigure['against'] {
  if (compared === 'guidance') return 'guidance'
  if (!change && kind !== 'effect') return null
  for (const token of said) {
    const role = roleOf(token)
    if (role === 'year-ago' || role === 'quarter-before') return role
  }
  return null
}

function isTwofold(tokens: readonly Token[], at: number): boolean {
  const [gaap, and, other] = tokens.slice(Math.max(0, at - 3), at)
  return (
    gaap !== undefined && isWord(gaap) && gaap.text === 'GAAP' && roleOf(and) === 'and' && roleOf(other) === 'adjusted'
  )
}
