import { confidence, SURE, type ConfidenceWeights } from '../../src/parse/judge/confidence.ts'
import { choiceNames, valuesOf } from './layouts/choices/choices.ts'
import { fitCase, type FitCase } from './layouts/fit/fit-case.ts'
import { fitConfidence, sureFrom, type TakenReading } from './layouts/fit/fit-confidence.ts'
import { fitJudge, winner } from './layouts/fit/fit-judge.ts'
import { drawCase, type RealCalls } from './layouts/judge/draw-case.ts'
import { readReal } from './layouts/judge/read-drawn.ts'
import { verdict } from './verdict.ts'

const COUNT = 600
const SEED = 1
/** Share of the layouts with any value that must hold where the fit has seen none of them. */
const LEAST_HOLD = 0.95
/** Fewer layouts with a value say nothing about it. */
const FEWEST = 8
const WEAKEST = 15
/** Paragraphs of short calls: from, up to. */
const SHORT = 8
const SHORTER = 31
const BINS = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 1.001]

/** Share of the right readings that may be told unsure. */
const UNSURE = 0.06

/**
 * `npm run bench -- layouts-fit [COUNT] [SEED]`: fits the weights of the judge on COUNT drawn layouts, and those of confidence
 * on what was read of them and on right readings that were wrecked on purpose, and prints them; prints how sure they are of
 * as many others (the next seed), and of which mistakes they tell where the fit has seen all but these; then leaves out
 * each value of each choice, fits without the layouts that have it, and prints which of those hold.
 */
export async function bench(args: string[] = []): Promise<void> {
  const [count = COUNT, seed = SEED] = args.map(Number)
  const real = await readReal()
  const seen = await cases(count, seed, real)
  const unseen = await cases(count, seed + 1, real)
  console.log(`${seen.length + unseen.length} layouts read in every way`)
  const weights = fitJudge(seen)
  const learned = [...clear(seen, weights), ...wrecked(seen)]
  const against = fitConfidence(learned)
  console.log('Weights of the judge (src/parse/judge/weights.ts):', weights)
  console.log('Weights of confidence (src/parse/judge/confidence.ts):')
  console.log(`  ground: ${against.ground},`)
  for (const [kind, { any, much, enough }] of Object.entries(against.against))
    console.log(`    ${kind}: { any: ${any}, much: ${much}, enough: ${enough} },`)
  console.log(`  ${percent(UNSURE)} of the right readings are below ${sureFrom(learned, against, UNSURE)}`)
  console.log(
    `\nReliability on ${unseen.length} layouts that the fit has not seen (said to be right: are right, of how many):`,
  )
  reliability(taken(unseen, weights), against)
  leaveOutWrecks(seen, unseen, weights)
  leaveOut([...seen, ...unseen])
}

async function cases(count: number, seed: number, real: RealCalls): Promise<FitCase[]> {
  const found: FitCase[] = []
  for (let n = 1; n <= count; n++) {
    // Every second one is as short as notes of an interview: shares are of less.
    const size = n % 2 === 0 ? SHORT + (n % (SHORTER - SHORT)) : undefined
    const one = await fitCase(drawCase(n, seed, real, undefined, size), seed)
    if (one) found.push(one)
  }
  return found
}

function taken(all: readonly FitCase[], weights: ReturnType<typeof fitJudge>): TakenReading[] {
  return all.flatMap((one) => winner(one, weights) ?? [])
}

/** What was taken, without what is right and yet has paragraphs that nobody said: of those neither is to be learned. */
function clear(all: readonly FitCase[], weights: ReturnType<typeof fitJudge>): TakenReading[] {
  return all.flatMap((one) => {
    const best = winner(one, weights)
    return best && best.right === best.clean ? [best] : []
  })
}

/** Mistakes that are made oftener than others: of some 470 files of the field that the reader had not seen, a third of those read wrong had no speaker left. */
const OFTEN: Readonly<Record<string, number>> = { 'all speakers lost': 8 }

