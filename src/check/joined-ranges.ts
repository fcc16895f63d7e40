import type { Finding } from './finding.ts'
import { ruleText } from '../words/rule-words.ts'
import { fill } from './localised.ts'
import type { Rule } from './rule.ts'

/**
 * Findings of a rule that is told by ranges: those of paragraphs that follow one another without a break are one, at the
 * first of them. What an editor accepts stays apart from what stands.
 * @param findings of one rule, in the order of the call
 * @param places the place of each paragraph in the call, and its number, by id
 */
export function joinedRanges(
  rule: Rule,
  findings: Finding[],
  places: ReadonlyMap<string, { at: number; n: number }>,
): Finding[] {
  if (rule.range === undefined) return findings
  const message = ruleText(rule.name, 'en').messages?.[rule.range]
  if (!message) throw new Error(`The rule ${rule.name} has no message ${rule.range}.`)
  const placeOf = ({ problem }: Finding) => places.get(problem.paragraph ?? '')
  const ranges: Finding[][] = []
  for (const finding of findings) {
    const range = ranges.at(-1)
    const last = range?.at(-1)
    const behind = last && (placeOf(last)?.at ?? Infinity) + 1 === placeOf(finding)?.at
    if (range && behind && last.accepted?.reason === finding.accepted?.reason) range.push(finding)
    else ranges.push([finding])
  }
  return ranges.flatMap((range) => {
    const [first, last] = [range[0], range.at(-1)]
    if (!first || !last || first === last) return range
    const number = (finding: Finding): string => String(placeOf(finding)?.n ?? '')
    const values = { first: number(first), last: number(last), count: String(range.length) }
    return {
      ...first,
      problem: {
        ...first.problem,
        message: fill(message, values, 'en'),
        range: { lastLine: last.problem.line, lastParagraph: last.problem.paragraph, count: range.length },
      },
      says: rule.range ?? first.says,
      values,
      through: range.slice(1).flatMap(({ problem }) => problem.paragraph ?? []),
    }
  })
}
