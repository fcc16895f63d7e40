import type { Speaker, Transcript } from '../../model/transcript.ts'
import { lines, speakerOf, type Loss } from './layout.ts'

export const loses: readonly Loss[] = ['notes']

/** `Ann Lee（AL）：words` the first time, `AL：words` from then on; translations below. */
export function layOut(call: Transcript): Record<string, string> {
  const met = new Set<string>()
  const label = ({ name, side }: Speaker) => {
    if (side === 'operator') return name
    const initials = shortOf(name, call.speakers)
    const first = !met.has(name)
    met.add(name)
    return first ? `${name}（${initials}）` : initials
  }
  return {
    [`${call.id}.txt`]: lines(
      ...call.turns.flatMap((turn) => {
        const said = label(speakerOf(call, turn))
        return turn.paragraphs.flatMap(({ source, translation }, index) => [
          ...(source ? [(index === 0 ? `${said}：` : '') + source.text] : []),
          ...(translation ? [translation.text] : []),
        ])
      }),
    ),
  }
}

/** First letters; where two people have the same, the second has another letter of the last name. */
function shortOf(name: string, all: Speaker[]): string {
  const letters = (one: string) => one.split(' ').map((word) => word[0] ?? '').join('')
  const namesakes = all.filter((one) => letters(one.name) === letters(name))
  const last = name.split(' ').at(-1) ?? ''
  return namesakes[0]?.name === name ? letters(name) : letters(name) + (last.at(-1) ?? '').toUpperCase()
}
