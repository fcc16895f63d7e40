import type { CheckedCall } from '../checked-call.ts'
import { sayEverywhere } from '../evidence/figure-places.ts'
import { everyLocale } from '../../model/locale.ts'
import { ruleWords } from '../../words/rule-words.ts'
import type { Localised } from '../localised.ts'
import { namedQuantities, type NamedQuantity } from '../evidence/named-quantities.ts'
import type { Found, Rule } from '../rule.ts'

/** Fewest and most parts that are taken for the segments of a company. */
const FEWEST_PARTS = 2
const MOST_PARTS = 8

export const figureInconsistent: Rule = {
  name: 'figure-inconsistent',
  severity: 'warning',
  find: (call) => {
    const quantities = namedQuantities(call)
    const groups = Map.groupBy(quantities, ({ metric, scope }) => `${metric}|${scope}`)
    return [...groups.values()].flatMap((group) => contradictions(call, group, quantities))
  },
}

function contradictions(call: CheckedCall, group: NamedQuantity[], all: NamedQuantity[]): Found[] {
  const first = group[0]
  const other = group.find((one) => first && differ(one, first))
  if (!first || !other) return []
  const parts = partsOf(first, all)
  const sum = parts.reduce((total, { figure }) => total + figure.low, 0)
  const slack = parts.reduce((total, { figure }) => total + figure.precision / 2, 0)
  const fits = ({ figure }: NamedQuantity): boolean =>
    parts.length > 0 && Math.abs(figure.low - sum) <= slack + figure.precision / 2
  const fitting = group.filter(fits)
  const evident = fitting.length > 0 && fitting.length < group.length
  const suspects = evident ? group.filter((one) => !fits(one)) : [rarest(group)]
  return suspects.map((suspect): Found => {
    const right = (evident ? fitting[0] : group.find((one) => differ(one, suspect))) ?? other
    const value = right.text
    return {
      says: evident ? 'sum' : 'differs',
      values: {
        metric: metricName(suspect.metric),
        suspect: suspect.text,
        other: value,
        parts: parts.map(({ text }) => text).join(' + '),
        sum: sayEverywhere({ ...right.figure, low: sum, high: sum }),
      },
      paragraph: call.paragraphs.find(({ paragraph }) => paragraph.id === suspect.paragraph)?.paragraph ?? null,
      marks: [suspect, right].map(({ paragraph, figure: { place } }) => ({
        paragraph,
        side: 'source' as const,
        ...place,
      })),
      actual: suspect.text,
      expected: value,
    }
  })
}

/** Two values that no rounding makes one. */
function differ(a: NamedQuantity, b: NamedQuantity): boolean {
  const step = Math.max(a.figure.precision, b.figure.precision)
  return a.figure.currency === b.figure.currency && Math.abs(a.figure.low - b.figure.low) > (step / 2) * (1 + 1e-9)
}

/** The same metric of the parts of the company, one value each. */
function partsOf({ metric, scope }: NamedQuantity, all: NamedQuantity[]): NamedQuantity[] {
  if (scope !== 'company') return []
  const byPart = Map.groupBy(
    all.filter((one) => one.metric === metric && one.part && one.scope !== 'company'),
    (one) => one.scope,
  )
  const parts = [...byPart.values()].flatMap((values) => values.slice(0, 1))
  return parts.length >= FEWEST_PARTS && parts.length <= MOST_PARTS ? parts : []
}

/** The value that fewest places give; of equals the first. */
function rarest(group: NamedQuantity[]): NamedQuantity {
  const support = (one: NamedQuantity): number => group.filter((other) => !differ(one, other)).length
  return group.reduce((least, one) => (support(one) < support(least) ? one : least))
}

/** What a metric is called in each language. */
function metricName(metric: string): string | Localised {
  const { metrics } = ruleWords('en')
  return isKey(metrics, metric) ? everyLocale((locale) => ruleWords(locale).metrics[metric]) : metric
}

function isKey<Names extends object>(names: Names, name: PropertyKey): name is keyof Names {
  return Object.hasOwn(names, name)
}
