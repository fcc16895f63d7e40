import type { Person } from './person.ts'
import { spokenText, type SpokenTurn } from './sections.ts'

/** Share of the turns with a question from which on a person is one who asks; who answers asks in fewer. */
const ASKS = 0.6
const ANSWERS = 0.35

/** Fewer turns tell nothing. */
const FEWEST = 4

/** Characters at the end of a turn in which the question stands; thanks may follow it. */
const ENDING = 120

/** A turn of fewer characters without a question may be thanks, and tells nothing. */
const SHORT = 24

/**
 * Who asks, in a text that names nobody's side: those who end most of their turns with a question, if somebody else
 * hardly asks any.
 */
export function askers(turns: SpokenTurn[]): Set<Person> {
  const count = new Map<Person, { asked: number; all: number }>()
  for (const turn of turns) {
    if (turn.person.side === 'operator') continue
    const own = count.get(turn.person) ?? { asked: 0, all: 0 }
    const text = spokenText(turn)
    const asked = /[?？]/.test(text.slice(-ENDING))
    if (asked) own.asked += 1
    if (asked || text.length > SHORT) own.all += 1
    count.set(turn.person, own)
  }
  const shares = [...count].map(([person, { asked, all }]) => ({ person, share: asked / Math.max(1, all) }))
  if (turns.length < FEWEST || !shares.some(({ share }) => share <= ANSWERS)) return new Set()
  return new Set(shares.filter(({ share }) => share >= ASKS).map(({ person }) => person))
}
