import type { ChineseLang } from '../../../../src/model/transcript.ts'

/** Somebody who speaks, as a layout may name them. */
export interface Person {
  name: string
  /** The Chinese name, or `null` where the translation leaves the name in Latin letters. */
  zh: string | null
  /** What the person does, in both languages. */
  role: Both | null
  /** For whom. */
  firm: Both | null
  /** An asker puts questions; the operator only leads through the call. */
  part: 'operator' | 'host' | 'asker'
}

/** The same words in both languages. */
export interface Both {
  en: string
  zh: string
}

/** A paragraph in both languages; one may be missing. */
export interface Said {
  en: string | null
  zh: string | null
  /** A comment on it, which nobody said. */
  note?: string
}

/** What one person says at a stretch. */
export interface SpokenTurn {
  person: Person
  /** Whether the questions have begun. */
  questions: boolean
  paragraphs: Said[]
}

/** A call, or whatever else was said in two languages, before it is laid out: what reading it must give. */
export interface SpokenCall {
  /** A seed's id. */
  id: string
  title: Both
  /** What is said about a call at its head. A letter, a talk, a press conference has no company. */
  company: (Both & { ticker: string; exchange: string }) | null
  period: { year: number; quarter: number } | null
  /** ISO 8601. */
  date: string
  script: ChineseLang
  turns: SpokenTurn[]
}

/** All who speak, in the order of their first words. */
export function peopleOf({ turns }: SpokenCall): Person[] {
  return [...new Set(turns.map(({ person }) => person))]
}
