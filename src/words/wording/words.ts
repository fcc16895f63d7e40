import type { ChineseLang, Origin, Side } from '../../model/transcript.ts'

/** What a single key does on a call page. */
export type KeyAction =
  | 'paragraph'
  | 'turn'
  | 'exchange'
  | 'note'
  | 'toggle'
  | 'sentence'
  | 'term'
  | 'views'
  | 'cite'
  | 'find'
  | 'mark'
  | 'search'
  | 'help'

/** Everything that the interface says in one language. Functions take the value that they show. */
export interface Words {
  site: {
    name: string
    /** Its name where there is little room. */
    short: string
    /** Its Chinese name. */
    brand: { lang: ChineseLang; text: string }
    tagline: string
    description: string
  }
  /** How the language parts items of a list, parts of a sentence, what is named from what is said of it, and sentences. */
  signs: { list: string; comma: string; colon: string; sentence: string }
  /** `short` is what a link to the language shows, `spoken` what it is called by who only hears it. */
  language: {
    own: string
    short: string
    spoken: string
    choose: string
    hint: string
    hintAccept: string
    hintDismiss: string
  }
  nav: {
    skip: string
    main: string
    calls: string
    notes: string
    checks: string
    glossary: string
    companies: string
    people: string
    terms: string
    search: string
    offline: string
    about: string
    reading: string
    publishing: string
    menu: string
  }
  home: {
    heading: string
    lead: string
    empty: string
    latest: string
    callsOf: (company: string) => string
    follow: string
  }
  call: {
    /** `company` is `null` where the page has just named it. */
    heading: (company: string | null, period: string) => string
    period: (year: number, quarter: number) => string
    date: (iso: string) => string
    participants: string
    /** Where the Chinese name of a speaker is from. */
    nameFrom: (call: string) => string
    contents: string
    facts: string
    prepared: string
    qa: string
    exchange: (n: number) => string
    exchangeBy: (analyst: string, firm: string | null) => string
    opening: string
    /** What a speaker does while a question of an analyst is answered. */
    answering: (analyst: string) => string
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
  }
  provenance: {
    label: string
    origin: Record<Origin, string>
    script: Record<ChineseLang, string>
    converted: (from: ChineseLang, to: ChineseLang) => string
    notice: string
    machine: string
  }
  /** Whole sentences, since each language has its own punctuation. */
  correction: {
    figure: (quote: string, value: string, reason: string) => string
    speaker: (was: string, reason: string) => string
  }
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
    /** To the page of the list before and behind. */
    newer: string
    older: string
  }
  view: {
    legend: string
    both: string
    side: string
    en: string
    zh: string
    reveal: string
    /** Sentence below sentence. */
    weave: string
    notes: string
    changed: (view: string) => string
    /** In the view `reveal`: which language is covered until the reader asks for it. */
    cover: { legend: string; zh: string; en: string }
  }
  reading: {
    text: { legend: string; marks: string; terms: string }
    settings: string
    lead: string
    needsScript: string
    theme: { legend: string; system: string; light: string; dark: string; sepia: string }
    size: { legend: string; small: string; medium: string; large: string; huge: string }
    face: { legend: string; mixed: string; serif: string; sans: string }
    citation: { legend: string; rich: string; plain: string; markdown: string }
    keys: { legend: string; switch: string; what: Record<KeyAction, string> }
    close: string
    dismiss: string
    /** What can be done with a paragraph: names of small buttons, as short as can be. */
    actions: {
      legend: string
      link: string
      linkSelection: string
      cite: string
      citeSelection: string
      raw: string
      copied: string
      failed: string
    }
    resume: (place: string) => string
    map: string
    steps: Record<'turn' | 'exchange' | 'note', { name: string; previous: string; next: string }> & {
      onlyNotes: string
    }
    share: (share: number) => string
    everyone: string
    /** What is said of Chinese text in a citation. */
    caveat: { machine: string; converted: (from: ChineseLang) => string }
  }
  /** What a feed leaves out. @param n how many paragraphs */
  feed: { more: (n: number) => string }
  search: { heading: string; label: string; placeholder: string; button: string; noScript: string }
  page: { notFound: string; notFoundLead: string; backHome: string; theme: string }
  /** The page with the terms of what others have made and the site passes on. */
  licences: { heading: string; lead: string; use: Record<'font' | 'dictionaries' | 'search' | 'offline', string> }
  footer: { made: string; disclaimer: string; report: string; publishedBy: (name: string) => string }
}
