import type { FigurePeriod } from '../../model/key-figure.ts'

/** What the pages across calls say in one language: companies, terms, people, comparisons. */
export interface AcrossWords {
  /** Pages of companies. */
  companies: string
  companiesLead: string
  callCount: (n: number) => string
  company: {
    title: (name: string) => string
    lead: (name: string, calls: number) => string
    calls: string
    exchanges: (n: number) => string
    figures: string
    figuresLead: string
    chart: (metric: string) => string
    charts: string
    guidance: string
    guidanceLead: string
    expected: string
    reported: string
    verdict: string
    verdicts: Record<'above' | 'within' | 'below', string>
    /** Nothing is reported on the same terms. */
    unlike: string
    /** The time that it is for has not been reported yet. */
    awaited: string
    topics: string
    topicsLead: string
    topic: string
    isNew: string
    isGone: string
    analysts: string
    analyst: string
    older: string
    newer: string
    compare: string
    take: string
    none: string
  }
  term: {
    /** Heading of where it is said. */
    said: string
    /** Before the Chinese words that stand for it in what is quoted. */
    rendered: string
    /** Before other paragraphs that mention it. */
    also: string
  }
  /** The list of terms that are said. */
  terms: {
    heading: string
    lead: string
    onlyMetrics: (n: number) => string
    /** Before the newest call that says it. */
    newest: string
  }
  person: {
    /** Of the page, for search engines. */
    description: (name: string, calls: number) => string
    asked: string
    topics: string
    topicsLead: string
    role: string
    turns: string
    share: string
  }
  /** The list of people. */
  people: {
    heading: string
    lead: string
    filter: string
    /** Those who speak on several calls. */
    onlyOften: (n: number) => string
    analysts: string
  }
  compare: {
    heading: string
    /** Of the page, in the list of results of search engines. */
    title: (company: string) => string
    lead: string
    pair: (earlier: string, later: string) => string
    added: string
    newFigures: string
    gone: string
    both: string
    nothing: string
    before: string
    after: string
    none: string
  }
  home: {
    /** Before the calls in which the reader has stopped. */
    stopped: string
    all: (calls: number) => string
  }
  /** The time that a figure is of, where it is not the quarter alone. */
  span: Record<Exclude<FigurePeriod['span'], 'only'>, string>
  part: Record<'H1' | 'H2' | 'FY', string>
}
