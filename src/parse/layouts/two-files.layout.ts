import type { Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, titleWithDay, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** The English call in one file, its translation in another one, there with the Chinese names where they are known. */
export function layOut(call: Transcript): Record<string, string> {
  const named = (chinese: boolean) => call.turns.flatMap((turn) => {
    const { name, zh } = speakerOf(call, turn)
    const said = turn.paragraphs.flatMap(({ source, translation }) => (chinese ? translation : source) ?? [])
    return [(chinese ? zh[0] : undefined) ?? name, ...said.map(({ text }) => text), '']
  })
  return {
    [`${call.id}.en.txt`]: lines(titleWithDay(call), '', ...named(false)),
    [`${call.id}.zh.txt`]: lines(...(call.translation?.notice ? [call.translation.notice, ''] : []), ...named(true)),
  }
}
