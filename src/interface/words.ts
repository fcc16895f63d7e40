import type { Locale } from '../model/locale.ts'
import type { ChineseLang, Origin, Side } from '../model/transcript.ts'
import { english } from './words-en.ts'
import { simplified } from './words-zh-hans.ts'
import { traditional } from './words-zh-hant.ts'

/** Everything that the interface says in one language. Functions take the value that they show. */
export interface Words {
  site: { name: string; tagline: string; description: string }
  language: { own: string; choose: string; hint: string; hintAccept: string; hintDismiss: string }
  nav: {
    skip: string
    main: string
    calls: string
    notes: string
    checks: string
    glossary: string
    search: string
    offline: string
    about: string
    reading: string
    publishing: string
    menu: string
  }
  home: { heading: string; lead: string; empty: string; latest: string; callsOf: (company: string) => string }
  call: {
    /** `company` is `null` where the page has just named it. */
    heading: (company: string | null, period: string) => string
    period: (year: number, quarter: number) => string
    date: (iso: string) => string
    participants: string
    contents: string
    facts: string
    prepared: string
    qa: string
    exchange: (n: number) => string
    exchangeBy: (analyst: string, firm: string | null) => string
    opening: string
    sides: Record<Side, string>
    operator: string
    paragraphs: (n: number) => string
    turns: (n: number) => string
    minutes: (n: number) => string
    noteCount: (n: number) => string
    translated: (share: number) => string
    source: string
    toCall: string
    line: (n: number) => string
    previous: string
    next: string
    toggle: string
    /** Link from a paragraph to its line in the raw transcript, as short as can be. */
    rawShort: string
    toggleTurn: string
    toggleExchange: string
    notTranslated: string
    notInSource: string
    oneLanguage: string
    originalLine: string
  }
  provenance: {
    label: string
    origin: Record<Origin, string>
    script: Record<ChineseLang, string>
    converted: (from: ChineseLang, to: ChineseLang) => string
    notice: string
    machine: string
  }
  correction: { editor: string; shouldRead: (value: string) => string; speakerWas: (name: string) => string }
  note: {
    note: string
    inSeed: string
    by: (author: string) => string
    more: string
    all: string
    lead: string
    empty: string
    place: (n: string) => string
    tags: string
  }
  view: {
    legend: string
    both: string
    side: string
    en: string
    zh: string
    reveal: string
    notes: string
    notesShown: string
    notesHidden: string
    notesOnly: string
    changed: (view: string) => string
  }
  search: { heading: string; label: string; placeholder: string; button: string; noScript: string }
  page: { notFound: string; notFoundLead: string; backHome: string; updated: string; theme: string }
  footer: { made: string; disclaimer: string }
}

const all: Record<Locale, Words> = { en: english, 'zh-hans': simplified, 'zh-hant': traditional }

/** The words of the interface in one language. */
export function words(locale: Locale): Words {
  return all[locale]
}
