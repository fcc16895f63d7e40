import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes', 'speakers']

/** S&P Capital IQ: the kind of each turn, then a role in place of the name. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      call.title,
      ...call.turns.flatMap((turn) => {
        const { side, role } = speakerOf(call, turn)
        const qa = turn.section === 'qa'
        const kind =
          side === 'operator'
            ? `${qa ? 'Question and Answer' : 'Presentation'} Operator Message`
            : qa ? (side === 'analyst' ? 'Question' : 'Answer') : 'Presenter Speech'
        const who = side === 'operator' ? 'Operator' : side === 'analyst' ? 'Analysts - MD & Senior Analyst' : `Executives - ${role ?? 'CEO'}`
        return [
          kind,
          who,
          ...turn.paragraphs.flatMap(({ source, translation }) => [source, translation].flatMap((one) => (one ? [one.text] : []))),
        ]
      }),
    ),
  }
}
