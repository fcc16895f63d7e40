import { problemLine } from '../src/load/problem-line.ts'
import type { Problem, Severity } from '../src/model/problem.ts'

const ORDER: Severity[] = ['error', 'warning', 'info']

/** All problems as lines for a console, the errors first, with their counts at the end. Infos are only counted. */
export function report(problems: Problem[]): string {
  const lines = ORDER.slice(0, 2).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity).map((problem) => `${severity}: ${problemLine(problem)}`),
  )
  const counts = ORDER.map((severity) => `${problems.filter((problem) => problem.severity === severity).length} ${severity}`)
  return [...lines, counts.join(', ')].join('\n')
}
