import { announcesQuestion } from './introductions.ts'
import type { Person } from './person.ts'
import { QUESTIONER } from '../labels/prefix.ts'
import { introduces, spokenText, type SpokenTurn } from './sections.ts'
import type { Passage, Turn } from '../../model/transcript.ts'
import { paragraphId } from '../../text/paragraph-id.ts'
import { stageDirections } from '../../text/stage-direction.ts'
import type { Cast } from './people.ts'

/**
 * Numbers the exchanges: one analyst's question with everything answered to it. An operator's turn opens one where it
 * introduces another analyst, or announces a question; the cue belongs to the exchange that it opens, and what closes
 * the call to the last one. Where no operator leads through the questions, another analyst opens one after an answer.
 * @param start index of the first turn of questions and answers
 * @returns for each turn the number from 1, `null` before `start`
 */
function exchanges(turns: SpokenTurn[], start: number): (number | null)[] {
  const operated = turns.some(({ person }, index) => index >= start && person.side === 'operator')
  let number = 1
  let analyst: Person | null = null
  let answered = false
  const numbers = turns.map((turn, index): number | null => {
    if (index < start) return null
    const { person } = turn
    const next = turns[index + 1]?.person
    const spoken = analyst !== null || answered
    const opens =
      person.side === 'operator'
        ? next?.side === 'analyst' && (next !== analyst || announcesQuestion(spokenText(turn)))
        : !operated &&
          next?.side === 'analyst' &&
          next !== analyst &&
          person.side !== 'analyst' &&
          introduces(turn, next)
    const other = person !== analyst || person.name === QUESTIONER
    const follows = !operated && person.side === 'analyst' && other && analyst !== null && answered
    if (spoken && (opens || follows)) {
      number += 1
      analyst = null
      answered = false
    }
    if (person.side === 'analyst') analyst ??= person
    else if (person.side !== 'operator') answered ||= analyst !== null
    return number
  })
  return numbers
}

/** Makes the turns of the transcript: paragraphs numbered through the call and with their ids, sections, exchanges. */
export function numberedTurns({ turns, start }: Cast): Turn[] {
  const taken = new Map<string, number>()
  const numbers = exchanges(turns, start)
  let n = 0
  return turns.map(({ person, line, lines, paragraphs }, index): Turn => ({
    speaker: person.id,
    line,
    lines,
    section: index < start ? 'prepared' : 'qa',
    exchange: numbers[index] ?? null,
    paragraphs: paragraphs.map((paragraph) => {
      n += 1
      return {
        id: paragraphId((paragraph.source ?? paragraph.translation)?.text ?? '', taken),
        n,
        ...paragraph,
        source: directed(paragraph.source),
        translation: directed(paragraph.translation),
        corrections: [],
      }
    }),
  }))
}

/** The passage with its stage directions, where it has any. */
function directed(passage: Passage | null): Passage | null {
  const directions = passage ? stageDirections(passage.text) : []
  return passage && directions.length > 0 ? { ...passage, directions } : passage
}
