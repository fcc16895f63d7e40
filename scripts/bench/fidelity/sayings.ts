import fc from 'fast-check'
import { told } from '../../../src/figures/fixtures/read-pairs.ts'
import { sayings } from '../../../src/figures/fixtures/sayings.ts'
import { shareFound } from '../search/share-found.ts'

const RUNS = 200
const SEED = 20250501

/** Quantities of every kind, said in random ways: the same one must agree, a changed one must not. */
export function figureSayings(): void {
  const same = { found: 0, all: 0 }
  const other = { found: 0, all: 0 }
  for (const { name, said } of sayings) {
    for (const { english, chinese, changed } of fc.sample(said, { numRuns: RUNS, seed: SEED })) {
      for (const source of english) {
        count(
          same,
          chinese,
          (translation) => told({ english: source, chinese: translation }).length === 0,
          name,
          source,
        )
        count(other, changed, (translation) => told({ english: source, chinese: translation }).length > 0, name, source)
      }
    }
  }
  shareFound(`one quantity of ${sayings.length} kinds, said in both languages, agrees`, same.found, same.all, 1)
  shareFound('another quantity of the same kind does not', other.found, other.all, 1)
}

function count(
  sum: { found: number; all: number },
  translations: string[],
  isRight: (translation: string) => boolean,
  name: string,
  source: string,
): void {
  for (const translation of translations) {
    const right = isRight(translation)
    sum.all++
    sum.found += Number(right)
    if (!right) console.log(`  ${name}: ${source} | ${translation}`)
  }
}
