import type { Company } from '../../model/transcript.ts'
import { dayIn } from './call-date.ts'
import { callPeriod } from './call-period.ts'
import { isLegalName } from './legal-name.ts'

/** `Amazon.com, Inc. (NASDAQ:AMZN)`, `示例公司 (XMPL)`, `示例公司(纳斯达克股票代码:XMPL)` */
const LISTED = new RegExp(
  '[(（]\\s?(?:(?<exchange>[\\p{L} ]{2,24}?)\\s?[:：]\\s?)?' +
    '\\[?(?<ticker>[A-Z]{1,6}(?:[.-][A-Z]{1,3})?|\\d{3,6}(?:\\.[A-Z]{2})?)\\]?\\s?[)）]',
  'u',
)

/** How titles go on behind the company's name where there is no ticker. */
const BEHIND = new RegExp(
  '\\b(?:q[1-4]\\b|[1-4]q\\d\\d|\\d\\dq[1-4]\\b|fy\\s?\\d+|fiscal|first|second|third|fourth|earnings|conference|results|transcript|investor|capital markets|annual|interim|financial report|half[- ]year|press|briefing|shareholder letter)\\b|' +
    '(?:19|20)\\d\\d|[财財][报報]|[电電][话話]|[业業][绩績]|法[说說]|投[资資]者[关關][系係]|[调調]研|[纪紀]要|交流[会會]',
  'i',
)

/** What titles of calls of companies say: others, of a talk or a briefing, name no company. */
const OF_COMPANY =
  /\b(?:q[1-4]|[1-4]q\d\d|\d\dq[1-4]|fiscal|quarter(?:ly)?|earnings|results|investors?|capital markets|shareholders?|annual general meeting)\b|[季]|[财財][报報]|[电電][话話][会會]|[业業][绩績]|法[说說]|投[资資]者|[调調]研|股[东東]/i

const PERIOD = 'fiscal|first|second|third|fourth|q[1-4]|[1-4]q|(?:19|20)\\d\\d'

/** `Q1 2025 Example Corp Earnings Call` */
const PERIOD_AHEAD =
  /^[#*\s]*(?:[A-Z\d.]{1,10}\s+[-–]\s+)?(?:(?:fy|fiscal)?\s?(?:19|20)\d\d\s+q[1-4]|q[1-4]\s+(?:fy|fiscal)?\s?(?:19|20)\d\d)\s+(?=\p{Lu})/iu

/** `welcome to the Amazon.com second-quarter 2025 financial results teleconference` */
const WELCOME = new RegExp(
  "\\bwelcome (?:you )?to (?:today['’]s |the |our )?" +
    `(?!${PERIOD})(?<name>[\\p{Lu}\\d].{1,80}?)(?:['’]s?)?,? ` +
    `(?:${PERIOD}|full|quarter|quarterly|half[- ]year|annual|interim|earnings|financial|results|conference|investor|teleconference)\\b`,
  'iu',
)

/** `欢迎参加亚马逊公司 2025 财年第一季度财报电话会议` */
const WELCOME_IN_CHINESE = new RegExp(
  '[欢歡]迎(?:大家|各位|[您你][们們]?)?(?:[参參]加|收[听聽]|[来來]到|出席)' +
    '(?<name>[^，,。]{2,30}?) ?(?=(?:19|20)\\d\\d|第?[一二三四]季|Q[1-4])',
)

/** Fields of minutes: `证券代码：600001 证券简称：示例股份` */
const CODE = /(?:(?:[证證]券|股票|股份)代[码碼号號]|\bstock code)\s*[:：]\s*(?<ticker>\d{4,6}(?:\.[A-Z]{2})?)/i
const SHORT_NAME = /(?:[证證]券|股票|公司)[简簡][称稱]\s*[:：]\s*(?<name>\S{2,16})/

/** What exchanges are called. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/nasdaq|纳斯达克|那斯達克|納斯達克/i, 'NASDAQ'],
  [/^nyse\b|纽约|紐約|纽交所|紐交所/i, 'NYSE'],
  [/^(?:hkex|hkse|sehk|hk)$|港交所|香港|联交所|聯交所/i, 'HKEX'],
]

/** What stands before the company in titles of articles: `纪要丨`, `【电话会实录】`, `Earnings call transcript:`. */
const LABEL =
  /^(?:【[^】]{1,20}】|\[[^\]]{1,20}\]|[^|｜丨:：]{0,20}(?:[纪紀]要|[电電][话話]|[业業][绩績]|[财財][报報]|[调調]研|全文|[实實][录錄]|美股|港股|transcript|earnings call)[^|｜丨:：]{0,10}\s*[|｜丨:：])\s*/iu

