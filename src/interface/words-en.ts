import type { Words } from './wording.ts'

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const plural = new Intl.PluralRules('en')

function counted(n: number, one: string, other: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : other}`
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`
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
    hint: 'This site is also available in English.',
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
    heading: (company, period) =>
      company === null ? `${period} earnings call` : `${company}, ${period} earnings call`,
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
    answering: (analyst) => `answering ${analyst}`,
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
    origin: { human: 'Translated by people', machine: 'Machine translation', unknown: 'Translator not named' },
    script: { 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' },
    converted: (from) => `Converted by OpenCC from ${from === 'zh-Hant' ? 'Traditional' : 'Simplified'} Chinese`,
    notice: 'Notice of the source',
    machine: 'The Chinese is a machine translation: trust the English.',
  },
  correction: {
    figure: (quote, value, reason) => `Editor: ${quote} should read ${value}. ${reason}`,
    speaker: (was, reason) => `Editor: the transcript gives this to ${was}. ${reason}`,
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
    weave: 'Pairs',
    notes: 'Notes',
    notesShown: 'Show notes',
    notesHidden: 'Hide notes',
    notesOnly: 'Only notes',
    changed: (view) => `View: ${view}`,
    cover: { legend: 'Covered', zh: 'Cover Chinese', en: 'Cover English' },
  },
  reading: {
    text: { legend: 'In the text', marks: 'Mark what the checks found', terms: 'Explain terms that are pointed at' },
    settings: 'Reading settings',
    lead: 'Kept in this browser, for all calls.',
    needsScript:
      'Settings and keys need JavaScript. Without it everything can be read, and each paragraph has its switch.',
    theme: { legend: 'Colours', system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
    size: { legend: 'Size', small: 'Small', medium: 'Medium', large: 'Large', huge: 'Huge' },
    face: { legend: 'Typeface', mixed: 'Mixed', serif: 'Serif', sans: 'Sans serif' },
    citation: { legend: 'Citations', rich: 'Formatted', plain: 'Plain text', markdown: 'Markdown' },
    keys: {
      legend: 'Keys',
      switch: 'Single keys',
      what: {
        paragraph: 'next, previous paragraph',
        turn: 'next, previous turn',
        exchange: 'next, previous question',
        note: 'next, previous note',
        toggle: 'show or hide the other language of this paragraph',
        sentence: 'previous, next sentence of this paragraph',
        term: 'next, previous explanation of a term in this paragraph',
        views: 'both, side by side, English, Chinese, reveal',
        cite: 'copy this paragraph as a citation',
        search: 'search',
        help: 'these settings and keys',
      },
    },
    close: 'Close',
    dismiss: 'No, thanks',
    actions: {
      legend: 'This paragraph',
      link: 'Link',
      cite: 'Cite',
      linkSelection: 'Link to selection',
      citeSelection: 'Cite selection',
      raw: 'Raw line',
      copied: 'Copied',
      failed: 'The browser did not allow copying',
    },
    resume: (place) => `Continue at ¶${place}`,
    map: 'Map of the call',
    steps: {
      turn: { name: 'Turn', previous: 'Previous turn', next: 'Next turn' },
      exchange: { name: 'Question', previous: 'Previous question', next: 'Next question' },
      note: { name: 'Note', previous: 'Previous note', next: 'Next note' },
      onlyNotes: 'Only notes',
    },
    share: (share) => `${percent(share)} of the words`,
    everyone: 'Show everyone',
    caveat: {
      machine: 'The Chinese is a machine translation.',
      converted: (from) =>
        `The Chinese was converted by OpenCC from ${from === 'zh-Hant' ? 'Traditional' : 'Simplified'} Chinese.`,
    },
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
    notFoundLead:
      'The address may be old or mistyped. The calls, the notes and the search lead to everything there is.',
    backHome: 'To the list of calls',
    updated: 'Updated',
    theme: 'Light or dark',
  },
  footer: {
    made: 'Made with duizhao',
    disclaimer: 'Transcripts may be wrong and translations more so. Nothing here is advice.',
    report: 'Report a problem',
    publishedBy: (name) => `Published by ${name}`,
  },
}
