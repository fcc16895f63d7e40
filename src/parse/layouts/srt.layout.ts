import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'
import { cueTimes } from './cue-times.ts'

export const loses: readonly Loss[] = ['notes']

/** SubRip: every paragraph a cue of two lines, the name before the first paragraph of a turn. */
export function layOut(call: Transcript): Record<string, string> {
  let number = 0
  return {
    [`${call.id}.srt`]: lines(...call.turns.flatMap((turn) =>
      turn.paragraphs.flatMap(({ n, source, translation }, at) => [
        String((number += 1)),
        cueTimes(n * 20, n * 20 + 20, ','),
        ...(source ? [`${at === 0 ? `${speakerOf(call, turn).name}: ` : ''}${source.text}`] : []),
        ...(translation ? [translation.text] : []),
        '',
      ]))),
  }
}
