import { caseOf, type Case, type RealCalls } from './draw-case.ts'
import { knownLayouts } from './known-layouts.ts'

/** The whole of both real calls in every layout that has a name. */
export function knownCases(calls: RealCalls): { name: string; drawn: () => Case }[] {
  return [...knownLayouts].flatMap(([name, layout], at) => (['seed-q1', 'seed-q2'] as const).map((call, which) => ({
    name: `${name} ${call}`,
    drawn: () => caseOf(at * 2 + which + 1, { ...layout, call, script: which === 0 ? 'simplified' : 'traditional' }, 1, calls, Infinity),
  })))
}
