import { alike, placesOf } from './alike.ts'
import type { Problem } from '../../model/problem.ts'

/** A problem that is told for others of its rule in its file. */
export interface BriefProblem extends Problem {
  /** How many others there are, and the first places of all. */
  others?: { count: number; places: string[] }
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
