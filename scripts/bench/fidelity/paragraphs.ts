import { join } from 'node:path'
import { readPairs, told, type FigurePair } from '../../../src/figures/fixtures/read-pairs.ts'
import { random, type Random } from '../generated/random.ts'
import { shareFound } from '../search/share-found.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'src', 'figures', 'fixtures')
const PARAGRAPHS = 600
const SENTENCES = 6
/** Share of the paragraphs that should be judged as a reader would. */
const LEAST = 0.97

/** Paragraphs of six of the sentence pairs: how the figures of one sentence stand in the way of another's. */
export function paragraphs(): void {
  const pairs = ['figure-pairs.tsv', 'more-figure-pairs.tsv'].flatMap((file) => readPairs(join(FIXTURES, file)))
  const next = random(PARAGRAPHS)
  const right = pairs.filter((pair) => pair.right)
  const wrong = pairs.filter((pair) => !pair.right)
  const count = (make: () => FigurePair[], isFound: (problems: string[]) => boolean): number =>
    Array.from({ length: PARAGRAPHS }, make).filter((some) => isFound(told(joined(some)))).length
  const clean = count(
    () => draw(right, SENTENCES, next),
    (problems) => problems.length === 0,
  )
  shareFound('paragraphs of right pairs let pass', clean, PARAGRAPHS, LEAST)
  const found = count(
    () => [...draw(wrong, 1, next), ...draw(right, SENTENCES - 1, next)],
    (problems) => problems.length > 0,
  )
  shareFound('paragraphs with one wrong pair found', found, PARAGRAPHS, LEAST)
}

function draw(pairs: FigurePair[], count: number, next: Random): FigurePair[] {
  return Array.from({ length: count }, () => pairs[Math.floor(next() * pairs.length)]).filter(
    (pair) => pair !== undefined,
  )
}

function joined(pairs: FigurePair[]): { english: string; chinese: string } {
  const ended = (text: string, stop: string): string => (/[.。?!]$/.test(text) ? text : text + stop)
  return {
    english: pairs.map(({ english }) => ended(english, '.')).join(' '),
    chinese: pairs.map(({ chinese }) => ended(chinese, '。')).join(''),
  }
}
