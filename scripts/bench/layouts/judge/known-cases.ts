import { caseOf, type Case, type RealCalls } from './draw-case.ts'
import { knownLayouts } from '../choices/known-layouts.ts'
import { readDrawn } from './read-drawn.ts'

/** Bytes of a file that must be understood in time. */
const LARGE = 5_000_000
const RUNS = 3

/** A case of a layout that has a name. */
export interface KnownCase {
  name: string
  drawn: () => Case
}

/** The whole of both real calls in every layout that has a name. */
export function knownCases(calls: RealCalls): KnownCase[] {
  return [...knownLayouts].flatMap(([name, layout], at) =>
    (['seed-q1', 'seed-q2'] as const).map((call, which) => ({
      name: `${name} ${call}`,
      drawn: () =>
        caseOf(
          at * 2 + which + 1,
          { ...layout, call, script: which === 0 ? 'simplified' : 'traditional' },
          1,
          calls,
          Infinity,
        ),
    })),
  )
}

/**
 * Milliseconds that a seed of 5 MB takes to be understood: the same files over and over.
 * @param most where the first time is longer, something else may have been at work: the fastest of some counts
 */
export async function largeTime({ bytes }: Case, most: number): Promise<number> {
  const all = Object.values(bytes).reduce((sum, { length }) => sum + length, 0)
  const times = Math.ceil(LARGE / all)
  const large = Object.entries(bytes).map(([name, one]): [string, Buffer] => [
    name,
    Buffer.concat(Array.from({ length: times }, () => one)),
  ])
  let fastest = Infinity
  for (let run = 0; run < RUNS && fastest > most; run++)
    fastest = Math.min(fastest, (await readDrawn(Object.fromEntries(large))).time)
  return fastest
}
