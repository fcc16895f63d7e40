import { z } from 'zod'
import { FORMAT, publishedRecord, type NoteRecord, type ParagraphRecord } from '../model/published.ts'
import { callAddress, type ExportContext } from './material/export-context.ts'
import { leadsFrom, noteContent } from './material/note-content.ts'
import { noteMarkdown } from './material/note-markdown.ts'
import type { PublishedCall, PublishedNote, PublishedParagraph } from './material/published-call.ts'

/** Name of the file that holds the schema. */
export const SCHEMA_FILE = 'transcript.schema.json'

/** Line ends that JSON leaves as they are, though readers of lines may break there. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/**
 * Writes a call as JSON Lines: one record for the call, then one for each paragraph, then one for each note. Each is what
 * `publishedRecord` says.
 */
export function jsonLines({ call, paragraphs, notes }: PublishedCall, context: ExportContext): string {
  const own = callAddress(call.id, context)
  const records = [call, ...paragraphs.map(paragraphOf), ...notes.map((note) => noteOf(note, call.id, own))]
  return records.map((record) => `${line(record)}\n`).join('')
}

/** The schema of each line (JSON Schema 2020-12), as text. */
export function jsonLinesSchema(): string {
  const schema = z.toJSONSchema(publishedRecord, { target: 'draft-2020-12' })
  return `${JSON.stringify({ ...schema, title: FORMAT, description: 'A line of a transcript that duizhao has exported.' }, null, 2)}\n`
}

function paragraphOf({ record, pairs }: PublishedParagraph): ParagraphRecord {
  const { notes, corrections, ...rest } = record
  const [source, translation] = [record.source?.text ?? '', record.translation?.text ?? '']
  const sentences = pairs.map((pair): [string, string] => [
    source.slice(pair.source.start, pair.source.end).trim(),
    translation.slice(pair.translation.start, pair.translation.end).trim(),
  ])
  return { ...rest, ...(sentences.length > 0 && { sentences }), notes, corrections }
}

function noteOf({ record, tree }: PublishedNote, call: string, own: string | null): NoteRecord {
  const leads = leadsFrom(call, own, (fragment) => own && `${own}#${fragment}`)
  return { ...record, body: noteMarkdown(noteContent(tree, leads)) }
}

function line(record: object): string {
  return JSON.stringify(record).replace(
    LINE_ENDS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
