import { quoteKey, type QuotedInsight } from '../model/call-insight.ts'
import { periodId } from './key-figures/period/period-id.ts'

/**
 * The columns of key figures in CSV and JSON, in their order. They stay: what is new comes at the end.
 * - `call`, `date`, `ticker`: the call, the day (ISO 8601) and the ticker of its company
 * - `metric`: id of the term of the glossary; `scope_kind` (`company`, `segment`, `part`) and `scope`, as the call names it
 * - `period`: `2025-Q2`, `2025-H1`, `2025-FY`; `-trailing` for the twelve months up to it, `-to-date` for the year up to it
 * - `kind`: `actual`, `change`, `guidance`, `comparison`; `moves`: whether it is by how much the metric moves
 * - `low`, `high`: bounds, the same where no range is given; `unit`: ISO 4217 code, `%`, `bp`, `pp`, `count`
 * - `bound`: `about`, `above`, `below`, `nearly`; `against`: `year-ago`, `quarter-before`, `guidance`
 * - `basis`: `reported`, `constant-currency`, `adjusted`
 * - `words`: the figure as it stands; `corrected`: what an editor says that it should read
 * - `speaker`, `paragraph`, `n`: ids of who says it and of the paragraph, and its number
 * - `sentence`, `sentence_hans`, `sentence_hant`: the sentence that it stands in
 */
export const FIGURE_COLUMNS = [
  'call',
  'date',
  'ticker',
  'metric',
  'scope_kind',
  'scope',
  'period',
  'kind',
  'moves',
  'low',
  'high',
  'unit',
  'bound',
  'against',
  'basis',
  'words',
  'corrected',
  'speaker',
  'paragraph',
  'n',
  'sentence',
  'sentence_hans',
  'sentence_hant',
] as const

/** A key figure as a row. */
export type FigureRecord = Record<(typeof FIGURE_COLUMNS)[number], string | number | boolean | null>

/** The key figures of a call as rows. */
export function figureRecords({ call, date, company, figures, quotes }: QuotedInsight): FigureRecord[] {
  return figures.map((figure) => {
    const quote = quotes[quoteKey(figure)]
    return {
      call,
      date,
      ticker: company.ticker,
      metric: figure.metric,
      scope_kind: figure.scope.kind,
      scope: figure.scope.name,
      period: periodId(figure.period),
      kind: figure.kind,
      moves: figure.moves,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      bound: figure.bound,
      against: figure.against,
      basis: figure.basis,
      words: figure.words,
      corrected: figure.corrected,
      speaker: figure.speaker,
      paragraph: figure.paragraph,
      n: figure.n,
      sentence: quote?.en ?? null,
      sentence_hans: quote?.['zh-Hans'] ?? null,
      sentence_hant: quote?.['zh-Hant'] ?? null,
    }
  })
}

/** Rows as CSV (RFC 4180) with a head; what is `null` is empty. */
export function figureCsv(records: readonly FigureRecord[]): string {
  const lines = records.map((record) => FIGURE_COLUMNS.map((column) => cell(record[column])).join(','))
  return [FIGURE_COLUMNS.join(','), ...lines, ''].join('\r\n')
}

function cell(value: FigureRecord[keyof FigureRecord]): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  // A program for tables takes a text that begins so for a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
