import { problemLine } from './problem-line.ts'
import type { Problem, Severity } from '../model/problem.ts'

const ORDER: Severity[] = ['error', 'warning', 'info']

/** More warnings of one rule in one file than this are counted and not shown: one transcript has dozens of the same kind. */
const MOST_ALIKE = 3

/** More lines of warnings than this are counted and not shown: errors must not be looked for among thousands of lines. */
const MOST_LINES = 40

/** All errors as lines for a console, then the first warnings, what to do once for each rule, then the counts of all. */
export function report(problems: Problem[]): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity)
  const warnings = of('warning')
  const told = new Set<string>()
  const shown = [...Map.groupBy(warnings, ({ file, rule }) => `${file} ${rule}`).values()].flatMap((alike) => {
    const lines = alike.slice(0, MOST_ALIKE).map((problem) => {
      const hint = told.has(problem.hint) ? '' : problem.hint
      told.add(problem.hint)
      return `warning: ${problemLine({ ...problem, hint })}`
    })
    const rest = alike.length - lines.length
    const [{ file, rule } = { file: '', rule: '' }] = alike
    return rest > 0 ? [...lines, `         … and ${rest} more of ${rule} in ${file}`] : lines
  })
  const rest = shown.length - MOST_LINES
  return [
    ...of('error').map((problem) => `error: ${problemLine(problem)}`),
    ...shown.slice(0, MOST_LINES),
    ...(rest > 0 ? [`… and ${rest} more lines of warnings`] : []),
    ORDER.map((severity) => `${of(severity).length} ${severity}`).join(', '),
    ...(rest > 0 || shown.length !== warnings.length ? ['All of them, with their lines: npm run -s check'] : []),
  ].join('\n')
}
