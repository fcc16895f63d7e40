import type { FrontLine, Passage, SeedNote } from '../../model/transcript.ts'
import { frontLines } from '../containers/opened.ts'
import type { Draft, DraftParagraph, DraftTurn, Participant } from './draft.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { SpeakerLabel } from '../labels/speaker-label.ts'

/** Builds a draft line by line, in the order of the seed. */
export type DraftBuilder = ReturnType<typeof draftBuilder>

/** Makes a builder. Text that comes before any speaker line opens a turn without a label. */
export function draftBuilder() {
  const draft: Draft = { front: [], participants: [], turns: [], questionsLine: null, unplaced: [], unsure: [] }
  let turn: DraftTurn | null = null
  let paragraph: DraftParagraph | null = null
  let last: DraftParagraph | null = null
  let early: SeedNote[] = []
  /** The time that stands beside the speaker's name. */
  let spokenAt: number | undefined

  const begin = (line: SeedLine, fields: Pick<DraftParagraph, 'source' | 'translation'>) => {
    if (!turn) {
      turn = { label: null, line: line.number, lines: [], paragraphs: [] }
      draft.turns.push(turn)
    }
    turn.line ||= line.number
    const time = line.time ?? spokenAt
    spokenAt = undefined
    paragraph = { ...fields, notes: early, ...(time !== undefined && { time }) }
    early = []
    last = paragraph
    turn.paragraphs.push(paragraph)
  }
  const keepEarlyNotes = () => {
    if (last) last.notes.push(...early)
    else draft.unplaced.push(...early.map(({ line, text }) => ({ line, text })))
    early = []
  }
  const front = (line: SeedLine, kind: FrontLine['kind']) => {
    draft.front.push(...frontLines(line, kind))
  }
  return {
    front,
    participant: (line: SeedLine, participant: Participant): void => {
      front(line, 'participant')
      draft.participants.push(participant)
    },
    /** A heading that opens questions and answers; only the first one counts. */
    questions: (line: SeedLine): void => {
      front(line, 'heading')
      draft.questionsLine ??= line.number
    },
    unplaced: ({ numbers, text }: SeedLine): void => {
      numbers.forEach((line, index) => draft.unplaced.push({ line, text: index === 0 ? text : '' }))
    },
    /** Opens a turn. All lines only name the speaker; none where the name stands before the first words. */
    speaker: (label: SpeakerLabel, ...lines: SeedLine[]): void => {
      keepEarlyNotes()
      const numbers = lines.flatMap((line) => line.numbers)
      spokenAt = lines.find(({ time }) => time !== undefined)?.time
      // One run of one speaker, who is named before each paragraph.
      if (
        lines.length === 0 &&
        turn?.label &&
        turn.lines.length === 0 &&
        turn.label.name === label.name &&
        label.name.length > 1 &&
        turn.paragraphs.length > 0
      )
        return
      turn = { label, line: numbers[0] ?? 0, lines: numbers, paragraphs: [] }
      draft.turns.push(turn)
      paragraph = null
    },
    /** Somebody speaks whom nothing names. */
    somebodyElse: (): void => {
      keepEarlyNotes()
      turn = null
      paragraph = null
    },
    /** A paragraph with both languages, or with one of them. */
    pair: (source: SeedLine | null, translation: SeedLine | null): void => {
      const line = source ?? translation
      if (!line) return
      begin(line, { source: source && passage(source), translation: translation && passage(translation) })
    },
    /** A note to the last paragraph; before the first paragraph of a turn, to that one. */
    note: (line: SeedLine): void => {
      const note: SeedNote = { ...passage(line), origin: 'seed' }
      if (paragraph) paragraph.notes.push(note)
      else early.push(note)
    },
    /** Ends the draft. The builder must not be used again. */
    finish: (): Draft => {
      keepEarlyNotes()
      return { ...draft, turns: draft.turns.filter(({ line }) => line > 0) }
    },
  }
}

function passage({ number, numbers, text }: SeedLine): Passage {
  return { text, line: number, lines: [...numbers] }
}
