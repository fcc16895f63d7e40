import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** The Chinese paragraph above the English one, a blank line behind the pair; speaker lines in both languages where known. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...(call.translation?.notice ? [call.translation.notice] : []),
      '',
      ...call.turns.flatMap((turn) => {
        const { name, zh } = speakerOf(call, turn)
        const said = turn.paragraphs.flatMap(({ source, translation }) => [
          ...[translation, source].flatMap((passage) => (passage ? [passage.text] : [])),
          '',
        ])
        return [...zh.slice(0, 1), name, ...said]
      }),
    ),
  }
}
