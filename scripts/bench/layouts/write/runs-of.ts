import { between } from '../calls/deck.ts'
import type { InventedTurn, SpokenParagraph } from '../calls/spoken-call.ts'
import { duration, isParted, type Setting, type Tongue } from './setting.ts'
import type { Moment } from './speaker-label.ts'

/** A paragraph with its place in the call. */
export interface PlacedParagraph extends SpokenParagraph {
  n: number
  time: number
}

/** Paragraphs of one turn that stand together, and the languages in which they stand here. */
export interface Run {
  turn: InventedTurn
  moment: Moment
  paragraphs: PlacedParagraph[]
  tongues: Tongue[]
  begins: boolean
}

/** The turns of a call with the time at which each paragraph is said. */
export function placedTurns(
  turns: InventedTurn[],
): { turn: InventedTurn; moment: Moment; paragraphs: PlacedParagraph[] }[] {
  let n = 0
  let time = 3
  const met = new Set<unknown>()
  return turns.map((turn, at) => {
    const moment = { time, turn: at + 1, questions: turn.questions, first: !met.has(turn.person) }
    met.add(turn.person)
    const paragraphs = turn.paragraphs.map((said) => {
      const start = time
      time += duration(said.en ?? said.zh ?? '')
      return { ...said, n: (n += 1), time: start }
    })
    return { turn, moment, paragraphs }
  })
}

/** The runs of a turn, as the layout sets its languages apart or together. */
export function runsOf(
  { layout, next }: Setting,
  { turn, moment, paragraphs }: { turn: InventedTurn; moment: Moment; paragraphs: PlacedParagraph[] },
  both: Tongue[],
): Run[] {
  const apart = !isParted(layout) && !['turns', 'blocks'].includes(layout.arrangement)
  const single = apart || layout['speaker-recurs'] === 'paragraph'
  const groups: PlacedParagraph[][] = []
  for (let at = 0; at < paragraphs.length;) {
    const count = layout.arrangement === 'blocks' ? between(2, 4, next) : single ? 1 : paragraphs.length
    groups.push(paragraphs.slice(at, at + count))
    at += count
  }
  return groups.map((group, at) => ({
    turn,
    moment: { ...moment, time: group[0]?.time ?? moment.time },
    paragraphs: group,
    tongues: both,
    begins: at === 0,
  }))
}
