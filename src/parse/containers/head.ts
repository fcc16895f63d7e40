import { parseDocument } from 'yaml'
import type { FrontLine } from '../../model/transcript.ts'
import { isResidue } from './residue.ts'
import { frontLines, type HeadFacts, type OpenedLine, type HeadSpeaker } from './opened.ts'
import { dayIn } from '../facts/call-date.ts'
import { callPeriod } from '../facts/call-period.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { isNameInChinese } from '../labels/chinese-names.ts'
import { isRole } from '../labels/role-or-firm.ts'
import { isListOfNames, speakerLabel } from '../labels/speaker-line.ts'

/** A field of a head: its key as it stands there, and its value. */
export type HeadField = readonly [key: string, value: string]

type Fact = keyof HeadFacts | 'quarter' | 'year' | 'other'

/**
 * Keys of heads, front matter and JSON, in lower case, by what they state; those of `other` state no fact. None of them
 * may tag what is said, as `Translation:` and `原文：` do.
 */
const KEYS: readonly (readonly [Fact, keys: string])[] = [
  [
    'title',
    'title|headline|subject|event|event title|call|talk|演讲|演講|标题|標題|主题|主題|会议|會議|会议名称|會議名稱|会议主题|會議主題|活动',
  ],
  ['company', 'company|company name|issuer|公司|公司名称|公司名稱|公司简称|证券简称|證券簡稱|股票简称|上市公司'],
  [
    'ticker',
    'ticker|ticker symbol|symbol|stock|stock code|股票代码|股票代碼|证券代码|證券代碼|代码|代碼|股票代号|股號',
  ],
  ['exchange', 'exchange|stock exchange|交易所|上市地'],
  ['period', 'period|fiscal period|fiscal quarter|reporting period|期间|期間|报告期|報告期|财季|財季|财报季|財報季'],
  ['quarter', 'quarter|季度|季'],
  ['year', 'year|fiscal year|fiscal_year|年度|年份|财年|財年'],
  [
    'date',
    'date|call date|event date|date of call|call_date|event_date|recording date|recorded|held|日期|时间|時間|会议日期|會議日期|会议时间|會議時間|召开时间|召開時間|活动时间|发布日期',
  ],
  ['translator', 'translator|translated by|译者|譯者|翻译者|翻譯者'],
  [
    'speakers',
    'speakers|speaker list|speaker|presenter|主讲人|主講人|演讲者|演講者|participants|attendees|发言人|發言人|参会人员|參會人員|参会人|出席人员|出席人員|与会人员|與會人員|嘉宾|嘉賓',
  ],
  [
    'other',
    'author|authors|editor|language|languages|lang|layout|slug|tags|categories|category|draft|description|version|location|venue|format|duration|' +
      'time|participants count|作者|编辑|編輯|整理|语言|語言|地点|地點|形式|方式|时长|時長|编号|編號|会议号|會議號|meeting id|导出时间|導出時間|公告编号|主持人单位|' +
      'source|source url|url|link|来源|來源|出处|出處|资料来源|資料來源|原文链接|原文鏈接|链接|鏈接',
  ],
]

const FACT_OF: ReadonlyMap<string, Fact> = new Map(
  KEYS.flatMap(([fact, keys]) => keys.split('|').map((key) => [key, fact] as const)),
)

const LONGEST_KEY = 24

/** A value that says that there is none. */
const NOTHING = /^(?:-+|—+|n\/a|none|null|unknown|不详|不詳|无|無)$/i

const EXCHANGE = /^\(?(?<exchange>[A-Z]{2,8})\s?[:：]\s?(?<ticker>[A-Z0-9.-]{1,10})\)?$/

/** What a key states; `null` where it is no key of a head. */
function factOf(key: string): Fact | null {
  const plain = key
    .trim()
    .toLowerCase()
    .replace(/(?<=ed|held)[ _](?:on|at)$/, '')
  return plain.length > LONGEST_KEY ? null : (FACT_OF.get(plain) ?? null)
}

