import { join } from 'node:path'
import { readPairs, told } from '../../../src/figures/fixtures/read-pairs.ts'
import { shareFound } from '../search/share-found.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'src', 'figures', 'fixtures')
const TABLES = ['figure-pairs.tsv', 'more-figure-pairs.tsv', 'natural-paragraphs.tsv'].map((file) =>
  join(FIXTURES, file),
)

/** Share of the sentence pairs of each side that should be judged as a reader would. */
const LEAST = 0.97

/**
 * Sentence pairs whose figures are translated right or wrong: how many are judged so.
 * @param paths tables of pairs (default: those of the tests)
 */
export function figurePairs(paths: string[]): void {
  for (const path of paths.length > 0 ? paths : TABLES) {
    const pairs = readPairs(path).map((pair) => ({ ...pair, problems: told(pair) }))
    const misjudged = pairs.filter(({ right, problems }) => right !== (problems.length === 0))
    for (const { right, english, chinese, problems } of misjudged)
      console.log(
        `  ${right ? 'false alarm' : 'not found'}: ${english} | ${chinese}${right ? ` — ${problems.join('; ')}` : ''}`,
      )
    for (const side of [true, false]) {
      const all = pairs.filter(({ right }) => right === side).length
      const name = `figure pairs, ${side ? 'right ones let pass' : 'wrong ones found'} (${path.split('/').at(-1) ?? ''})`
      shareFound(name, all - misjudged.filter(({ right }) => right === side).length, all, LEAST)
    }
  }
}
