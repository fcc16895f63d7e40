import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Both languages on one line with a bar between, below the name. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...call.turns.flatMap((turn) => [
        '',
        speakerOf(call, turn).name,
        ...turn.paragraphs.map(({ source, translation }) => [source?.text ?? [], translation?.text ?? []].flat().join(' | ')),
      ]),
    ),
  }
}
