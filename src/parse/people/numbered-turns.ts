import type { Passage, Turn } from '../../model/transcript.ts'
import { paragraphId } from '../../text/paragraph-id.ts'
import { stageDirections } from '../../text/stage-direction.ts'
import { exchanges } from './exchanges.ts'
import type { Cast } from './people.ts'

/** Makes the turns of the transcript: paragraphs numbered through the call and with their ids, sections, exchanges. */
export function numberedTurns({ turns, start }: Cast): Turn[] {
  const taken = new Map<string, number>()
  const numbers = exchanges(turns, start)
  let n = 0
  return turns.map(({ person, line, lines, paragraphs }, index): Turn => ({
    speaker: person.id,
    line,
    lines,
    section: index < start ? 'prepared' : 'qa',
    exchange: numbers[index] ?? null,
    paragraphs: paragraphs.map((paragraph) => {
      n += 1
      return {
        id: paragraphId((paragraph.source ?? paragraph.translation)?.text ?? '', taken),
        n,
        ...paragraph,
        source: directed(paragraph.source),
        translation: directed(paragraph.translation),
        corrections: [],
      }
    }),
  }))
}

/** The passage with its stage directions, where it has any. */
function directed(passage: Passage | null): Passage | null {
  const directions = passage ? stageDirections(passage.text) : []
  return passage && directions.length > 0 ? { ...passage, directions } : passage
}
