import { problemLine } from './problem-line.ts'
import type { Severity } from '../../model/problem.ts'
import { brief, countOf, firstPlaces, MOST_LINES, type BriefProblem } from './alike.ts'

const ORDER: Severity[] = ['error', 'warning', 'info']

/**
 * All errors as lines for a console, then a line for each kind of warning in a file, with a count and the first three
 * places, then the counts of all.
 */
export function report(problems: readonly BriefProblem[]): string {
  const told = brief(problems)
  const of = (severity: Severity) => told.filter((problem) => problem.severity === severity)
  const warnings = of('warning')
  const shown = warnings.slice(0, MOST_LINES)
  const rest = warnings.slice(MOST_LINES).reduce((sum, { others }) => sum + 1 + (others?.lines ?? 0), 0)
  return [
    ...of('error').map((problem) => `error: ${problemLine(problem)}`),
    ...shown.map((warning) => `warning: ${warningLine(warning)}`),
    ...(rest > 0 ? [`… and ${rest} more lines of warnings`] : []),
    ORDER.map((severity) => `${countOf(of(severity))} ${severity}`).join(', '),
    ...(rest > 0 || shown.some(({ others }) => others) ? ['All of them, with their lines: npm run -s check'] : []),
  ].join('\n')
}

/** A warning, and how many others it is told for. */
function warningLine(warning: BriefProblem): string {
  if (!warning.others) return problemLine(warning)
  // The place stands in the list.
  const { file, rule, message, hint } = warning
  return `${file}:${firstPlaces([warning])} ${rule} (${countOf([warning])} times; the first): ${message} ${hint}`
}
