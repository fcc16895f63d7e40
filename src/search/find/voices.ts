import { parts } from '../../model/search-choices.ts'
import type { CallTurns, SearchPerson } from '../record/catalogue.ts'
import type { Corpus } from './corpus.ts'

/** Who speaks in the calls. */
export interface Everybody {
  people: readonly SearchPerson[]
  /** For each person the folded names. */
  names: readonly string[][][]
}

/** Who speaks each passage, and in which part of the call. */
export interface Voices extends Everybody {
  /** For each passage the number of the person, plus 1; 0 for notes. */
  speaker: Uint32Array
  /** For each passage the place of its part in `parts`. */
  part: Uint8Array
}

/** Spreads the turns of all calls over the passages. */
export function spreadVoices(everybody: Everybody, turns: readonly CallTurns[], corpus: Corpus): Voices {
  const speaker = new Uint32Array(corpus.passages)
  const part = new Uint8Array(corpus.passages).fill(parts.indexOf('notes'))
  for (const [call, own] of turns.entries()) {
    let passage = corpus.firstPassage[call] ?? 0
    for (const [person, section, paragraphs] of own) {
      speaker.fill(person + 1, passage, passage + paragraphs)
      part.fill(parts.indexOf(section), passage, passage + paragraphs)
      passage += paragraphs
    }
  }
  return { ...everybody, speaker, part }
}
