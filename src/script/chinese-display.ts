import type { ChineseLang } from '../model/transcript.ts'
import { convertKeepingPlaces, cutAlike } from './convert.ts'
import type { LengthChange } from './converter.ts'
import { NOTHING, type Lexicon } from './words/lexicon.ts'
import { punctuate } from './punctuate.ts'

/** Turns the pieces of a text into what a page shows, piece by piece, with the context of their neighbours. */
export type Display = (runs: string[]) => string[]

/**
 * How Chinese is shown in a script: converted where it is written in the other one, with full-width punctuation.
 * What was shown once is kept: two of the three interface languages show the same script, and so does search.
 * @param lexicon what is known of terms and names beyond the dictionaries
 */
export function chineseDisplay(from: ChineseLang, to: ChineseLang, lexicon: Lexicon = NOTHING): Display {
  const known = new Map<string, { text: string; passes: LengthChange[][] }>()
  return (runs) => {
    const text = runs.join('')
    let shown = known.get(text)
    if (!shown) {
      const converted = convertKeepingPlaces(text, from, to, lexicon)
      const punctuated = punctuate(converted.text, to)
      shown = { text: punctuated.text, passes: [converted.changes, punctuated.changes] }
      known.set(text, shown)
    }
    return runs.length === 1 ? [shown.text] : cutAlike(runs, shown.text, shown.passes)
  }
}

/** Displays from script to script, each made once: what one user of them has shown the next need not convert again. */
export function keptDisplays(lexicon: Lexicon = NOTHING): (from: ChineseLang, to: ChineseLang) => Display {
  const made = new Map<string, Display>()
  return (from, to) => {
    const display = made.get(from + to) ?? chineseDisplay(from, to, lexicon)
    made.set(from + to, display)
    return display
  }
}
