import type { Problem } from '../../model/problem.ts'

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

/** The first places of problems of one kind: `3:12, 40, 52`; empty where none has a line. */
export function firstPlaces(problems: readonly Problem[]): string {
  const places = problems
    .map(({ line, column }) => [line, column].filter((part) => part !== null).join(':'))
    .filter((place) => place !== '')
  return [...new Set(places)].slice(0, NAMED).join(', ')
}
