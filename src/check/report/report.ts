import { problemLine } from './problem-line.ts'
import type { Severity } from '../../model/problem.ts'
import { alike, firstPlaces, type BriefProblem } from './alike.ts'

const ORDER: Severity[] = ['error', 'warning', 'info']

/** More lines of warnings than this are counted and not shown: errors must not be looked for among thousands of lines. */
const MOST_LINES = 40

/**
 * All errors as lines for a console, then a line for each kind of warning in a file, with a count and the first three
 * places, then the counts of all.
 */
export function report(problems: readonly BriefProblem[]): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity)
  const warnings = of('warning')
  const count = (own: readonly BriefProblem[]) => own.reduce((sum, { others }) => sum + 1 + (others?.count ?? 0), 0)
  const shown = alike(warnings, (one) => one).flatMap((own) => {
    const [first] = own
    if (!first) return []
    if (count(own) === 1) return [`warning: ${problemLine(first)}`]
    // The place stands in the list.
    const { file, rule, message, hint } = first
    return [`warning: ${file}:${firstPlaces(own)} ${rule} (${count(own)} times; the first): ${message} ${hint}`]
  })
  const rest = shown.length - MOST_LINES
  return [
    ...of('error').map((problem) => `error: ${problemLine(problem)}`),
    ...shown.slice(0, MOST_LINES),
    ...(rest > 0 ? [`… and ${rest} more lines of warnings`] : []),
    ORDER.map((severity) => `${count(of(severity))} ${severity}`).join(', '),
    ...(rest > 0 || shown.length !== count(warnings) ? ['All of them, with their lines: npm run -s check'] : []),
  ].join('\n')
}
