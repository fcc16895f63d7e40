import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay } from './layout.ts'

/** `Name:Text` before the first words of a turn, without a blank; translations below, notes after a blank line. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...call.turns.flatMap((turn) => {
        const { name } = speakerOf(call, turn)
        return turn.paragraphs.flatMap(({ source, translation, notes }, index) => [
          ...(source ? [(index === 0 ? `${name}:` : '') + source.text] : []),
          ...(translation ? [translation.text] : []),
          ...notes.flatMap(({ text }) => ['', text]),
        ])
      }),
    ),
  }
}
