import type { Paragraph, Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay } from './layout.ts'

/** Title, lists of participants, speaker lines in English and where known in Chinese, notes after a blank line. */
export function layOut(call: Transcript): Record<string, string> {
  const list = (side: Speaker['side']): string[] =>
    call.speakers.filter((one) => one.side === side).map(({ name, role, firm }) => {
      const detail = side === 'analyst' ? firm ?? role : role ?? firm
      return detail === null ? name : `${name} - ${detail}`
    })
  return {
    [`${call.id}.txt`]: lines(
      titleWithDay(call),
      ...call.translation?.notice ? [call.translation.notice] : [],
      'Company Participants',
      ...list('company'),
      'Conference Call Participants',
      ...list('analyst'),
      ...call.turns.flatMap((turn) => {
        const { name, zh } = speakerOf(call, turn)
        return [name, ...zh.slice(0, 1), ...turn.paragraphs.flatMap(paragraph)]
      }),
    ),
  }
}

function paragraph({ source, translation, notes }: Paragraph): string[] {
  return [
    ...source ? [source.text] : [],
    ...translation ? [translation.text] : [],
    ...notes.flatMap(({ text }) => ['', text]),
  ]
}
