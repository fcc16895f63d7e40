import { announcesQuestion } from './introductions.ts'
import type { Person } from './person.ts'
import { QUESTIONER } from '../labels/prefix.ts'
import { introduces, spokenText, type SpokenTurn } from './sections.ts'

/**
 * Numbers the exchanges: one analyst's question with everything answered to it. An operator's turn opens one where it
 * introduces another analyst, or announces a question; the cue belongs to the exchange that it opens, and what closes
 * the call to the last one. Where no operator leads through the questions, another analyst opens one after an answer.
 * @param start index of the first turn of questions and answers
 * @returns for each turn the number from 1, `null` before `start`
 */
export function exchanges(turns: SpokenTurn[], start: number): (number | null)[] {
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
