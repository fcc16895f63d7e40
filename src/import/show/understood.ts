import type {
  Company,
  DialectScore,
  Lang,
  Paragraph,
  Passage,
  Period,
  Provenance,
  Section,
  Speaker,
  Transcript,
} from '../../model/transcript.ts'
import type { DescribedLine } from '../../parse/explain/described-layout.ts'
import { missingFacts, type MissingFact } from '../ask/missing-facts.ts'

/** What was understood of a transcript: what `npm run import` shows, and prints with `--json`. */
export interface Understanding {
  encoding: string
  /** Name of the taught layout by which it was read; `induced` where the layout was found out. */
  layout: string
  /** How sure the reading is, from 0 to 1. */
  confidence: number
  /** How its lines are set: a pattern for each kind, how many lines there are of it, and the first ones. */
  lines: DescribedLine[]
  dialect: DialectScore
  /** The dialect that explains the text second best. */
  runnerUp: DialectScore | null
  title: string
  company: Company
  period: Period | null
  date: string | null
  sourceLang: Lang
  translation: Provenance | null
  /** Facts that nothing tells. */
  missing: MissingFact[]
  speakers: (Omit<Speaker, 'aliases'> & { turns: number })[]
  sections: { section: Section; turns: number; paragraphs: number; exchanges: number }[]
  counts: Counts
  /** The first paragraphs in both languages; in a call of one language the first ones. */
  first: ShownParagraph[]
}

/** How many there are in a call. */
export interface Counts {
  turns: number
  paragraphs: number
  /** Paragraphs in both languages. */
  pairs: number
  /** Paragraphs without a translation, in a call that has some. */
  untranslated: number
  /** Translations without a source. */
  orphans: number
  notes: number
  /** Lines that fit nowhere. */
  unplaced: number
}

/** A paragraph as it is shown. */
export interface ShownParagraph {
  n: number
  /** Name of the speaker. */
  speaker: string
  source: Pick<Passage, 'text' | 'line'> | null
  translation: Pick<Passage, 'text' | 'line'> | null
}

const SHOWN = 3

/** Sums up how a transcript was read. */
export function understood(call: Transcript, encoding: string, lines: DescribedLine[]): Understanding {
  const { title, company, period, date, sourceLang, translation, turns } = call
  const [dialect = { name: call.dialect, score: 0 }, runnerUp = null] = call.dialects
  return {
    encoding,
    layout: call.layout,
    confidence: call.confidence,
    lines,
    dialect,
    runnerUp,
    title,
    company,
    period,
    date,
    sourceLang,
    translation,
    missing: missingFacts(call),
    speakers: call.speakers.map(({ id, name, zh, role, firm, side }) => ({
      id,
      name,
      zh,
      role,
      firm,
      side,
      turns: turns.filter(({ speaker }) => speaker === id).length,
    })),
    sections: (['prepared', 'qa'] as const).map((section) => {
      const own = turns.filter((turn) => turn.section === section)
      return {
        section,
        turns: own.length,
        paragraphs: own.flatMap(({ paragraphs }) => paragraphs).length,
        exchanges: new Set(own.map(({ exchange }) => exchange).filter((exchange) => exchange !== null)).size,
      }
    }),
    counts: counts(call),
    first: firstParagraphs(call),
  }
}

function counts({ turns, unplaced, translation }: Transcript): Counts {
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  return {
    turns: turns.length,
    paragraphs: paragraphs.length,
    pairs: paragraphs.filter(isPair).length,
    untranslated: translation ? paragraphs.filter((one) => !one.translation).length : 0,
    orphans: paragraphs.filter((one) => !one.source).length,
    notes: paragraphs.reduce((sum, { notes }) => sum + notes.length, 0),
    unplaced: unplaced.length,
  }
}

function isPair({ source, translation }: Paragraph): boolean {
  return source !== null && translation !== null
}

function firstParagraphs({ turns, speakers }: Transcript): ShownParagraph[] {
  const all = turns.flatMap(({ speaker, paragraphs }) => paragraphs.map((paragraph) => ({ speaker, paragraph })))
  const pairs = all.filter(({ paragraph }) => isPair(paragraph))
  return (pairs.length > 0 ? pairs : all)
    .slice(0, SHOWN)
    .map(({ speaker, paragraph: { n, source, translation } }) => ({
      n,
      speaker: speakers.find(({ id }) => id === speaker)?.name ?? speaker,
      source: source && { text: source.text, line: source.line },
      translation: translation && { text: translation.text, line: translation.line },
    }))
}
