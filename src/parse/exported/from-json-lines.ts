import { z } from 'zod'
import {
  callRecord,
  noteRecord,
  paragraphRecord,
  type CallRecord,
  type ParagraphRecord,
} from '../../model/published.ts'
import { exportedCall, strange, type ExportedCall, jsonOf } from './exported-call.ts'

const head = z.object({ format: z.string() })

/** The format that the first line of a file names; `null` where it is no export. */
export function formatOfJsonLines(rows: readonly string[]): string | null {
  const first = rows.find((row) => row.trim() !== '')
  return first === undefined ? null : (head.safeParse(jsonOf(first)).data?.format ?? null)
}

/**
 * Reads an export in JSON Lines. A line that is no record stays as text, with a `container-damaged` problem.
 * @returns `null` where the first line does not describe a call
 */
export function fromJsonLines(rows: readonly string[], file: string): ExportedCall | null {
  const start = rows.findIndex((row) => row.trim() !== '')
  const call: CallRecord | undefined = callRecord.safeParse(jsonOf(rows[start] ?? '')).data
  if (!call) return null
  const speakers = new Set(call.speakers.map(({ id }) => id))
  const read = exportedCall(call, [{ line: start + 1, kind: 'heading', text: call.title }])
  rows.forEach((row, at) => {
    if (at <= start || row.trim() === '') return
    const line = at + 1
    const value = jsonOf(row)
    const paragraph = typeOf(value) === 'paragraph' ? paragraphRecord.safeParse(value) : null
    if (paragraph?.success && speakers.has(paragraph.data.turn.speaker)) {
      const { source, translation, notes } = paragraph.data
      read.paragraphs.push({
        record: paragraph.data,
        source: source ? [line] : [],
        translation: translation ? [line] : [],
        notes: notes.map(() => [line]),
        turn: [],
      })
    } else if (typeOf(value) === 'note' && noteRecord.safeParse(value).success)
      read.front.push({ line, kind: 'residue', text: '' })
    else {
      read.unplaced.push({ line, text: row.trim() })
      const message = `The line is no record of an export. ${whyNot(paragraph, value)}`
      const hint = 'Export the call again, or mend the line as transcript.schema.json says.'
      strange(read.problems, file, line, message, hint)
    }
  })
  return read
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
}

function whyNot(paragraph: z.ZodSafeParseResult<ParagraphRecord> | null, value: unknown): string {
  if (value === undefined) return 'It is not JSON.'
  if (!paragraph) return 'Its type is neither "paragraph" nor "note".'
  if (paragraph.success) return `No speaker has the id ${paragraph.data.turn.speaker}.`
  const [issue] = paragraph.error.issues
  return issue ? `${issue.path.join('.') || 'It'}: ${issue.message}.` : ''
}
