import { told } from '../../../src/figures/fixtures/read-pairs.ts'
import { speech } from './speech.ts'
import { random } from '../generated/random.ts'
import { verdict } from '../verdict.ts'

const CALLS = 20
/** Sentences of a call, which make about three thousand English words. */
const SENTENCES = 190
/** False alarms that a call of three thousand words may raise. */
const MOST = 1

/** Calls of invented companies whose translation is right: every alarm is a false one. */
export function falseAlarms(): void {
  let words = 0
  let alarms = 0
  for (let call = 0; call < CALLS; call++) {
    const next = random(call + 1)
    for (let sentence = 0; sentence < SENTENCES; sentence++) {
      const [english, chinese] = speech(next)
      const problems = told({ english, chinese })
      words += english.split(/\s+/).length
      alarms += problems.length
      if (problems.length > 0) console.log(`  ${english} | ${chinese} — ${problems.join('; ')}`)
    }
  }
  verdict(
    `false alarms in 3,000 words (${words.toLocaleString('en')} words of ${CALLS} invented calls)`,
    (alarms / words) * 3000,
    MOST,
    (value) => value.toFixed(2),
  )
}
