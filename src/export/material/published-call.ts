import type { SentencePair } from '../../model/span.ts'
import type { ElementContent } from 'hast'
import type { Understood } from '../../call/understand.ts'
import {
  FORMAT,
  type CallRecord,
  type NoteRecord,
  type ParagraphRecord,
  type PassageRecord,
} from '../../model/published.ts'
import type { Paragraph, Passage, Transcript, Turn } from '../../model/transcript.ts'

/** A paragraph as it is exported. */
export interface PublishedParagraph {
  record: Omit<ParagraphRecord, 'sentences'>
  /** Which sentences say the same, by their places in the two texts; none where there is one, or none is sure. */
  pairs: readonly SentencePair[]
}

/** An analyst's note as it is exported. */
export interface PublishedNote {
  record: Omit<NoteRecord, 'body'>
  tree: ElementContent[]
}

/** A call as it is exported: what every format is made of. */
export interface PublishedCall {
  call: CallRecord
  paragraphs: PublishedParagraph[]
  notes: PublishedNote[]
}

/** What a call has to tell to others, after its corrections. */
export function publishedCall({
  transcript,
  notes,
  sentences,
}: Pick<Understood, 'transcript' | 'notes' | 'sentences'>): PublishedCall {
  return {
    call: callOf(transcript),
    paragraphs: transcript.turns.flatMap((turn, at) =>
      turn.paragraphs.map((paragraph) => ({
        record: paragraphOf(paragraph, turn, at + 1),
        pairs: sentences[paragraph.id] ?? [],
      })),
    ),
    notes: notes.map(({ note: { id, at, quote, author, date, tags, lang }, tree }) => ({
      record: { type: 'note', id, paragraph: at, quote, author, date, tags, lang },
      tree,
    })),
  }
}

function callOf(transcript: Transcript): CallRecord {
  const { id, title, company, period, date, sourceLang, translation, speakers } = transcript
  return {
    type: 'call',
    format: FORMAT,
    id,
    title,
    company: { name: company.name, ticker: company.ticker, exchange: company.exchange },
    period: period && { year: period.year, quarter: period.quarter },
    date,
    sourceLang,
    translation: translation && { lang: translation.lang, origin: translation.origin, notice: translation.notice },
    speakers: speakers.map(({ id: own, name, aliases, zh, role, firm, side }) => ({
      id: own,
      name,
      aliases,
      zh,
      role,
      firm,
      side,
    })),
  }
}

function paragraphOf(paragraph: Paragraph, turn: Turn, n: number): PublishedParagraph['record'] {
  const { id, part, time, source, translation, notes, corrections } = paragraph
  const { speaker, section, exchange, correction } = turn
  return {
    type: 'paragraph',
    id,
    n: paragraph.n,
    ...(part !== undefined && { part }),
    ...(time !== undefined && { time }),
    turn: { n, speaker, section, exchange, ...(correction && { correction }) },
    source: source && passageOf(source),
    translation: translation && passageOf(translation),
    notes: notes.map(({ text, line }) => ({ text, line })),
    corrections,
  }
}

function passageOf({ text, line, directions }: Passage): PassageRecord {
  return { text, line, ...(directions && { directions }) }
}
