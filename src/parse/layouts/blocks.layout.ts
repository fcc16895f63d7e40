import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Below the name all English paragraphs of a turn, a blank line, then all Chinese ones. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...(call.translation?.notice ? [call.translation.notice] : []),
      '',
      ...call.turns.flatMap((turn) => [
        speakerOf(call, turn).name,
        '',
        ...turn.paragraphs.flatMap(({ source }) => (source ? [source.text] : [])),
        '',
        ...turn.paragraphs.flatMap(({ translation }) => (translation ? [translation.text, ''] : [])),
      ]),
    ),
  }
}
