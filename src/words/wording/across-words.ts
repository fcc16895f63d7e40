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
    /** Beside a figure of another quarter than that of the call that says it. */
    saidIn: (call: string) => string
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
    /** Leads to the comparison with the call of the same quarter a year before. */
    yearAgo: (call: string) => string
    none: string
    /** Heading of a column: how far the later figure is from the earlier one. */
    difference: string
    /** That differences alone are no quotations. */
    calculated: string
    /** Heading of figures of which the later call says nothing. */
    onlyEarlier: string
    /** Heading of the parts of the calls, side by side. */
    sections: string
    /** The way from what stands out to all of it. */
    whole: string
    /** Somebody who speaks or asks on the other call only. */
    silent: string
    /** Heading of questions of those who ask on one of the calls only. */
    askedOnce: string
    moreFigures: (n: number) => string
    /** The form in which two calls are chosen, and the list below it. */
    any: string
    neighbours: string
    company: string
    from: string
    to: string
    show: string
    /** For readers without scripts. */
    scripts: string
    /** Why there is nothing to be seen: the calls could not be had; they are not two of one company. */
    failed: string
    unlike: string
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
