import { possibleReadings } from '../../../../src/parse/parse.ts'
import type { Doubt } from '../../../../src/parse/judge/doubts.ts'
import type { Terms } from '../../../../src/parse/judge/weights.ts'
import { random, shuffle } from '../../generated/random.ts'
import type { Layout } from '../choices/choices.ts'
import type { Case } from '../judge/draw-case.ts'
import { comparedCase } from '../judge/judge-case.ts'
import { drawnSeed } from '../judge/read-drawn.ts'
import { frontWrecks } from '../wreck/wreck-front.ts'
import { pairWrecks } from '../wreck/wreck-pairs.ts'
import { speakerWrecks } from '../wreck/wreck-speakers.ts'
import { textWrecks } from '../wreck/wreck-texts.ts'
import type { Wreck } from '../wreck/wreckable.ts'

/** One way to read a drawn layout. */
export interface FitReading {
  sum: number
  terms: Terms
  doubts: Doubt[]
  /** Whether it is what was laid out. */
  right: boolean
  /** Whether it is that and nothing else: what nobody said is in no paragraph. */
  clean: boolean
}

/** A right reading in which a mistake was made on purpose. */
export interface WreckedReading {
  /** The mistake. */
  kind: string
  doubts: Doubt[]
}

/** A drawn layout with every way in which it was read. */
export interface FitCase {
  layout: Layout
  readings: FitReading[]
  wrecked: WreckedReading[]
}

/** Mistakes that are made in one right reading. */
const WRECKS = 4

const ALL: [string, Wreck][] = Object.entries({ ...speakerWrecks, ...pairWrecks, ...textWrecks, ...frontWrecks })

/** Reads a case in every way, and wrecks the best reading where it is right; `null` where its files are no seed. */
export async function fitCase(drawn: Case, seed: number): Promise<FitCase | null> {
  const file = await drawnSeed(drawn.bytes)
  if (!file) return null
  const { readings: possible, lines, doubtsOf } = possibleReadings(file)
  const readings = possible.map(({ value, sum, terms, doubts }): FitReading => {
    const { holds, comparison } = comparedCase(drawn, value)
    return { sum, terms, doubts, right: holds, clean: holds && comparison.extra === 0 }
  })
  const [best] = possible
  const texts = new Map(lines.flatMap(({ numbers, text }) => numbers.map((number) => [number, text] as const)))
  const next = random(seed * 1009 + drawn.n)
  const wrecked: WreckedReading[] = []
  for (const [kind, wreck] of readings[0]?.clean ? shuffle(ALL, next) : []) {
    if (!best || wrecked.length === WRECKS) break
    const draft = wreck({ draft: structuredClone(best.draft), lineText: (line) => texts.get(line) ?? '' }, next)
    if (draft) wrecked.push({ kind, doubts: doubtsOf(draft) })
  }
  return { layout: drawn.layout, readings, wrecked }
}
