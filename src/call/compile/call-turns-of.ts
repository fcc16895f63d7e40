import type { CallTurn } from '../../model/call-facts.ts'
import type { Transcript, Turn } from '../../model/transcript.ts'
import { countWords } from '../../text/count-words.ts'

/** Gathers what the pages know of the turns of a call. */
export function callTurnsOf({ speakers, turns }: Pick<Transcript, 'speakers' | 'turns'>): CallTurn[] {
  const sides = new Map(speakers.map(({ id, side }) => [id, side]))
  return turns.map((turn, index) => ({
    n: index + 1,
    speaker: turn.speaker,
    side: sides.get(turn.speaker) ?? 'company',
    section: turn.section,
    exchange: turn.exchange,
    words: wordsIn(turn),
    paragraph: turn.paragraphs[0]?.n ?? 0,
  }))
}

function wordsIn({ paragraphs }: Turn): number {
  return paragraphs.reduce((sum, { source, translation }) => sum + countWords((source ?? translation)?.text ?? ''), 0)
}
