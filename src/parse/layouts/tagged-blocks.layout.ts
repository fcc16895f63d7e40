import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** `**EN**` and `**ZH**` on lines of their own, below each all paragraphs of a turn. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.md`]: lines(
      titleWithDay(call),
      ...call.turns.flatMap((turn) => [
        '',
        `**${speakerOf(call, turn).name}**`,
        '',
        '**EN**',
        '',
        ...turn.paragraphs.flatMap(({ source }) => (source ? [source.text, ''] : [])),
        '**ZH**',
        '',
        ...turn.paragraphs.flatMap(({ translation }) => (translation ? [translation.text, ''] : [])),
      ]),
    ),
  }
}
