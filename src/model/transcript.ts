/** Language tags of a text (BCP 47). */
export type Lang = 'en' | 'zh-Hans' | 'zh-Hant'

/** The two ways of writing Chinese. */
export type ChineseLang = Exclude<Lang, 'en'>

/** Who made the translation of a transcript. */
export type Origin = 'human' | 'machine' | 'unknown'

/** Which side of the table a speaker sits on. */
export type Side = 'company' | 'analyst' | 'operator'

/** Which text of a paragraph. */
export type PairSide = 'source' | 'translation'

/** The two halves of a call: the management's remarks, then questions and answers. */
export type Section = 'prepared' | 'qa'

/** A run of text from the seed, never altered. */
export interface Passage {
  /** The text as it stands, without the line breaks that the layout put in. */
  text: string
  /** 1-based line in the seed where it begins. */
  line: number
  /** All lines in the seed that it was made of, ascending; `lines[0]` is `line`. */
  lines: number[]
  /**
   * Where stage directions stand in the text, `[laughter]` or `(Operator Instructions)`: the offset of each, and the
   * offset behind it. They are part of the text and nobody's words. Absent where there are none.
   */
  directions?: [start: number, end: number][]
}

/** An analyst's comment that stands in the seed itself; never the speaker's words. */
export interface SeedNote extends Passage {
  origin: 'seed'
}

/** What an editor changed, with the reason shown to the reader. The seed itself keeps the original. */
export interface Correction {
  kind: 'speaker-change' | 'figure'
  /** Words of the text that the correction stands on. */
  quote: string
  /** For a figure: what it should read. For a speaker change: the name of the speaker that the seed gives. */
  value: string
  reason: string
}

/**
 * A source paragraph with its translation, or the lack of one. At least one of the two is there. The source is the English
 * wherever there is some, whichever language stands first in the file.
 */
export interface Paragraph {
  /** `p` and 7 base-36 characters, stable under re-import; repeats in a call end in `-2`, `-3`. */
  id: string
  /** Number of the paragraph in the call, from 1: what a human quotes as `¶42`. */
  n: number
  /** Second and later parts of a paragraph that a correction split share its number; from 2. */
  part?: number
  source: Passage | null
  translation: Passage | null
  notes: SeedNote[]
  /** The editor's corrections inside this paragraph. */
  corrections: Correction[]
  /** When it was said, in seconds from the start, where the layout tells. */
  time?: number
}

/** One speaker's uninterrupted run (TEI: utterance). */
export interface Turn {
  /** Id of the speaker in `Transcript.speakers`. */
  speaker: string
  /** 1-based line of the speaker line in the seed (of the first words where there is none). */
  line: number
  /** All lines in the seed that only name the speaker. */
  lines: number[]
  section: Section
  /** Number of the exchange from 1 in questions and answers, `null` in prepared remarks. */
  exchange: number | null
  paragraphs: Paragraph[]
  /** Set where the turn exists, or has this speaker, because an editor said so. */
  correction?: Correction
}

/** A person (or the operator) who speaks in a call. */
export interface Speaker {
  /** The name in kebab case, unique in the call: `andy-jassy`. */
  id: string
  /** The name as the speaker lines have it. */
  name: string
  /** Other English names by which the same person goes in this call. */
  aliases: string[]
  /** Chinese names, in the order of their first use. */
  zh: string[]
  role: string | null
  firm: string | null
  side: Side
}

/** The company whose call it is. */
export interface Company {
  /** `null` where nothing says it. */
  name: string | null
  ticker: string | null
  exchange: string | null
}

/** The fiscal quarter that a call reports. */
export interface Period {
  year: number
  quarter: number
}

/** Where the Chinese text comes from. */
export interface Provenance {
  lang: ChineseLang
  origin: Origin
  /** The notice of the source about its translation, word for word, or `null`. */
  notice: string | null
}

/** A line of the seed that is neither speech nor a note: title, header, participant, notice, heading. */
export interface FrontLine {
  line: number
  kind: 'title' | 'heading' | 'participant' | 'notice' | 'residue'
  text: string
}

/** A line that the reading could not place; kept and reported. */
export interface Unplaced {
  line: number
  text: string
}

/** How well one reading explains a seed; `dialect` is its name in the contract of `inspect`. */
export interface DialectScore {
  name: string
  /** How well it explains a paragraph beside the best reading, which has 1; down to 0. */
  score: number
}

/** The document model of one call. */
export interface Transcript {
  /** The file name of the seed without its ending, of two files also without their language. */
  id: string
  title: string
  company: Company
  period: Period | null
  /** ISO 8601 date of the call, or `null` where nothing tells. */
  date: string | null
  /** How sure it is that the seed was read right, from 0 to 1. */
  confidence: number
  /** Name of the taught layout by which the seed was read; `induced` where the layout was found out. */
  layout: string
  /** Name of the reading that was chosen. */
  dialect: string
  /** All readings, best first. */
  dialects: DialectScore[]
  /** `null` where the call has one language only. */
  translation: Provenance | null
  /** Language of `source` in every paragraph. */
  sourceLang: Lang
  speakers: Speaker[]
  turns: Turn[]
  front: FrontLine[]
  unplaced: Unplaced[]
}
