import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** Every line twice, English and Chinese; speaker lines with their role twice in English; the notice above. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      ...call.translation?.notice ? [call.translation.notice] : [],
      ...call.turns.flatMap((turn) => {
        const label = speakerLine(speakerOf(call, turn))
        const pairs = turn.paragraphs.flatMap(({ source, translation }) =>
          [source, translation].flatMap((passage) => passage ? [passage.text] : []))
        return [label, label, ...pairs]
      }),
    ),
  }
}

function speakerLine({ name, role, firm }: Speaker): string {
  const detail = role ?? firm
  return detail === null ? name : `${name} - ${detail}`
}
