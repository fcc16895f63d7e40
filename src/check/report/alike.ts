import type { Problem } from '../../model/problem.ts'
import type { BriefProblem } from './brief.ts'

/** Places of problems of one kind that are named. */
const NAMED = 3

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
export function placesOf(problems: readonly BriefProblem[]): string[] {
  const places = problems
    .flatMap(({ line, column, others }) => others?.places ?? [line, column].filter((part) => part !== null).join(':'))
    .filter((place) => place !== '')
  return [...new Set(places)].slice(0, NAMED)
}

/** The same in one text. */
export function firstPlaces(problems: readonly BriefProblem[]): string {
  return placesOf(problems).join(', ')
}
