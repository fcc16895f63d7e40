import { corruptions } from './fidelity/corruptions.ts'
import { falseAlarms } from './fidelity/false-alarms.ts'
import { figurePairs } from './fidelity/figure-pairs.ts'
import { paragraphs } from './fidelity/paragraphs.ts'
import { figureSayings } from './fidelity/sayings.ts'
import { otherScript } from './fidelity/scripts.ts'

/**
 * Measures how true the site is to both languages, each number with its aim.
 * @param args tables of figure pairs to measure with instead of those of the tests
 */
export async function bench(args: string[]): Promise<void> {
  figurePairs(args)
  paragraphs()
  figureSayings()
  falseAlarms()
  await otherScript()
  await corruptions()
}
