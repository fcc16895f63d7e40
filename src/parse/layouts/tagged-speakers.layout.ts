import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** `[原文]` and `[译文]` with the speaker in brackets before every paragraph. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...call.turns.flatMap((turn) => {
        const { name, zh } = speakerOf(call, turn)
        return turn.paragraphs.flatMap(({ source, translation }) => [
          ...(source ? [`[原文] [${name}]: ${source.text}`] : []),
          ...(translation ? [`[译文] [${zh[0] ?? name}]: ${translation.text}`] : []),
        ])
      }),
    ),
  }
}
