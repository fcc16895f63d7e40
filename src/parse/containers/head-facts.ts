import { callDate } from '../facts/call-date.ts'
import { callPeriod } from '../facts/call-period.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { isNameInChinese } from '../labels/chinese-names.ts'
import { isRole } from '../labels/role-or-firm.ts'
import { isListOfNames, speakerLabel } from '../labels/speaker-line.ts'
import type { HeadFacts, HeadSpeaker } from './opened.ts'

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
    'title|headline|subject|event|event title|call|标题|標題|主题|主題|会议|會議|会议名称|會議名稱|会议主题|會議主題|活动',
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
    'date|call date|event date|date of call|call_date|event_date|日期|时间|時間|会议日期|會議日期|会议时间|會議時間|召开时间|召開時間|活动时间|发布日期',
  ],
  ['translator', 'translator|translated by|译者|譯者|翻译者|翻譯者'],
  [
    'speakers',
    'speakers|speaker list|participants|attendees|发言人|發言人|参会人员|參會人員|参会人|出席人员|出席人員|与会人员|與會人員|嘉宾|嘉賓',
  ],
  [
    'other',
    'author|authors|editor|language|languages|lang|layout|slug|tags|categories|category|draft|description|version|location|venue|format|duration|' +
      'time|participants count|作者|编辑|編輯|整理|语言|語言|地点|地點|形式|方式|时长|時長|编号|編號|公告编号|主持人单位|' +
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
export function factOf(key: string): Fact | null {
  const plain = key.trim().toLowerCase()
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
      const date = callDate(value.replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1'))?.date
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

/** `Ann Lee 安·李 - CEO; Bo Chen (Example Bank)`, `Ann Lee, Bo Chen` */
function people(value: string): HeadSpeaker[] {
  return value
    .split(isListOfNames(value) ? /,\s*/ : /\s*[;；\n]\s*|\s*、\s*/)
    .map((item) => item.replace(/^[-*•]\s*/, '').trim())
    .filter((item) => item !== '')
    .map(person)
}

function person(item: string): HeadSpeaker {
  const label = speakerLabel(item.replace(/\s*[,，:：]\s*/, ' - ')) ?? chineseLabel(item)
  const { name = item, tail = '', zh: other = null } = label ?? {}
  const [role, firm] = (tail ?? '').split(/\s*[,，]\s*|\s+[-–—]\s+/)
  // `Ann Lee, 安·李`
  if (role !== undefined && isNameInChinese(role) && !isRole(role)) return { name, zh: role }
  return { name, ...(other !== null && other !== name && { zh: other }), ...(role && { role }), ...(firm && { firm }) }
}
