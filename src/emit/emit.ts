import { stringify } from 'yaml'
import type { Transcript } from '../model/transcript.ts'
import type { Document, DocumentExchange, DocumentNote, DocumentParagraph, DocumentTurn } from './document.ts'
import { escapeAttribute, escapeText } from './escape-text.ts'

/** The components that an emitted document may hold, with the attributes of each. */
export const components = {
  Section: ['kind'],
  Exchange: ['n'],
  Turn: ['n', 'speaker', 'line'],
  Paragraph: ['id', 'n', 'part', 'sourceLine', 'translationLine'],
  Note: ['line', 'id'],
} as const

type Attributes = Record<string, string | number | undefined>

/**
 * Writes a call as MDX.
 * Every text of the seed is escaped; the notes that an analyst wrote are named by id and not copied in, since their
 * bodies are documents of their own (an unclosed fence in one would swallow what follows).
 * @param head what stands above it as YAML
 */
export function emit({ sections }: Document, { id, title, date }: Pick<Transcript, 'id' | 'title' | 'date'>): string {
  const written = sections.map(({ kind, exchanges }) => element('Section', { kind }, exchanges.map(emitExchange)))
  return `---\n${stringify({ id, title, date })}---\n\n${written.join('\n\n')}\n`
}

function emitExchange({ n, turns }: DocumentExchange): string {
  const content = turns.map(emitTurn)
  return n === null ? content.join('\n\n') : element('Exchange', { n }, content)
}

function emitTurn({ n, speaker, line, paragraphs }: DocumentTurn): string {
  return element('Turn', { n, speaker, line }, paragraphs.map(emitParagraph))
}

function emitParagraph({ id, n, part, source, translation, notes }: DocumentParagraph): string {
  const texts = [source, translation].flatMap((passage) => (passage ? [escapeText(passage.text)] : []))
  const attributes = { id, n, part, sourceLine: source?.line, translationLine: translation?.line }
  return element('Paragraph', attributes, [...texts, ...notes.map(emitNote)])
}

function emitNote(note: DocumentNote): string {
  return note.kind === 'seed'
    ? element('Note', { line: note.line }, [escapeText(note.text)])
    : element('Note', { id: note.id }, [])
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
