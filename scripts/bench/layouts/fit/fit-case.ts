import { possibleReadings } from '../../../../src/parse/parse.ts'
import type { Doubt } from '../../../../src/parse/judge/doubts.ts'
import type { Terms } from '../../../../src/parse/judge/weights.ts'
import type { Layout } from '../choices/choices.ts'
import type { Case } from '../judge/draw-case.ts'
import { comparedCase } from '../judge/judge-case.ts'
import { drawnSeed } from '../judge/read-drawn.ts'

/** One way to read a drawn layout. */
export interface FitReading {
  sum: number
  terms: Terms
  doubts: Doubt[]
  /** Whether it is what was laid out. */
  right: boolean
}

/** A drawn layout with every way in which it was read. */
export interface FitCase {
  layout: Layout
  readings: FitReading[]
}

/** Reads a case in every way; `null` where its files are no seed. */
export async function fitCase(drawn: Case): Promise<FitCase | null> {
  const seed = await drawnSeed(drawn.bytes)
  if (!seed) return null
  const readings = possibleReadings(seed).map(({ value, sum, terms, doubts }): FitReading => {
    return { sum, terms, doubts, right: comparedCase(drawn, value).holds }
  })
  return { layout: drawn.layout, readings }
}
