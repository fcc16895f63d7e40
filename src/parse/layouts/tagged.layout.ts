import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Numbered paragraphs, each with the tag of its language, below speaker lines. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      '',
      ...call.turns.flatMap((turn) => [
        speakerOf(call, turn).name,
        ...turn.paragraphs.flatMap(({ n, source, translation }) => [
          ...(source ? [`[EN ${n}] ${source.text}`] : []),
          ...(translation ? [`[中 ${n}] ${translation.text}`] : []),
          '',
        ]),
      ]),
    ),
  }
}
