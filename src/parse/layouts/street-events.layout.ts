import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

const DOUBLE = '='.repeat(80)
const SINGLE = '-'.repeat(80)

/** StreetEvents: rules, participants with a star, numbers that begin anew with the questions. */
export function layOut(call: Transcript): Record<string, string> {
  const list = (side: Speaker['side']) =>
    call.speakers.filter((one) => one.side === side).flatMap((one) => [` *  ${one.name}`, `    ${position(one, call)}`])
  const part = (section: 'prepared' | 'qa') =>
    call.turns.filter((turn) => turn.section === section).flatMap((turn, index) => {
      const speaker = speakerOf(call, turn)
      const who = speaker.side === 'operator' ? speaker.name : `${speaker.name},  ${position(speaker, call)}`
      return [
        SINGLE,
        `${who}    [${index + 1}]`,
        SINGLE,
        ...turn.paragraphs.flatMap(({ source, translation }) => [source, translation].flatMap((one) => (one ? [one.text, ''] : []))),
      ]
    })
  return {
    [`${call.id}.txt`]: lines(
      'Thomson Reuters StreetEvents Edited Transcript',
      call.title,
      ...[DOUBLE, 'Corporate Participants', DOUBLE, ...list('company')],
      ...[DOUBLE, 'Conference Call Participants', DOUBLE, ...list('analyst')],
      ...[DOUBLE, 'Presentation', ...part('prepared')],
      ...[DOUBLE, 'Questions and Answers', ...part('qa')],
    ),
  }
}

function position({ side, role, firm }: Speaker, { company }: Transcript): string {
  return side === 'analyst' ? `${firm ?? 'Example Bank'} - Analyst` : `${company.name} - ${role ?? 'Manager'}`
}
