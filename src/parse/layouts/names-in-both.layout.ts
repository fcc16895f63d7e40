import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** `ANN LEE: words` and `安·李：词语`, each paragraph named in both languages; upper case where no Chinese name is known. */
export function layOut(call: Transcript): Record<string, string> {
  return {
    [`${call.id}.txt`]: lines(
      ...call.turns.flatMap((turn) => {
        const { name, zh } = speakerOf(call, turn)
        return turn.paragraphs.flatMap(({ source, translation }) => [
          ...(source ? [`${name.toUpperCase()}: ${source.text}`] : []),
          ...(translation ? [`${zh[0] ?? name.toUpperCase()}：${translation.text}`] : []),
          '',
        ])
      }),
    ),
  }
}
