import type { Problem } from '../../model/problem.ts'

/** Places of problems of one kind that are named. */
const NAMED = 3

/** A problem that is told for others of its rule in its file. */
export interface BriefProblem extends Problem {
  /** How many others there are, and the first places of all. */
  others?: { count: number; places: string[] }
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
function placesOf(problems: readonly BriefProblem[]): string[] {
  const places = problems
    .flatMap(({ line, column, others }) => others?.places ?? [line, column].filter((part) => part !== null).join(':'))
    .filter((place) => place !== '')
  return [...new Set(places)].slice(0, NAMED)
}

/** The same in one text. */
export function firstPlaces(problems: readonly BriefProblem[]): string {
  return placesOf(problems).join(', ')
}

/**
 * What of problems is told by a report: all errors, and of the others the first of each kind in a file. A site of thousands
 * of calls has a hundred thousand of them, which would fill the memory.
 */
export function brief(problems: readonly Problem[]): BriefProblem[] {
  return alike(problems, (one) => one).flatMap((own) => {
    const [first] = own
    if (!first || own.length === 1 || first.severity === 'error') return own
    return [{ ...first, others: { count: own.length - 1, places: placesOf(own) } }]
  })
}
