import type { SearchWords } from '../wording/search-words.ts'

export const searchWords: SearchWords = {
  label: 'Search all calls and notes',
  placeholder: 'free cash flow, 关税',
  close: 'Close',
  help: 'English words are found from their beginning, Chinese anywhere, in either script. Quotes keep words together. Narrow by speaker:, company:, in:qa, lang:zh, year: or quarter:.',
  examples: ['free cash flow', '关税', '"operating margin" in:qa', 'AI 增长', 'tariffs quarter:1'],
  found: (hits, calls, part) => {
    if (hits === 0) return 'Nothing found'
    const what = part === 'notes' ? plural(hits, 'note', 'notes') : plural(hits, 'paragraph', 'paragraphs')
    return `${what} in ${plural(calls, 'call', 'calls')}`
  },
  hits: (count) => plural(count, 'hit', 'hits'),
  nothing: (query, calls, paragraphs) =>
    `No paragraph has all of ${query}. Searched: ${plural(paragraphs, 'paragraph', 'paragraphs')} of ${plural(calls, 'call', 'calls')} in English and Chinese, and the notes.`,
  lesser: 'With fewer words:',
  lesserCount: (count) => plural(count, 'hit', 'hits'),
  spelling: 'An English word is found by its beginning: try fewer letters.',
  allResults: 'All results and filters',
  order: 'Order',
  orders: { newest: 'Newest call first', relevant: 'Best match first' },
  narrow: 'Narrow',
  fields: { company: 'Company', year: 'Year', quarter: 'Quarter', in: 'Part', speaker: 'Speaker', lang: 'Words in' },
  parts: { prepared: 'Prepared remarks', qa: 'Questions and answers', notes: 'Notes' },
  languages: { en: 'English text', zh: 'Chinese text' },
  quarter: (quarter) => `Q${quarter}`,
  call: (company, year, quarter) => `${company}, Q${quarter} ${year}`,
  date: (iso) => date('en-GB', iso),
  notesFound: (count) => plural(count, 'note', 'notes'),
  also: (count) => `Also found in another rendering or language: ${plural(count, 'paragraph', 'paragraphs')}`,
  inTranscript: 'Note in the transcript',
  people: 'People',
  calls: 'Calls',
  notKept: (n) =>
    `${n === 1 ? 'One hit' : `${n} hits`} whose text could not be loaded: it may not be kept on this device.`,
  comma: ', ',
  listOfCalls: 'To the list of calls',
  failed: {
    offline: 'The network is off, and this part of the search is not kept on this device.',
    silent: 'The server does not answer. Nothing can be found until it does.',
    missing: 'A part of the search could not be loaded. What was found would not be complete, so nothing is shown.',
    damaged: 'A part of the search is damaged. What was found would not be complete, so nothing is shown.',
  },
  retry: 'Try again',
}

function plural(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : other}`
}

function date(locale: string, iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}
