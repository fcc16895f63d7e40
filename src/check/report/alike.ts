import type { Problem } from '../../model/problem.ts'

/** Places of problems of one kind that are named. */
const NAMED = 3

/** More lines of warnings than this are counted and not shown: errors must not be looked for among thousands of lines. */
export const MOST_LINES = 40

/** A problem that is told for others. */
export interface BriefProblem extends Problem {
  /** How many others there are, how many lines a report would have for them, and the first places of all. */
  others?: { count: number; lines: number; places: string[] }
}

/** Groups what a report tells: problems of one rule and severity in one file, in the order of their first ones. */
export function alike<Item>(items: readonly Item[], problemOf: (item: Item) => Problem): Item[][] {
  return [
    ...Map.groupBy(items, (item) => {
      const { file, rule, severity } = problemOf(item)
      return JSON.stringify([file, rule, severity])
    }).values(),
  ]
}

/** The first places of problems of one kind: `3:12`, `40`, `52`; empty where none has a line. */
function firstPlacesOf(problems: readonly BriefProblem[]): string[] {
  const places = problems
    .flatMap(({ line, column, others }) => others?.places ?? [line, column].filter((part) => part !== null).join(':'))
    .filter((place) => place !== '')
  return [...new Set(places)].slice(0, NAMED)
}

/** The same in one text. */
export function firstPlaces(problems: readonly BriefProblem[]): string {
  return firstPlacesOf(problems).join(', ')
}

/** How many problems are told by some. */
export function countOf(problems: readonly BriefProblem[]): number {
  return problems.reduce((sum, { others }) => sum + 1 + (others?.count ?? 0), 0)
}

/**
 * What of problems is told by a report: all errors; of the warnings the first of each kind in a file, and beyond so many of
 * them one for all; one info for all. A site of thousands of calls has a hundred thousand of them, which would fill the memory.
 */
export function brief(problems: readonly BriefProblem[]): BriefProblem[] {
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity)
  const warnings = alike(of('warning'), (one) => one)
  return [
    ...of('error'),
    ...warnings.slice(0, MOST_LINES).flatMap((own) => folded(own, firstPlacesOf(own), 0)),
    ...folded(warnings.slice(MOST_LINES).flat(), [], warnings.length - MOST_LINES - 1),
    ...folded(of('info'), [], 0),
  ]
}

/** The first of some, which is told for the others. @param lines that a report would have for the others */
function folded(own: readonly BriefProblem[], places: string[], lines: number): BriefProblem[] {
  const [first] = own
  if (!first || own.length === 1) return own.slice()
  const hidden = own.reduce((sum, { others }) => sum + (others?.lines ?? 0), lines)
  return [{ ...first, others: { count: countOf(own) - 1, lines: hidden, places } }]
}
