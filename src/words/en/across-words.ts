import type { AcrossWords } from '../wording/across-words.ts'

const plural = (n: number, one: string, other: string) => `${n} ${n === 1 ? one : other}`

export const acrossWords: AcrossWords = {
  companies: 'Companies',
  companiesLead: 'Whose calls this site has.',
  callCount: (n) => plural(n, 'call', 'calls'),
  company: {
    title: (name) => `${name}: all calls`,
    lead: (name, calls) =>
      `What ${name} said on ${plural(calls, 'call', 'calls')}, quarter by quarter. Every figure is a quotation and leads to its paragraph.`,
    calls: 'Calls',
    exchanges: (n) => plural(n, 'question', 'questions'),
    figures: 'Key figures',
    figuresLead: 'As they were said, newest quarter first. What is not certain is left out.',
    chart: (metric) => `${metric} by quarter`,
    charts: 'Charts',
    guidance: 'Guidance and result',
    guidanceLead:
      'What the company expected, and what it reported a quarter later. Only like is held against like: the same metric, part of the company and basis.',
    expected: 'Expected',
    reported: 'Reported',
    verdict: 'Against the range',
    verdicts: { above: 'above', within: 'within', below: 'below' },
    unlike: 'not reported on the same terms',
    awaited: 'not reported yet',
    topics: 'Topics',
    topicsLead:
      'Mentions in a thousand words, the most mentioned topics of these calls. A number leads to the first mention.',
    topic: 'Topic',
    isNew: 'new',
    isGone: 'gone',
    analysts: 'Who asked',
    analyst: 'Analyst',
    older: 'Earlier calls',
    newer: 'Later calls',
    compare: 'What is new',
    take: 'Key figures of all calls to take along:',
    none: 'No key figure is certain enough to be shown.',
  },
  term: { said: 'Where it is said', rendered: 'In what is quoted here it is', also: 'Also at' },
  person: {
    description: (name, calls) =>
      `What ${name} said on ${plural(calls, 'call', 'calls')}, with the way to every paragraph.`,
    asked: 'What was asked',
    topics: 'Spoken of',
    topicsLead: 'Terms, products and segments that are mentioned most. Each leads to the first mention.',
    role: 'Role',
    turns: 'Turns',
    share: 'Share',
  },
  span: { trailing: 'trailing twelve months', 'to-date': 'year to date' },
  part: { H1: 'first half', H2: 'second half', FY: 'full year' },
}