/** Right readings in which mistakes were made; all but those of one kind. */
function wrecked(all: readonly FitCase[], without?: string): TakenReading[] {
  return all.flatMap((one) =>
    one.wrecked.flatMap(({ kind, doubts }) =>
      kind === without ? [] : [{ doubts, right: false, often: OFTEN[kind] ?? 1 }],
    ),
  )
}

/** Of each kind of mistake: how many are told where the fit has seen all others. */
function leaveOutWrecks(
  seen: readonly FitCase[],
  unseen: readonly FitCase[],
  weights: ReturnType<typeof fitJudge>,
): void {
  console.log('\nMistakes made on purpose that are told, by a fit that has seen all other kinds (told/made):')
  const read = clear(seen, weights)
  for (const kind of [...new Set(unseen.flatMap((one) => one.wrecked.map(({ kind }) => kind)))].sort()) {
    const learned = [...read, ...wrecked(seen, kind)]
    const against = fitConfidence(learned)
    const sure = sureFrom(learned, against, UNSURE)
    const own = unseen.flatMap((one) => one.wrecked.filter((wreck) => wreck.kind === kind))
    const told = own.filter(({ doubts }) => confidence(doubts, against) < sure).length
    console.log(`  ${`${told}/${own.length}`.padStart(9)}  ${percent(told / own.length)}  ${kind}`)
  }
}

function reliability(all: readonly TakenReading[], weights: ConfidenceWeights): void {
  const sure = all.map(({ doubts, right }) => ({ said: confidence(doubts, weights), right }))
  BINS.slice(1).forEach((end, at) => {
    const own = sure.filter(({ said }) => said >= (BINS[at] ?? 0) && said < end)
    const mean = own.reduce((sum, { said }) => sum + said, 0) / Math.max(1, own.length)
    const right = own.filter((one) => one.right).length / Math.max(1, own.length)
    console.log(
      `  ${(BINS[at] ?? 0).toFixed(2)}–${Math.min(1, end).toFixed(2)}  said ${percent(mean)}  are ${percent(right)}  of ${own.length}`,
    )
  })
  const silent = sure.filter(({ said, right }) => !right && said >= SURE).length
  const told = sure.filter(({ said, right }) => right && said < SURE).length
  console.log(
    `  wrong and sure: ${silent} (${percent(silent / all.length)}); right and unsure: ${told} (${percent(told / all.length)})`,
  )
  console.log('  wrong and sure, right and unsure, where it were unsure below:')
  for (const limit of [0.6, 0.7, 0.8, 0.9, 0.95, 0.96, 0.97, 0.98]) {
    const wrong = sure.filter(({ said, right }) => !right && said >= limit).length
    const unsure = sure.filter(({ said, right }) => right && said < limit).length
    console.log(`    ${limit}: ${percent(wrong / all.length)}, ${percent(unsure / all.length)}`)
  }
}

function leaveOut(all: readonly FitCase[]): void {
  const shares = choiceNames.flatMap((choice) =>
    valuesOf(choice).flatMap(({ value }) => {
      const own = all.filter(({ layout }) => layout[choice] === value)
      const rest = all.filter(({ layout }) => layout[choice] !== value)
      if (own.length < FEWEST || rest.length < own.length) return []
      const weights = fitJudge(rest)
      const hold = own.filter((one) => winner(one, weights)?.right).length
      return [{ name: `${choice}=${String(value)}`, hold, all: own.length }]
    }),
  )
  const weakest = shares.sort((a, b) => a.hold / a.all - b.hold / b.all)
  console.log(`\nEach of ${shares.length} values left out of the fit; the weakest (hold/layouts that have it):`)
  for (const { name, hold, all: own } of weakest.slice(0, WEAKEST))
    console.log(`  ${`${hold}/${own}`.padStart(9)}  ${percent(hold / own)}  ${name}`)
  const [hold, total] = shares.reduce(([sum, count], one) => [sum + one.hold, count + one.all], [0, 0])
  verdict('hold with their value left out', hold / Math.max(1, total), LEAST_HOLD, percent, 'least')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
