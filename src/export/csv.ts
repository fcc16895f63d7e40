import { stringify } from 'csv-stringify/sync'
import { words } from '../words/words.ts'
import type { CallRecord } from '../model/published.ts'
import type { Lang } from '../model/transcript.ts'
import { numberOf } from './material/labels.ts'
import type { PublishedCall } from './material/published-call.ts'

const LANGUAGES: Readonly<Record<Lang, string>> = {
  en: 'English',
  'zh-Hans': 'Simplified Chinese',
  'zh-Hant': 'Traditional Chinese',
}

/**
 * Writes a call as a table of pairs, a row for each paragraph, which spreadsheets open as it is: UTF-8 with a mark, since
 * Excel takes it for another encoding else. A cell that a spreadsheet would run as a formula has a `'` before it.
 */
export function csv({ call, paragraphs }: PublishedCall): string {
  const speakers = new Map(call.speakers.map((speaker) => [speaker.id, speaker]))
  const rows = paragraphs.map(({ record }) => {
    const { turn, source, translation } = record
    const speaker = speakers.get(turn.speaker)
    return [
      numberOf(record),
      record.id,
      turn.section,
      turn.exchange,
      speaker?.name ?? turn.speaker,
      [speaker?.role, speaker?.firm].filter(Boolean).join(', '),
      source?.text,
      ...(call.translation ? [translation?.text, originOf(call, translation !== null)] : []),
      record.notes.map(({ text }) => text).join('\n'),
    ]
  })
  return stringify([headOf(call), ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true })
}

function headOf({ sourceLang, translation }: CallRecord): string[] {
  return [
    'Number',
    'ID',
    'Section',
    'Question',
    'Speaker',
    'Role',
    LANGUAGES[sourceLang],
    ...(translation ? [LANGUAGES[translation.lang], 'Translation'] : []),
    'Note',
  ]
}

function originOf({ translation, converted }: CallRecord, translated: boolean): string {
  if (!translated || !translation) return ''
  const { provenance } = words('en')
  const said = [
    provenance.origin[translation.origin],
    converted && provenance.converted(converted.from, translation.lang),
  ]
  return said.filter((one) => one !== undefined).join('; ')
}
