import { problemLine } from '../src/load/problem-line.ts'
import type { Problem, Severity } from '../src/model/problem.ts'

const ORDER: Severity[] = ['error', 'warning', 'info']

/** More warnings than this are counted and not shown: errors must not be looked for among thousands of lines. */
const MOST_WARNINGS = 40

/** All errors as lines for a console, then the first warnings, what to do once for each rule, then the counts of all. */
export function report(problems: Problem[]): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity)
  const told = new Set<string>()
  const lines = (severity: Severity) => of(severity).map((problem) => {
    const known = severity === 'warning' && told.has(problem.hint)
    told.add(problem.hint)
    return `${severity}: ${problemLine(known ? { ...problem, hint: '' } : problem)}`
  })
  const rest = of('warning').length - MOST_WARNINGS
  const more = rest > 0 ? [`… and ${rest} more warnings: npm run -s check shows them with their lines.`] : []
  const counts = ORDER.map((severity) => `${of(severity).length} ${severity}`).join(', ')
  return [...lines('error'), ...lines('warning').slice(0, MOST_WARNINGS), ...more, counts].join('\n')
}
