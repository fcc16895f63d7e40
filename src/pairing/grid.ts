import type { PairingEvidence } from './evidence.ts'

/** The links that a search may make, by number, and how far it looks. */
export interface LinkWays {
  /** Rows that each kind of link takes. */
  high: Int32Array
  /** Columns that each kind of link takes. */
  wide: Int32Array
  /** What each kind of link costs for being as rare as it is, in nats. */
  prior: Float64Array
  /** The most that a link takes of one side. */
  reach: number
  /** Sentences or paragraphs that a path may be away from the diagonal; it keeps the time linear. */
  band: number
  /** Share of a length by which a translation is longer or shorter as a whole, beside what each letter varies. */
  spread: number
  /** What a part without a counterpart costs beside its rarity, in nats; `null` where it costs by its length. */
  alone: number | null
  /** What each part beyond one with one costs beside its rarity, in nats: neighbours speak of the same things. */
  further: number
}

/**
 * Makes ways.
 * @param moves how many of the longer and of the shorter text one link takes, and how often that happens
 */
function ways(
  moves: readonly (readonly [number, number, number])[],
  rest: Pick<LinkWays, 'band' | 'spread' | 'alone' | 'further'>,
): LinkWays {
  return {
    high: Int32Array.from(moves, ([high]) => high),
    wide: Int32Array.from(moves, ([, wide]) => wide),
    prior: Float64Array.from(moves, ([high, wide, share]) => {
      return rest.further * Math.max(0, high + wide - 2) - Math.log(share)
    }),
    reach: Math.max(...moves.map(([high, wide]) => Math.max(high, wide))),
    ...rest,
  }
}

/**
 * Sentences of a paragraph. The first six shares are those of Gale and Church (1993); the longer links they do not
 * have and the two Amazon calls do. Paragraphs of up to 16 sentences are searched whole.
 */
export const SENTENCES = ways(
  [
    [1, 1, 0.89],
    [1, 2, 0.0445],
    [2, 1, 0.0445],
    [2, 2, 0.011],
    [1, 0, 0.005],
    [0, 1, 0.005],
    [1, 3, 0.004],
    [3, 1, 0.004],
    [2, 3, 0.0005],
    [3, 2, 0.0005],
    [1, 4, 0.001],
    [4, 1, 0.001],
  ],
  { band: 8, spread: 0, alone: null, further: 0 },
)

/** Paragraphs of the two Amazon calls, in both directions: one standard deviation. */
const SPREAD = 0.12

/** A paragraph that is not translated says nothing by its length. */
const ALONE = 1

/**
 * With this, of the paragraphs of the two Amazon calls of which some have no counterpart and some are in two parts, most
 * come out right: with less, those without a counterpart are taken to their neighbours.
 */
const FURTHER = 4

/** Paragraphs: one with one but for those that are not translated, or that one of the sides has in parts. */
export const PARAGRAPHS = ways(
  [
    [1, 1, 0.86],
    [1, 0, 0.03],
    [0, 1, 0.03],
    [1, 2, 0.03],
    [2, 1, 0.03],
    [1, 3, 0.006],
    [3, 1, 0.006],
    [1, 4, 0.002],
    [4, 1, 0.002],
  ],
  { band: 40, spread: SPREAD, alone: ALONE, further: FURTHER },
)

/** Variance of the length for each letter: 6.0 and 2.6 in the two Amazon calls; 6.8 in Gale and Church. */
const VARIANCE = 6
/** No length is so wrong that figures and names cannot outweigh it. */
const WORST_LENGTH = 10
/** Below this length, in letters, chance rules. */
const SHORTEST = 10
/** A paragraph's own ratio of lengths, held by as many letters of the usual one, and kept within reason. */
const USUAL_LETTERS = 200
const WORST_RATIO = 1.6

/** The texts as rows (the one with more sentences) and columns, with what the search needs at hand. */
export interface Grid {
  ways: LinkWays
  rows: number
  columns: number
  /** Running letters of the rows, and those of the columns brought to the same measure. */
  down: Float64Array
  across: Float64Array
  /** Columns in the band of a row, and at which it begins in each. */
  width: number
  starts: Int32Array
  /** What the anchors are worth at a row and a column, the band of a row widened by the reach of a link on both sides. */
  gains: Float64Array
}

/** Lays two texts out; `swapped` where the translation has more sentences and so makes the rows. */
export function makeGrid(evidence: PairingEvidence, swapped: boolean, ways: LinkWays): Grid {
  const { band, reach } = ways
  const [down, other] = swapped ? [evidence.translation, evidence.source] : [evidence.source, evidence.translation]
  const rows = down.length - 1
  const columns = other.length - 1
  const own = ((down[rows] ?? 0) + USUAL_LETTERS) / ((other[columns] ?? 0) + USUAL_LETTERS)
  const ratio = evidence.ratio === undefined ? own : swapped ? 1 / evidence.ratio : evidence.ratio
  const kept = Math.min(WORST_RATIO, Math.max(1 / WORST_RATIO, ratio))
  const width = Math.min(2 * band, columns) + 1
  const starts = new Int32Array(rows + 1)
  const across = new Float64Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    starts[row] = Math.max(0, Math.min(Math.round((row * columns) / rows) - band, columns + 1 - width))
  }
  for (let column = 1; column <= columns; column++) across[column] = (other[column] ?? 0) * kept
  const stride = width + 2 * reach
  const gains = new Float64Array((rows + 1) * stride)
  for (const { source, translation, weight } of evidence.meetings) {
    const [row, column] = swapped ? [translation, source] : [source, translation]
    const offset = column - (starts[row] ?? 0) + reach
    const place = row * stride + offset
    if (offset >= 0 && offset < stride) gains[place] = (gains[place] ?? 0) + weight
  }
  return { ways, rows, columns, down, across, width, starts, gains }
}

/** Cost in nats of linking some rows and columns before a corner, without that of the kind of link. */
export function linkCost(grid: Grid, row: number, column: number, high: number, wide: number): number {
  if (grid.ways.alone !== null && (high === 0 || wide === 0)) return grid.ways.alone
  const rowLetters = (grid.down[row] ?? 0) - (grid.down[row - high] ?? 0)
  const columnLetters = (grid.across[column] ?? 0) - (grid.across[column - wide] ?? 0)
  const difference = rowLetters - columnLetters
  const mean = Math.max(SHORTEST, (rowLetters + columnLetters) / 2)
  let cost = Math.min(
    WORST_LENGTH,
    (difference * difference) / (2 * (VARIANCE * mean + (mean * grid.ways.spread) ** 2)),
  )
  for (let r = row - high; r < row; r++) {
    const shift = r * (grid.width + 2 * grid.ways.reach) - (grid.starts[r] ?? 0) + grid.ways.reach
    for (let c = column - wide; c < column; c++) cost -= grid.gains[shift + c] ?? 0
  }
  return cost
}
