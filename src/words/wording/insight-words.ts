import type { KeyFigure } from '../../model/key-figure.ts'

/** What pages say of the figures, questions and topics of calls, in one language. */
export interface InsightWords {
  /** Heading of the page, and of the table on the page of the call. */
  heading: string
  title: (call: string) => string
  lead: string
  figures: string
  guidance: string
  questions: string
  topics: string
  metric: string
  amount: string
  change: string
  expected: string
  company: string
  /** Opens the sentences in which figures stand. */
  sentences: (n: number) => string
  outlooks: string
  /** Names who answers. */
  answeredBy: (names: string[]) => string
  noFigures: string
  /** Leads to every figure that was found, also those of which it is not certain what they are. */
  allFigures: string
  /** Leads from the page of a call to the page. */
  more: string
  corrected: (said: string) => string
  /** Beside a quotation that has the wrong figure. */
  correctedTo: (values: string[]) => string
  /** Beside a quotation in which a check found something. */
  doubted: string
  against: Record<NonNullable<KeyFigure['against']>, string>
  /** How far a figure is from the guidance. */
  fromGuidance: (above: boolean) => string
  basis: Record<Exclude<KeyFigure['basis'], 'reported'>, string>
  before: string
  /** How far a figure is from what is reported. */
  otherwise: string
  /** A time: of a quarter, a half or a year, alone, with the twelve months up to it, or the year up to it. */
  period: (year: number, part: KeyFigure['period']['part'], span: KeyFigure['period']['span']) => string
  parts: Record<'segment' | 'part', string>
}
