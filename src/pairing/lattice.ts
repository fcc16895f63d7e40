import type { PairingEvidence } from './evidence.ts'
import { linkCost, makeGrid, SENTENCES } from './grid.ts'
import type { Grid, LinkWays } from './grid.ts'

/** Some adjacent sentences of one side with some of the other; one of the two may be empty. */
export interface SentenceLink {
  /** First sentence, and the one behind the last. */
  source: [number, number]
  translation: [number, number]
  /** Probability that the two texts may be cut behind this link, over all ways to pair them; from 0 to 1. */
  border: number
  /** In nats: how much likelier its lengths and anchors are than by chance; negative where they speak against it. */
  fit: number
}

/** Every corner of the band, with the links that end there, by corner and move. */
interface Lattice {
  /** In nats; Infinity where the link would begin outside of the band. */
  costs: Float64Array
  /** The corner where the link begins. */
  origins: Int32Array
  /** How many kinds of links there are. */
  kinds: number
}

function makeLattice(grid: Grid): Lattice {
  const {
    rows,
    width,
    starts,
    ways: { high: highs, wide: wides, prior: priors },
  } = grid
  const kinds = priors.length
  const size = (rows + 1) * width * kinds
  const costs = new Float64Array(size).fill(Infinity)
  const origins = new Int32Array(size)
  let link = 0
  for (let row = 0; row <= rows; row++) {
    const start = starts[row] ?? 0
    for (let column = start; column < start + width; column++) {
      for (let move = 0; move < kinds; move++, link++) {
        const high = highs[move] ?? 0
        const wide = wides[move] ?? 0
        if (high > row || wide > column) continue
        const offset = column - wide - (starts[row - high] ?? 0)
        if (offset < 0 || offset >= width) continue
        costs[link] = (priors[move] ?? 0) + linkCost(grid, row, column, high, wide)
        origins[link] = (row - high) * width + offset
      }
    }
  }
  return { costs, origins, kinds }
}

/** The cheapest way to each corner: the move that ends there. Every cost becomes what its link costs more than that. */
function cheapestMoves({ costs, origins, kinds }: Lattice): Int8Array {
  const corners = costs.length / kinds
  const moves = new Int8Array(corners)
  const best = new Float64Array(corners)
  for (let corner = 1, base = kinds; corner < corners; corner++, base += kinds) {
    let least = Infinity
    for (let move = 0; move < kinds; move++) {
      const cost = (costs[base + move] ?? 0) + (best[origins[base + move] ?? 0] ?? 0)
      costs[base + move] = cost
      if (cost < least) {
        least = cost
        moves[corner] = move
      }
    }
    best[corner] = least
    for (let move = 0; move < kinds; move++) costs[base + move] = (costs[base + move] ?? 0) - least
  }
  return moves
}

/** What a link may cost more than the best before it adds nothing that could be seen. */
const NEGLIGIBLE = 20

/**
 * The probability that a path passes each corner: by the sums over all paths to it, relative to the cheapest so that they
 * stay within range for a thousand sentences, and then by what of each goes on to the end. Costs become weights.
 */
function passing({ costs, origins, kinds }: Lattice): Float64Array {
  const corners = costs.length / kinds
  const forward = new Float64Array(corners)
  forward[0] = 1
  for (let corner = 1, base = kinds; corner < corners; corner++, base += kinds) {
    let sum = 0
    for (let link = base; link < base + kinds; link++) {
      const cost = costs[link] ?? Infinity
      const weight = cost > NEGLIGIBLE ? 0 : Math.exp(-cost) * (forward[origins[link] ?? 0] ?? 0)
      costs[link] = weight
      sum += weight
    }
    forward[corner] = sum
  }
  const passed = new Float64Array(corners)
  passed[corners - 1] = 1
  for (let corner = corners - 1, base = corner * kinds; corner > 0; corner--, base -= kinds) {
    const share = (passed[corner] ?? 0) / (forward[corner] ?? 1)
    if (share === 0) continue
    for (let link = base; link < base + kinds; link++) {
      const weight = costs[link] ?? 0
      if (weight === 0) continue
      const origin = origins[link] ?? 0
      passed[origin] = (passed[origin] ?? 0) + weight * share
    }
  }
  return passed
}

/**
 * The likeliest way to pair the sentences of two texts, in order: dynamic programming over the links of Gale and
 * Church (1993) with shared anchors as further evidence, and the probability of each cut by forward and backward sums.
 */
export function linkSentences(evidence: PairingEvidence, ways: LinkWays = SENTENCES): SentenceLink[] {
  const swapped = evidence.source.length < evidence.translation.length
  const grid = makeGrid(evidence, swapped, ways)
  const lattice = makeLattice(grid)
  const moves = cheapestMoves(lattice)
  const passed = passing(lattice)
  const links: SentenceLink[] = []
  let row = grid.rows
  let column = grid.columns
  for (let corner = moves.length - 1; corner > 0;) {
    const move = moves[corner] ?? 0
    const link = corner * lattice.kinds + move
    const down: [number, number] = [row - (ways.high[move] ?? 0), row]
    const across: [number, number] = [column - (ways.wide[move] ?? 0), column]
    const [source, translation] = swapped ? [across, down] : [down, across]
    const fit = -linkCost(grid, row, column, ways.high[move] ?? 0, ways.wide[move] ?? 0)
    links.push({ source, translation, border: Math.min(1, passed[corner] ?? 0), fit })
    row = down[0]
    column = across[0]
    corner = lattice.origins[link] ?? 0
  }
  return links.reverse()
}
