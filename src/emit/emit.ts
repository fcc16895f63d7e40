import { stringify } from 'yaml'
import type { NoteFile } from '../model/note.ts'
import type { Paragraph, SeedNote, Section, Transcript, Turn } from '../model/transcript.ts'
import { escapeAttribute, escapeText } from './escape-text.ts'

/** The components that an emitted document may hold, with the attributes of each. */
export const components = {
  Section: ['kind'],
  Exchange: ['n'],
  Turn: ['n', 'speaker', 'line'],
  Paragraph: ['id', 'n', 'part', 'source', 'translation'],
  Note: ['line', 'id'],
} as const

type Attributes = Record<string, string | number | undefined>

/**
 * Writes a transcript and its notes as one MDX document.
 * Every text of the seed is escaped; the notes that an analyst wrote are named by id and not copied in, since their
 * bodies are documents of their own (an unclosed fence in one would swallow what follows).
 * @param transcript the corrected transcript
 * @param notes the analyst's notes on this call that stand (none that is stale)
 */
export function emit(transcript: Transcript, notes: NoteFile[]): string {
  const head = stringify({ id: transcript.id, title: transcript.title, date: transcript.date })
  const turns = transcript.turns.map((turn, index) => ({ turn, n: index + 1 }))
  const sections = runs(turns, ({ turn }) => turn.section).map((section) => emitSection(section, notes))
  return `---\n${head}---\n\n${sections.join('\n\n')}\n`
}

interface NumberedTurn {
  turn: Turn
  /** Number of the turn in the call, from 1. */
  n: number
}

function emitSection(turns: NumberedTurn[], notes: NoteFile[]): string {
  const kind: Section = turns[0]?.turn.section ?? 'prepared'
  const exchanges = runs(turns, ({ turn }) => turn.exchange).map((exchange) => {
    const content = exchange.map((turn) => emitTurn(turn, notes))
    const n = exchange[0]?.turn.exchange ?? null
    return n === null ? content.join('\n\n') : element('Exchange', { n }, content)
  })
  return element('Section', { kind }, exchanges)
}

function emitTurn({ turn, n }: NumberedTurn, notes: NoteFile[]): string {
  const paragraphs = turn.paragraphs.map((paragraph) => emitParagraph(paragraph, notes))
  return element('Turn', { n, speaker: turn.speaker, line: turn.line }, paragraphs)
}

function emitParagraph(paragraph: Paragraph, notes: NoteFile[]): string {
  const { id, n, part, source, translation } = paragraph
  const texts = [source, translation].flatMap((passage) => (passage ? [escapeText(passage.text)] : []))
  const written = notes.filter((note) => note.at === id).map((note) => element('Note', { id: note.id }, []))
  const children = [...texts, ...paragraph.notes.map(emitSeedNote), ...written]
  return element('Paragraph', { id, n, part, source: source?.line, translation: translation?.line }, children)
}

function emitSeedNote(note: SeedNote): string {
  return element('Note', { line: note.line }, [escapeText(note.text)])
}

function element(name: keyof typeof components, attributes: Attributes, children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${escapeAttribute(String(value))}`)
    .join('')
  return children.length === 0
    ? `<${name}${written} />`
    : `<${name}${written}>\n\n${children.join('\n\n')}\n\n</${name}>`
}

/** Splits a list where a key changes. */
function runs<Item>(items: Item[], key: (item: Item) => unknown): Item[][] {
  const result: Item[][] = []
  for (const item of items) {
    const last = result.at(-1)
    if (last?.[0] !== undefined && key(last[0]) === key(item)) last.push(item)
    else result.push([item])
  }
  return result
}
