import type { ChineseLang } from '../../../../src/model/transcript.ts'

/** Somebody who speaks, as a layout may name them. */
export interface InventedPerson {
  name: string
  /** The Chinese name, or `null` where the translation leaves the name in Latin letters. */
  zh: string | null
  /** What the person does, in both languages. */
  role: BothTongues | null
  /** For whom. */
  firm: BothTongues | null
  /** An asker puts questions; the operator only leads through the call. */
  part: 'operator' | 'host' | 'asker'
}

/** The same words in both languages. */
export interface BothTongues {
  en: string
  zh: string
}

/** A paragraph in both languages; one may be missing. */
export interface SpokenParagraph {
  en: string | null
  zh: string | null
  /** A comment on it, which nobody said. */
  note?: string
}

/** What one person says at a stretch. */
export interface InventedTurn {
  person: InventedPerson
  /** Whether the questions have begun. */
  questions: boolean
  paragraphs: SpokenParagraph[]
}

/** A call, or whatever else was said in two languages, before it is laid out: what reading it must give. */
export interface SpokenCall {
  /** A seed's id. */
  id: string
  title: BothTongues
  /** What is said about a call at its head. A letter, a talk, a press conference has no company. */
  company: (BothTongues & { ticker: string; exchange: string }) | null
  period: { year: number; quarter: number } | null
  /** ISO 8601. */
  date: string
  script: ChineseLang
  turns: InventedTurn[]
}

/** All who speak, in the order of their first words. */
export function peopleOf({ turns }: SpokenCall): InventedPerson[] {
  return [...new Set(turns.map(({ person }) => person))]
}
