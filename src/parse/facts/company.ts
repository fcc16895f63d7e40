import type { Company } from '../../model/transcript.ts'
import { callPeriod } from './call-period.ts'

/** `Amazon.com, Inc. (NASDAQ:AMZN)`, `示例公司 (XMPL)`, `示例公司(纳斯达克股票代码:XMPL)` */
const LISTED = new RegExp(
  '[(（]\\s?(?:(?<exchange>[\\p{L} ]{2,24}?)\\s?[:：]\\s?)?' +
    '\\[?(?<ticker>[A-Z]{1,6}(?:[.-][A-Z]{1,3})?|\\d{3,6}(?:\\.[A-Z]{2})?)\\]?\\s?[)）]',
  'u',
)

/** How titles go on behind the company's name where there is no ticker. */
const BEHIND = new RegExp(
  '\\b(?:q[1-4]\\b|[1-4]q\\d\\d|fy\\s?\\d|fiscal|first|second|third|fourth|earnings|conference|results|transcript|investor|capital markets|annual|half[- ]year|press|briefing)\\b|' +
    '(?:19|20)\\d\\d|[财財][报報]|[电電][话話]|[业業][绩績]|法[说說]|投[资資]者[关關][系係]|[调調]研|[纪紀]要|交流[会會]',
  'i',
)

const PERIOD = 'fiscal|first|second|third|fourth|q[1-4]|[1-4]q|(?:19|20)\\d\\d'

/** `Q1 2025 Example Corp Earnings Call` */
const PERIOD_AHEAD =
  /^[#*\s]*(?:[A-Z\d.]{1,10}\s+[-–]\s+)?(?:(?:fy|fiscal)?\s?(?:19|20)\d\d\s+q[1-4]|q[1-4]\s+(?:fy|fiscal)?\s?(?:19|20)\d\d)\s+(?=\p{Lu})/iu

/** `welcome to the Amazon.com second-quarter 2025 financial results teleconference` */
const WELCOME = new RegExp(
  "\\bwelcome (?:you )?to (?:today['’]s |the |our )?" +
    `(?!${PERIOD})(?<name>[\\p{Lu}\\d].{1,80}?)(?:['’]s?)?,? ` +
    `(?:${PERIOD}|full|quarter|quarterly|annual|earnings|financial|results|conference|investor|teleconference)\\b`,
  'iu',
)

/** `欢迎参加亚马逊公司 2025 财年第一季度财报电话会议` */
const WELCOME_IN_CHINESE = new RegExp(
  '[欢歡]迎(?:大家|各位|[您你][们們]?)?(?:[参參]加|收[听聽]|[来來]到|出席)' +
    '(?<name>[^，,。]{2,30}?) ?(?=(?:19|20)\\d\\d|第?[一二三四]季|Q[1-4])',
)

/** Fields of minutes: `证券代码：600001 证券简称：示例股份` */
const CODE = /(?:[证證]券|股票)代[码碼]\s*[:：]\s*(?<ticker>\d{4,6}(?:\.[A-Z]{2})?)/
const SHORT_NAME = /(?:[证證]券|股票|公司)[简簡][称稱]\s*[:：]\s*(?<name>\S{2,16})/

/** What exchanges are called. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/nasdaq|纳斯达克|那斯達克|納斯達克/i, 'NASDAQ'],
  [/^nyse\b|纽约|紐約|纽交所|紐交所/i, 'NYSE'],
  [/^(?:hkex|hkse|sehk|hk)$|港交所|香港|联交所|聯交所/i, 'HKEX'],
]

/** Longest name of a company, in characters. */
const LONGEST = 80

/** Where a company may be named: the title, the opening words, the id of the seed. */
export interface CompanyEvidence {
  title: string | null
  /** What stands above the speech. */
  front: string[]
  /** The first paragraphs of the call. */
  opening: string[]
  id: string
}

/** Finds out whose call it is. What nothing tells is `null`; the name falls back to the ticker, then to the id. */
export function company({ title, front, opening, id }: CompanyEvidence): Company {
  // In speech brackets hold anything, `(CEO)`: there the exchange has to stand with it.
  const listed = [title ?? '', ...opening]
    .map((text, at) => ({ match: LISTED.exec(text.slice(0, LONGEST * 10)), said: at > 0 }))
    .find(({ match, said }) => match !== null && (!said || match.groups?.['exchange'] !== undefined))?.match
  const ticker = listed?.groups?.['ticker'] ?? inFields(CODE, front)?.['ticker'] ?? tickerOf(id)
  const exchange = listed?.groups?.['exchange']
  return {
    name: inFields(SHORT_NAME, front)?.['name'] ?? nameInTitle(title ?? '') ?? nameInOpening(opening) ?? ticker ?? id,
    ticker,
    exchange: exchange === undefined ? null : exchangeName(exchange),
  }
}

function inFields(field: RegExp, front: string[]): Record<string, string> | undefined {
  return front.map((text) => field.exec(text.slice(0, LONGEST))).find((match) => match !== null)?.groups
}

function nameInTitle(whole: string): string | null {
  const title = whole.replace(PERIOD_AHEAD, '')
  const listed = LISTED.exec(title)
  const behind = title.search(BEHIND)
  const end = listed && (behind === -1 || listed.index < behind) ? listed.index : behind
  return asName(title.slice(0, Math.max(0, end)))
}

function nameInOpening(opening: string[]): string | null {
  for (const text of opening) {
    const start = text.slice(0, LONGEST * 20)
    const name = WELCOME.exec(start)?.groups?.['name'] ?? WELCOME_IN_CHINESE.exec(start)?.groups?.['name']
    if (name !== undefined && /^[\p{Lu}\p{Lo}\d]/u.test(name)) return asName(name)
  }
  return null
}

function asName(text: string): string | null {
  const name = text.replace(/^[#*\s]+|[\s,，:：|–—｜-]+$/gu, '')
  return name === '' || name.length > LONGEST || /^第?[一二三四](?:季度?|[财財]季)$/.test(name) ? null : name
}

/** An id such as `amzn-2025-q2` begins with the ticker. */
function tickerOf(id: string): string | null {
  const match = /^(?<ticker>[a-z]{1,6}|\d{4,6}(?:\.[a-z]{2})?)[-_. ](?<rest>.+)$/i.exec(id)
  return match?.groups && callPeriod(match.groups['rest'] ?? '') ? (match.groups['ticker'] ?? '').toUpperCase() : null
}

function exchangeName(written: string): string {
  return EXCHANGES.find(([form]) => form.test(written.trim()))?.[1] ?? written.trim().toUpperCase()
}
