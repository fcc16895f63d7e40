import type { CallRecord, PassageRecord } from '../../model/published.ts'
import { INDUCED } from '../../model/taught-layout.ts'
import type { Paragraph, Passage, Transcript, Turn } from '../../model/transcript.ts'
import { paragraphId } from '../../text/paragraph-id.ts'
import { words } from '../../words/words.ts'
import type { ExportedCall, ExportedParagraph } from './exported-call.ts'

/** Name of the reading of what an export states. */
const EXPORTED = 'exported'

/**
 * The transcript that an export states. Nothing is inferred, but for the id of a paragraph where another one has it.
 * @param id of the call: that of its file
 */
export function transcriptOf({ call, paragraphs, front, unplaced }: ExportedCall, id: string): Transcript {
  const ids = new Map<string, number>()
  const known = new Set<string>()
  const ownId = ({ record }: ExportedParagraph): string => {
    const text = (record.source ?? record.translation)?.text ?? ''
    const own = known.has(record.id) ? freeId(text, ids, known) : record.id
    known.add(own)
    return own
  }
  const turns: Turn[] = []
  let last = 0
  for (const paragraph of paragraphs) {
    const { n, speaker, section, exchange, correction } = paragraph.record.turn
    const own = paragraphOf(paragraph, ownId(paragraph))
    const turn = turns.at(-1)
    if (turn && n === last) {
      turn.paragraphs.push(own)
      turn.lines.push(...paragraph.turn)
    } else {
      const lines = [...paragraph.turn]
      turns.push({
        speaker,
        line: lines[0] ?? paragraph.source[0] ?? paragraph.translation[0] ?? 1,
        lines,
        section,
        exchange,
        paragraphs: [own],
        ...(correction && { correction }),
      })
    }
    last = n
  }
  const { title, company, period, date, sourceLang, speakers } = call
  return {
    id,
    title,
    company,
    period,
    date,
    confidence: 1,
    layout: INDUCED,
    dialect: EXPORTED,
    dialects: [{ name: EXPORTED, score: 1 }],
    translation: translationOf(call),
    sourceLang,
    speakers,
    turns,
    front,
    unplaced,
  }
}

/** Where the Chinese comes from. That it was converted is a notice about it: nothing else of a transcript says so. */
function translationOf({ translation, converted }: CallRecord): Transcript['translation'] {
  if (!translation || !converted) return translation
  const said = words(translation.lang).provenance.converted(converted.from, translation.lang)
  return { ...translation, notice: [translation.notice, said].filter((one) => one !== null).join(' ') }
}

function freeId(text: string, ids: Map<string, number>, known: ReadonlySet<string>): string {
  let id = paragraphId(text, ids)
  while (known.has(id)) id = paragraphId(text, ids)
  return id
}

function paragraphOf({ record, source, translation, notes }: ExportedParagraph, id: string): Paragraph {
  const { n, part, time } = record
  return {
    id,
    n,
    ...(part !== undefined && { part }),
    source: passageOf(record.source, source),
    translation: passageOf(record.translation, translation),
    notes: record.notes.map(({ text }, at) => ({ ...placed(notes[at] ?? source), text, origin: 'seed' })),
    corrections: record.corrections,
    ...(time !== undefined && { time }),
  }
}

function passageOf(record: PassageRecord | null, lines: number[]): Passage | null {
  if (!record) return null
  const { text, directions } = record
  return { text, ...placed(lines), ...(directions && { directions }) }
}

function placed(lines: number[]): { line: number; lines: number[] } {
  return { line: lines[0] ?? 1, lines }
}
