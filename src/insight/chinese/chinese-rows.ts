import type { FigurePeriod, KeyFigure, Quotation, Scope } from '../../model/key-figure.ts'
import type { Paragraph, Period, Transcript } from '../../model/transcript.ts'
import { fits, IS_LOSS } from '../key-figures/links/value-of.ts'
import { isElsewhere } from '../key-figures/period/is-elsewhere.ts'
import { settledPeriod } from '../key-figures/period/settled-period.ts'
import { rowOf, type SaidOfFigure } from '../key-figures/row-of.ts'
import { isOfParts } from '../tokens/is-of-parts.ts'
import type { Metric } from '../tokens/metrics.ts'
import { COMPANY } from '../tokens/scopes-of.ts'
import type { SaidPeriod } from '../tokens/token.ts'
import type { ChineseClause } from './chinese-clause.ts'
import { listsParts, type ChineseParts } from './chinese-parts.ts'
import { chinesePeriod } from './chinese-period.ts'
import type { ChineseThread } from './chinese-thread.ts'
import type { ReadClause } from './clauses-of.ts'

/** What clauses of greetings and headings say: behind them the company is spoken of. */
const OPENS =
  /^(?:[谢謝][谢謝]?.{0,6}|.{0,4}(?:各位|大家).{0,8}|.{0,14}(?:[财財][务務]|[业業][绩績]|[损損]益|[费費]用|利[润潤]|盈利|收入|成本|[财財][报報]|利[润潤]表|[资資][产產][负負][债債]表|[现現]金流量?表?)(?:[概状狀][况況要]|表[现現]|[数數]字|重[点點]|部分|方面|端|[来來]看|[结結]果|[报報]告)?|.*另有.*|.*(?:金[额額]|[货貨][币幣]|[单單]位).*(?:[计計]|列示|[单單]位|人民[币幣]|元))$/u

/** The rows of the clauses of a sentence, and what goes on into the next one. */
export function rowsOf(
  clauses: readonly (ReadClause | string)[],
  {
    quotation,
    paragraph,
    thread,
    transcript: { period: call, sourceLang },
    partOf,
  }: {
    quotation: Quotation
    paragraph: Paragraph
    thread: ChineseThread
    transcript: Transcript
    partOf: ChineseParts
  },
): { rows: KeyFigure[]; thread: ChineseThread } {
  let { whole, elsewhere, listed, ofCompany } = thread
  const parts = new Set(thread.parts)
  let said: SaidPeriod | null = null
  /** What a clause without a metric goes on with. */
  let last: Said | null = null
  /** Something is supposed or expected in words that are not understood. */
  let supposed = false
  const rows: KeyFigure[] = []
  clauses.forEach((clause, index) => {
    const part = typeof clause === 'string' || clause.part === null ? null : partOf(clause.part, listed)
    if (typeof clause === 'string' || (clause.part !== null && !part)) {
      const words = typeof clause === 'string' ? clause : clause.words
      supposed ||= SUPPOSES.test(words)
      listed ||= listsParts(words)
      // A reason behind what is understood leaves the company what is spoken of, and so does what all of it costs.
      if (OPENS.test(words)) whole = true
      else if ((index === 0 || typeof clauses[0] === 'string') && !COSTS.test(words)) whole = false
      if (OTHER_TIME.test(words)) elsewhere = true
      last = null
      return
    }
    if (clause.time !== '') {
      said = upTo(chinesePeriod(clause.time), call)
      elsewhere = isElsewhere(said, call)
    }
    // `展望第四季，`: what is expected is the company's.
    if (/^展望/.test(clause.words)) whole = true
    if (clause.says.length === 0) return
    // `公司總收入為 …`: what follows is the company's, unless the sentence began with something else.
    if (clause.ofCompany && typeof clauses[0] !== 'string') whole = true
    const scope: Scope | null = clause.named
      ? (part ?? (clause.ofCompany || whole || (clause.metric && !isOfParts(clause.metric)) ? COMPANY : null))
      : (last?.scope ?? null)
    const metric = clause.metric ?? last?.metric ?? null
    const named =
      !clause.named && last
        ? last.period
        : said !== null || clause.expected || !elsewhere
          ? settledPeriod(said, call, { expected: clause.expected, change: !clause.says.includes('level') })
          : null
    const period = clause.ago ? yearBefore(last, clause, named) : named
    if (part) {
      parts.add(part.id)
      whole = false
    }
    if (supposed || !scope || !metric || !period) {
      last = null
      return
    }
    const expected = clause.expected || (!clause.named && last?.clause.expected === true)
    const basis = clause.basis === 'reported' && !clause.named && last ? last.clause.basis : clause.basis
    const own = clause.says.flatMap((says, at) =>
      linkOf(clause, { says, at, metric, expected, basis }).map((link) => ({
        ...quotation,
        scope,
        period,
        ...rowOf(link, paragraph, sourceLang),
      })),
    )
    rows.push(...own)
    ofCompany ||= own.length > 0 && scope === COMPANY && isOfParts(metric)
    // Of `52 billion` in an unknown currency it is still certain by how much it grew.
    const isUnlike = clause.figures.some((figure) => figure.currency === '?')
    const isRead = own.length === clause.says.length || isUnlike
    const level = clause.says.includes('level') || last === null ? clause : last.level
    if (!clause.ago) last = isRead ? { metric, clause, period, scope, level } : null
  })
  return { rows, thread: { whole, elsewhere, listed, ofCompany, parts } }
}

