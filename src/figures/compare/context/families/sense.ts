import { inBothScripts } from '../../../shared/both-scripts.ts'
import type { BasisWord } from '../contrary-words.ts'

/**
 * Words of both languages that mean one thing, which the other senses of their family exclude. In English `_` is a blank,
 * `*` any ending and `+` some ending; Chinese is given in Simplified, and stands for both scripts.
 */
export interface Sense {
  /** What means it: each of these asks for a counterpart in the other text. */
  says: readonly [english: string, chinese: string]
  /** What may mean it, and other things, too: counterparts, which ask for none. */
  may?: readonly [english: string, chinese?: string]
  /** What is denied of it is the other sense of the family: `not above` is 低于, too. */
  deniable?: true
}

const NEVER = '(?!)'

/** A family of senses as words that the comparison looks for. */
export function wordsOfFamily(family: readonly Sense[]): BasisWord[] {
  return family.flatMap(({ says, may = [NEVER], deniable }, sense): BasisWord[] => {
    const mark = deniable ? '!' : ''
    return [
      [`${mark}${sense}`, withEndings(says[0]), inBothScripts(says[1])],
      [`${mark}?${sense}`, withEndings(may[0]), inBothScripts(may[1] ?? NEVER)],
    ]
  })
}

function withEndings(english: string): string {
  return english.replace(/(?<=(?<!\\)[A-Za-z])[*+]/g, '\\w$&')
}