/** What fields state about a call. Of two that state the same the first counts. */
export function headFacts(fields: readonly HeadField[]): HeadFacts {
  const facts: HeadFacts = {}
  let year = ''
  let quarter = ''
  for (const [key, written] of fields) {
    const value = written.trim()
    if (value === '' || NOTHING.test(value)) continue
    const fact = factOf(key)
    if (fact === 'ticker') {
      const both = EXCHANGE.exec(value)?.groups
      facts.ticker ??= both?.['ticker'] ?? value
      if (both?.['exchange'] !== undefined) facts.exchange ??= both['exchange']
    } else if (fact === 'date') {
      const date = dayIn(value.replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1'))?.date
      if (date !== undefined) facts.date ??= date
    } else if (fact === 'speakers') {
      facts.speakers = [...(facts.speakers ?? []), ...people(value)]
    } else if (fact === 'period' || fact === 'quarter') {
      quarter ||= value
    } else if (fact === 'year') {
      year ||= value
    } else if (fact !== null && fact !== 'other') {
      facts[fact] ??= value
    }
  }
  const period = periodOf(quarter, year)
  return period ? { ...facts, period } : facts
}

function periodOf(quarter: string, year: string): HeadFacts['period'] | null {
  const whole = callPeriod(quarter) ?? callPeriod(`${year} ${quarter}`) ?? callPeriod(`${year} Q${quarter}`)
  if (whole) return whole
  const alone = /(?:19|20)\d\d/.exec(year || quarter)?.[0]
  return alone === undefined ? null : { year: Number(alone), quarter: null }
}

/** What stands in brackets, and a comma that does not. */
const BRACKETS = /\s*[(（][^()（）]*[)）]/g
const COMMA = /,\s*(?![^(（]*[)）])/

/** `Ann Lee 安·李 - CEO; Bo Chen (Example Bank)`, `Ann Lee (CEO), Bo Chen` */
function people(value: string): HeadSpeaker[] {
  return value
    .split(isListOfNames(value.replace(BRACKETS, '')) ? COMMA : /\s*[;；\n]\s*|\s*、\s*/)
    .map((item) => item.replace(/^[-*•]\s*/, '').trim())
    .filter((item) => item !== '')
    .map(person)
}

/** Who an item of a list of people is: `Ann Lee 安·李 - CEO` */
export function person(item: string): HeadSpeaker {
  const label = speakerLabel(item.replace(/\s*[,，:：]\s*/, ' - ')) ?? chineseLabel(item)
  const { name = item, tail = '', zh: other = null } = label ?? {}
  const [role, firm] = (tail ?? '').split(/\s*[,，]\s*|\s+[-–—]\s+/)
  // `Ann Lee, 安·李`
  if (role !== undefined && isNameInChinese(role) && !isRole(role)) return { name, zh: role }
  return { name, ...(other !== null && other !== name && { zh: other }), ...(role && { role }), ...(firm && { firm }) }
}

/** What was taken from the top of a file. */
interface FileHead {
  /** Lines that it takes, which are no speech. */
  aside: FrontLine[]
  facts: HeadFacts
}

/** Longest front matter, in lines and characters. */
const MOST_ROWS = 300
const MOST_CHARACTERS = 50_000
const FENCE = /^---[ \t]*$/
const END = /^(?:---|\.\.\.)[ \t]*$/
/** Keys as front matter has them: `Operator` between two rules is none. */
const KEY = /^[a-z][\w-]*$/

/**
 * Finds front matter, a block of YAML between two lines `---` at the top that is a mapping.
 * @param rows of the file
 * @returns `null` where there is none; its lines are all those up to the highest one aside
 */
export function frontMatterOf(rows: readonly string[]): FileHead | null {
  const start = rows.findIndex((row) => row.trim() !== '')
  if (start === -1 || !FENCE.test(rows[start] ?? '')) return null
  const length = rows.slice(start + 1, start + MOST_ROWS).findIndex((row) => END.test(row))
  if (length === -1) return null
  const inside = rows.slice(start + 1, start + 1 + length)
  if (inside.reduce((sum, row) => sum + row.length, 0) > MOST_CHARACTERS) return null
  const fields = yamlFields(inside)
  if (!fields?.some(([key]) => factOf(key) !== null) && !(fields?.length && fields.every(([key]) => KEY.test(key))))
    return null
  const aside: FrontLine[] = []
  for (let at = start; at <= start + length + 1; at++) {
    const text = rows[at]?.trim() ?? ''
    if (text !== '') aside.push({ line: at + 1, kind: END.test(text) ? 'residue' : 'heading', text })
  }
  return { aside, facts: headFacts(fields) }
}

/** The fields of a mapping; those of what only looks like YAML (`title: Example: Q1`) line by line; `null` of anything else. */
function yamlFields(rows: readonly string[]): HeadField[] | null {
  const mapping = yamlMapping(rows.join('\n'))
  if (mapping) return Object.entries(mapping).map(([key, value]) => [key, shown(value)])
  const fields = rows.map((row) => /^([\w -]{1,24}):\s(.*)$/.exec(row))
  const shaped = rows.every((row, at) => fields[at] || /^(?:\s|- |#|$)/.test(row))
  return shaped ? fields.flatMap((field) => (field ? [[field[1] ?? '', field[2] ?? ''] as const] : [])) : null
}

/** A mapping in YAML; `null` where a text is none. */
export function yamlMapping(text: string): object | null {
  try {
    const document = parseDocument(text, { logLevel: 'silent' })
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 })
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/** A value as a head would have it: `Ann Lee - CEO; Bo Chen`. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('; ')
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? '' : String(value)
  const { name, zh, role, title, firm, company, ...rest } = Object.fromEntries(Object.entries(value))
  if (name === undefined)
    return Object.entries(rest)
      .map(([key, one]) => `${key} - ${shown(one)}`)
      .join('; ')
  const behind = [role ?? title, firm ?? company].filter((one) => one !== undefined).map(shown)
  return [
    shown(name),
    zh === undefined ? '' : ` ${shown(zh)}`,
    behind.length > 0 ? ` - ${behind.join(', ')}` : '',
  ].join('')
}

/** Lines above a head, such as a title, without what is of a page's interface; fields that make a head; lines that it has at most. */
const MOST_ABOVE = 2
const FEWEST = 2
const MOST_LINES = 80

/** Org writes `#+TITLE: …`. */
const FIELD = /^(?:#\+)?[【[*_]{0,3}(?<key>[^:：】\]*_]{1,24})[】\]*_]{0,3}\s{0,4}[:：】][*_]{0,3}/u
const LONGEST_MARKED_KEY = 40
const ITEM = /^[-*•]\s+\S/

/**
 * Finds a head of `Company: …`, `Ticker: …` lines, all with known keys, at the top of a text.
 * @returns `null` where there is none
 */
export function headLines(lines: readonly OpenedLine[]): FileHead | null {
  const top = lines.slice(0, MOST_LINES)
  const start = top.findIndex((line) => fieldOf(line) !== null)
  if (start === -1 || top.slice(0, start).filter(({ text }) => !isResidue(text)).length > MOST_ABOVE) return null
  const fields: HeadField[] = []
  const aside: FrontLine[] = []
  let at = start
  for (let key = ''; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const field = fieldOf(line)
    const item =
      !field && key !== '' && line.blanks === 0 && (line.marks.list > 0 || line.indent > 0 || ITEM.test(line.text))
    if (!field && !item) break
    fields.push(field ?? [key, line.text])
    // Items of a list belong to the key above them where that has no value of its own.
    if (field) key = field[1] === '' ? field[0] : ''
    aside.push(...frontLines(line, 'heading'))
  }
  const keys = new Set(fields.map(([key]) => key))
  // A key that comes back is a tag of what is said.
  const tags =
    (keys.size < FEWEST && !top[start]?.text.startsWith('#+')) ||
    at - start > MOST_LINES ||
    lines.slice(at).filter((line) => keys.has(fieldOf(line)?.[0] ?? '')).length > 1
  return tags ? null : { aside, facts: headFacts(fields) }
}

function fieldOf({ text, marks }: OpenedLine): HeadField | null {
  if (marks.cell || marks.cue) return null
  const match = FIELD.exec(text.slice(0, LONGEST_MARKED_KEY))
  const key = match?.groups?.['key']
  return match === null || key === undefined || factOf(key) === null ? null : [key, text.slice(match[0].length).trim()]
}