/** `前三季` is the year up to the quarter of the call, or another time. */
function upTo(said: SaidPeriod, call: Period | null): SaidPeriod {
  const isNow = said.span === 'to-date' && said.part === `Q${call?.quarter ?? ''}`
  return isNow ? { ...said, part: null } : said
}

/** What a clause has said. */
interface Said {
  metric: Metric
  clause: ReadClause
  period: FigurePeriod
  scope: Scope
  /** The clause that says how much it was. */
  level: ReadClause
}

/** The time of what a level that was reported before is held against. */
function yearBefore(last: Said | null, { figures }: ReadClause, period: FigurePeriod | null): FigurePeriod | null {
  if (!last || !period || !last.level.says.includes('level') || last.level.expected) return null
  return last.level.figures.some(({ kind }) => kind === figures[0]?.kind) ? { ...period, year: period.year - 1 } : null
}

/** What a clause says of one of its figures; nothing where that does not fit the metric. */
function linkOf(
  clause: ReadClause,
  {
    says,
    at,
    metric,
    expected,
    basis,
  }: { says: ChineseClause['says'][number]; at: number; metric: Metric; expected: boolean; basis: KeyFigure['basis'] },
): SaidOfFigure[] {
  const figure = clause.figures[at]
  const change = says !== 'level'
  // What was is not said as a range.
  const isRange = figure !== undefined && figure.low !== figure.high && !expected
  if (!figure || isRange || figure.vague || !fits(figure, metric.kind, change) || (metric.loss && change)) return []
  const isLess =
    says === 'down' ||
    (!change && (metric.loss ?? (figure.negative || (figure.result === 'loss' && !IS_LOSS.test(metric.id)))))
  // Exchange effects are left out of changes only.
  if (basis === 'constant-currency' && !change) return []
  return [
    {
      figure: { kind: 'figure', figure, ...figure.place },
      metric,
      sign: isLess ? -1 : 1,
      expected,
      compared: clause.ago ? 'before' : null,
      change,
      against: change ? clause.against : null,
      basis,
      tolerance: null,
    },
  ]
}

/** What the company as a whole spends: behind it the company is spoken of as before. */
const COSTS =
  /^占|^(?:其中)?(?:研[发發]|[销銷]售|行政|管理|一般|[营營][销銷]|[财財][务務]|利息|所得[税稅]|股[权權]|[员員]工|折[旧舊])[^，]{0,12}?(?:[费費]用|[开開]支|支出|薪酬)/u

const SUPPOSES = /[预預估][计計期]|展望|指引|[财財][测測]|目[标標]|如果|假[设設如]|若|[将將]/

/** Words for a time in a clause that is not understood. */
const OTHER_TIME = /季(?![底末])|年|半年|月|目前|[过過]去|[未将將][来來]/
