import type { NoteFile } from '../model/note.ts'
import type { Paragraph, Passage, Section, SeedNote, Transcript, Turn } from '../model/transcript.ts'

/** A call as its MDX says it and its pages show it: of the transcript all that is to be read, in the order of the page. */
export interface Document {
  sections: DocumentSection[]
}

/** Prepared remarks, or questions and answers. */
export interface DocumentSection {
  kind: Section
  exchanges: DocumentExchange[]
}

/** One analyst's question with its answers; `n` is `null` for what is said outside of any. */
export interface DocumentExchange {
  n: number | null
  turns: DocumentTurn[]
}

/** One speaker's run; `n` is its number in the call, from 1. */
export interface DocumentTurn extends Pick<Turn, 'speaker' | 'line'> {
  n: number
  paragraphs: DocumentParagraph[]
}

/** A text with the line of the seed on which it begins. */
export type DocumentText = Pick<Passage, 'line' | 'text'>

/** A paragraph with its translation. */
export interface DocumentParagraph extends Pick<Paragraph, 'id' | 'n' | 'part'> {
  source: DocumentText | null
  translation: DocumentText | null
  notes: DocumentNote[]
}

/** A note of the seed with its text, or one that an analyst wrote, by its id. */
export type DocumentNote = ({ kind: 'seed' } & Pick<SeedNote, 'line' | 'text'>) | { kind: 'written'; id: string }

/**
 * What is to be read of a transcript.
 * @param notes the analyst's notes on this call that stand (none that is stale)
 */
export function documentOf(transcript: Transcript, notes: readonly NoteFile[]): Document {
  const turns = transcript.turns.map((turn, index) => ({ ...turn, n: index + 1 }))
  const sections = runs(turns, ({ section }) => section).map(([kind, own]): DocumentSection => {
    const exchanges = runs(own, ({ exchange }) => exchange).map(([n, said]): DocumentExchange => {
      return { n, turns: said.map((turn) => documentTurn(turn, notes)) }
    })
    return { kind, exchanges }
  })
  return { sections }
}

function documentTurn({ n, speaker, line, paragraphs }: Turn & { n: number }, notes: readonly NoteFile[]) {
  return { n, speaker, line, paragraphs: paragraphs.map((paragraph) => documentParagraph(paragraph, notes)) }
}

function documentParagraph(paragraph: Paragraph, notes: readonly NoteFile[]): DocumentParagraph {
  const { id, n, part, source, translation } = paragraph
  const ofSeed = paragraph.notes.map(({ line, text }): DocumentNote => ({ kind: 'seed', line, text }))
  const written = notes.filter(({ at }) => at === id).map((note): DocumentNote => ({ kind: 'written', id: note.id }))
  return {
    id,
    n,
    ...(part !== undefined && { part }),
    source: source && { line: source.line, text: source.text },
    translation: translation && { line: translation.line, text: translation.text },
    notes: [...ofSeed, ...written],
  }
}

/** Splits a list where a key changes. */
function runs<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const result: [Key, Item[]][] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = result.at(-1)
    if (last && last[0] === key) last[1].push(item)
    else result.push([key, [item]])
  }
  return result
}
