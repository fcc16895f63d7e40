import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { corruptions } from './fidelity/corruptions.ts'
import { falseAlarms } from './fidelity/false-alarms.ts'
import { figurePairs } from './fidelity/figure-pairs.ts'
import { paragraphs } from './fidelity/paragraphs.ts'
import { peerSpecs } from './fidelity/peer-specs.ts'
import { figureSayings } from './fidelity/sayings.ts'
import { otherScript } from './fidelity/scripts.ts'

/**
 * Measures how true the site is to both languages, each number with its aim.
 * @param args tables of figure pairs to measure with instead of those of the tests; a checkout of
 *   microsoft/Recognizers-Text, whose specifications are read, too
 */
export async function bench(args: string[]): Promise<void> {
  const [checkouts, tables] = [args.filter(isCheckout), args.filter((path) => !isCheckout(path))]
  for (const checkout of checkouts) await peerSpecs(checkout)
  figurePairs(tables)
  paragraphs()
  figureSayings()
  falseAlarms()
  await otherScript()
  await corruptions()
}

function isCheckout(path: string): boolean {
  return existsSync(join(path, 'Specs'))
}
