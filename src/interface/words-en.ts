import type { Words } from './words.ts'

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const plural = new Intl.PluralRules('en')

function counted(n: number, one: string, other: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : other}`
}

/** The interface in English. */
export const english: Words = {
  site: {
    name: 'duizhao 对照',
    tagline: 'Earnings calls, in two languages',
    description:
      'Earnings calls in English and Chinese, paragraph by paragraph, with analysts’ notes, checked figures and a search that works offline.',
  },
  language: {
    own: 'English',
    choose: 'Language',
    hint: 'This site is also there in English.',
    hintAccept: 'Read it in English',
    hintDismiss: 'No, thanks',
  },
  nav: {
    skip: 'Skip to the text',
    main: 'Main',
    calls: 'Calls',
    notes: 'Notes',
    checks: 'Checks',
    glossary: 'Glossary',
    search: 'Search',
    offline: 'Offline',
    about: 'About',
    reading: 'Reading',
    publishing: 'Publishing',
    menu: 'Menu',
  },
  home: {
    heading: 'Earnings calls, in two languages',
    lead: 'What was said, and what the translation says, paragraph by paragraph.',
    empty: 'There is no transcript yet. Put one into the seeds folder and build again.',
    latest: 'Newest first',
    callsOf: (company) => `Calls of ${company}`,
  },
  call: {
    heading: (company, period) => (company === null ? `${period} earnings call` : `${company}, ${period} earnings call`),
    period: (year, quarter) => `Q${quarter} ${year}`,
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    participants: 'Participants',
    contents: 'Contents',
    facts: 'About this call',
    prepared: 'Prepared remarks',
    qa: 'Questions and answers',
    exchange: (n) => `Question ${n}`,
    exchangeBy: (analyst, firm) => (firm ? `${analyst}, ${firm}` : analyst),
    opening: 'Opening',
    sides: { company: 'Company', analyst: 'Analyst', operator: 'Operator' },
    operator: 'Operator',
    paragraphs: (n) => counted(n, 'paragraph', 'paragraphs'),
    turns: (n) => counted(n, 'turn', 'turns'),
    minutes: (n) => `${n} min read`,
    noteCount: (n) => counted(n, 'note', 'notes'),
    translated: (share) => (share === 1 ? 'all translated' : `${Math.floor(share * 1000) / 10}% translated`),
    source: 'Raw transcript',
    toCall: 'Read the call',
    line: (n) => `Line ${n}`,
    previous: 'Previous call',
    next: 'Next call',
    toggle: 'Switch the translation',
    rawShort: 'raw',
    toggleTurn: 'Switch this turn',
    toggleExchange: 'Switch this exchange',
    notTranslated: 'Not translated',
    notInSource: 'Not in the English text',
    oneLanguage: 'This call is there in one language only.',
    originalLine: 'Original',
  },
  provenance: {
    label: 'Chinese text',
    origin: {
      human: 'Translated by people',
      machine: 'Machine translation',
      unknown: 'Translator not named',
    },
    script: { 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' },
    converted: (from) =>
      `Converted by OpenCC from ${from === 'zh-Hant' ? 'Traditional' : 'Simplified'} Chinese`,
    notice: 'Notice of the source',
    machine: 'The Chinese is a machine translation: trust the English.',
  },
  correction: {
    editor: 'Editor',
    shouldRead: (value) => `should read ${value}`,
    speakerWas: (name) => `the transcript gives this to ${name}`,
  },
  note: {
    note: 'Note',
    inSeed: 'Analyst’s note in the transcript',
    by: (author) => author,
    more: 'Read the note',
    all: 'All notes',
    lead: 'What analysts wrote beside the text. None of it was said on a call.',
    empty: 'There is no note yet.',
    place: (n) => `at paragraph ${n}`,
    tags: 'Tags',
  },
  view: {
    legend: 'View',
    both: 'Both',
    side: 'Side by side',
    en: 'English',
    zh: 'Chinese',
    reveal: 'Reveal',
    notes: 'Notes',
    notesShown: 'Show notes',
    notesHidden: 'Hide notes',
    notesOnly: 'Only notes',
    changed: (view) => `View: ${view}`,
  },
  search: {
    heading: 'Search',
    label: 'Search all calls and notes',
    placeholder: 'free cash flow, 关税, “run rate”',
    button: 'Search',
    noScript: 'Search needs JavaScript. Without it, the list of calls leads to everything.',
  },
  page: {
    notFound: 'There is no such page',
    notFoundLead: 'The address may be old or mistyped. The calls, the notes and the search lead to everything there is.',
    backHome: 'To the list of calls',
    updated: 'Updated',
    theme: 'Light or dark',
  },
  footer: {
    made: 'Made with duizhao',
    disclaimer: 'Transcripts may be wrong and translations more so. Nothing here is advice.',
  },
}
