import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Columns parted by tabs, as a spreadsheet leaves them on the clipboard: who speaks, English, Chinese. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.tsv`]: lines(
      'Speaker\tEnglish\t中文',
      ...call.turns.flatMap((turn) =>
        turn.paragraphs.map(({ source, translation }) =>
          [speakerOf(call, turn).name, source?.text ?? '', translation?.text ?? ''].join('\t'))),
    ),
  }
}
