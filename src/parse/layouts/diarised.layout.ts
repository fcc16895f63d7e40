import type { Transcript } from '../../model/transcript.ts'
import { lines, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes', 'speakers']

/** Speech to text: `Speaker 1  00:03`, `说话人 1 00:03`, then the words, with the hard line breaks of Pandoc. */
export function layOut(call: Transcript): Record<string, string> {
  let second = 3
  return {
    [`${call.id}.md`]: lines(
      ...call.turns.flatMap((turn) => {
        const number = call.speakers.findIndex(({ id }) => id === turn.speaker) + 1
        second += 41
        const clock = `${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`
        return [
          `Speaker ${number}  ${clock}\\`,
          ...turn.paragraphs.flatMap(({ source, translation }) => [source, translation].flatMap((one) => (one ? [`${one.text}\\`] : []))),
          '',
        ]
      }),
    ),
  }
}
