import { textOf, type DraftTurn } from '../draft/draft.ts'
import { announcesQuestion, handsOver } from './introductions.ts'
import type { Person } from './person.ts'

/** A turn of the draft with its speaker. */
export interface SpokenTurn extends DraftTurn {
  person: Person
}

/** Most characters with which an analyst is introduced. */
const LONGEST_CUE = 400

/** Most characters of a question with what leads to it. */
const LONGEST_QUESTION = 2500

/** Letters of a first name from which on it tells who is meant. */
const LONG_GIVEN = 4

/** What is said in a turn, in its source language, one paragraph a line. */
export function spokenText({ paragraphs }: DraftTurn): string {
  return paragraphs.map(textOf).join('\n')
}

/**
 * The index of the first turn of questions and answers; the number of turns where there are none. It is the turn below
 * the heading that says so; else the operator's turn, after somebody of the company has spoken, that announces a
 * question, precedes an analyst, or gives the word to somebody new by name, or who asks; else, without an operator, the first analyst's, with the cue before it.
 * @param questionsLine line of the heading, or `null`
 */
export function questionsStart(turns: SpokenTurn[], questionsLine: number | null): number {
  if (questionsLine !== null) {
    const below = turns.findIndex(({ line }) => line > questionsLine)
    if (below > 0) return below
  }
  const met = new Set<Person>()
  const opening = turns.findIndex(({ person }) => person.side !== 'operator')
  const cue =
    opening === -1
      ? -1
      : turns.findIndex((turn, index) => {
          met.add(turn.person)
          if (index <= opening || turn.person.side !== 'operator') return false
          const next = turns[index + 1]?.person
          if (!next || next.side === 'company') return false
          if (next.side === 'analyst' || announcesQuestion(spokenText(turn))) return true
          return !met.has(next) && !handsOver(spokenText(turn)) && (introduces(turn, next) || asks(turns[index + 1]))
        })
  if (cue !== -1) return cue
  const analyst = turns.findIndex(({ person }) => person.side === 'analyst')
  if (analyst === -1) return turns.length
  const before = turns[analyst - 1]
  return before && analyst > 1 && introduces(before, turns[analyst]?.person) ? analyst - 1 : analyst
}

/** Prepared remarks may ask as well, but are longer. */
function asks(turn: SpokenTurn | undefined): boolean {
  const text = turn ? spokenText(turn) : ''
  return text.length <= LONGEST_QUESTION && /[?？]/.test(text)
}

/** Whether a short turn gives the word to a person by name. */
export function introduces(turn: SpokenTurn, next: Person | undefined): boolean {
  const text = spokenText(turn)
  const words = next?.name.split(' ') ?? []
  const names = words.filter(
    (word, at) => (at === words.length - 1 && !/^\d/.test(word)) || (at === 0 && word.length >= LONG_GIVEN),
  )
  return text.length <= LONGEST_CUE && names.some((name) => text.includes(name))
}

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
  const isAsked = (text: string): boolean => /[?？]/.test(text.slice(-ENDING))
  const spoken = Map.groupBy(turns, ({ person }) => person)
  const shares = [...spoken].flatMap(([person, own]) => {
    const texts = own.map(spokenText).filter((text) => isAsked(text) || text.length > SHORT)
    return person.side === 'operator'
      ? []
      : [{ person, share: texts.filter(isAsked).length / Math.max(1, texts.length) }]
  })
  if (turns.length < FEWEST || !shares.some(({ share }) => share <= ANSWERS)) return new Set()
  return new Set(shares.filter(({ share }) => share >= ASKS).map(({ person }) => person))
}