/** What subjects of letters begin with. */
const REPLY = /^(?:(?:subject|主[题題]|re|fwd?|aw|回[复覆]|[转轉][发發]|答[复覆])\s*[:：]\s*)+/i

/** Words with which names of files begin, and which are nobody's ticker. */
const NO_TICKER =
  /^(?:audio|cn|copy|call|draft|en|eng|final|fiscal|full|fy|memo|new|notes|raw|seed|talk|test|text|the|trans|zh)$/i

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

/** Finds out whose call it is. What nothing tells is `null`. */
export function company({ title, front, opening, id }: CompanyEvidence): Company {
  // In speech, and in titles of anything but results, brackets hold anything, `(CEO)`: there the exchange has to stand with it.
  const results = isOfCompany(title ?? '')
  const listed = [title ?? '', ...opening]
    .map((text, at) => ({ match: LISTED.exec(text.slice(0, LONGEST * 10)), said: at > 0 || !results }))
    .find(({ match, said }) => match !== null && (!said || match.groups?.['exchange'] !== undefined))?.match
  const [titled, welcomed] = [nameInTitle(title ?? ''), nameInOpening(opening)]
  // `Example Q3 call`: the welcome to it may have more of the name.
  const whole = titled !== null && welcomed?.startsWith(`${titled} `) === true ? welcomed : titled
  const ticker =
    listed?.groups?.['ticker'] ?? inFields(CODE, front)?.['ticker'] ?? tickerOf(id, [title ?? '', ...opening])
  const exchange = listed?.groups?.['exchange']
  return {
    name: inFields(SHORT_NAME, front)?.['name'] ?? whole ?? front.find(isLegalName) ?? nameAbove(front) ?? welcomed,
    ticker: ticker?.replace(/\.US$/, '') ?? null,
    exchange: exchange === undefined ? null : exchangeName(exchange),
  }
}

function inFields(field: RegExp, front: string[]): Record<string, string> | undefined {
  return front.map((text) => field.exec(text.slice(0, LONGEST))).find((match) => match !== null)?.groups
}

function isOfCompany(title: string): boolean {
  return OF_COMPANY.test(title) || LISTED.exec(title)?.groups?.['exchange'] !== undefined || /[)）]\s*$/.test(title)
}

/** Whether a title says which results there are and not whose: `Q3 2025 Earnings Call`. */
export function isUnnamedTitle(title: string): boolean {
  const short = title.length <= LONGEST && !/[.?!。？！]$/.test(title)
  return short && callPeriod(title) !== null && title.replace(PERIOD_AHEAD, '').search(BEHIND) === 0
}

/** The name above such a title, on a line of its own. */
function nameAbove(top: string[]): string | null {
  const lines = top.filter((text) => /[\p{L}\p{N}]/u.test(text))
  const name = lines[lines.findIndex(isUnnamedTitle) - 1]
  return name === undefined || isOfCompany(name) || /[:：]/.test(name) || dayIn(name) ? null : asName(name)
}

function nameInTitle(whole: string): string | null {
  if (!isOfCompany(whole)) return null
  const title = whole.replace(REPLY, '').replace(PERIOD_AHEAD, '').replace(LABEL, '')
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
  const name = text
    .replace(/^[#*$《「『【\s]+|[\s,，:：|–—｜-]+$/gu, '')
    .replace(/(?<=\p{Script=Han}{2})(?:第?[一二三四1-4]季度?|半?年度)$/u, '')
  return name === '' || name.length > LONGEST || /^第?[一二三四](?:季度?|[财財]季)$/.test(name) ? null : name
}

/** An id such as `amzn-2025-q2` begins with the ticker; one such as `visa-2025-q2` with the name, as the texts show. */
function tickerOf(id: string, texts: string[]): string | null {
  const match = /^(?<ticker>[a-z]{1,5}|\d{4,6}(?:\.[a-z]{2})?)[-_. ](?<rest>.+)$/i.exec(id)
  const ticker = match?.groups?.['ticker']
  if (ticker === undefined || NO_TICKER.test(ticker) || !callPeriod(match?.groups?.['rest'] ?? '')) return null
  const asName = new RegExp(`\\b${ticker.charAt(0).toUpperCase()}${ticker.slice(1).toLowerCase()}\\b`)
  return ticker.length > 1 && texts.some((text) => asName.test(text)) ? null : ticker.toUpperCase()
}

function exchangeName(written: string): string {
  return EXCHANGES.find(([form]) => form.test(written.trim()))?.[1] ?? written.trim().toUpperCase()
}
