import type { SeedLine } from '../frames/seed-line.ts'
import type { Participant } from '../draft/draft.ts'

/** What a heading says about the lines below it. */
export interface Heading {
  /** A list of participants begins, of this side where it says so. */
  participants?: Participant['side']
  /** A section begins. */
  section?: 'prepared' | 'qa'
}

const COMPANY = new RegExp(
  '^(?:company|corporate|management) (?:participants|representatives|speakers)$|' +
    '^(?:company )?executives$|^management$|' +
    '^(?:公司|管理[层層]|企业|企業)(?:方)?(?:参与者|參與者|参会者|與會者|与会者|代表|参会人员|出席人员|高[管層层]|人员|发言人)$',
  'i',
)
const ANALYST = new RegExp(
  '^(?:conference call|other|analyst)s? participants$|^analysts?$|^(?:the )?(?:press|media)$|^interviewers$|^(?:[记記]者|[媒传傳][体體])$|' +
    '^(?:分析师|分析師)$|^(?:分析师|分析師|会议|會議|电话会议?|電話會議?)(?:参与者|參與者|参会者|與會者|与会者)$',
  'i',
)
const EVERYONE_EN = '(?:(?:call |conference )?participants|speakers|(?:also )?present|in attendance|attendees)'
const EVERYONE_ZH = '(?:参与者|參與者|[与與][会會](?:者|人[员員])|[参參][会會]人[员員]|出席(?:者|人[员員])?)'
const ASKED = '(?:questions?[ -]?(?:and|&)[ -]?answers?|q ?(?:&|and) ?a)'
const ASKED_ZH = '(?:问答|問答|提问|提問|答问|答問)'
const PART = '(?: (?:session|section|portion))?'
const PART_ZH = '(?:环节|環節|时间|時間|部分|阶段|階段|记录|紀錄)?'
const WHO_ASKS = '(?:分析[师師]|投[资資]者|[现現][场場]|[媒記记][体體者])'
const OPEN = ' ?[(（|/·-]? ?'
const QUESTIONS = new RegExp(
  `^${ASKED}${PART}$|^${WHO_ASKS}?${ASKED_ZH}${PART_ZH}$|^q ?& ?a ?${PART_ZH}$|` +
    '^(?:unknown )?question and answer (?:operator )?message$|' +
    `^${ASKED}${PART}${OPEN}${ASKED_ZH}${PART_ZH}[)）]?$|^${ASKED_ZH}${PART_ZH}${OPEN}${ASKED}${PART}[)）]?$`,
  'i',
)
const EVERYONE = new RegExp(
  `^${EVERYONE_EN}(?:${OPEN}${EVERYONE_ZH}[)）]?)?$|^${EVERYONE_ZH}(?:${OPEN}${EVERYONE_EN}[)）]?)?$`,
  'i',
)
const SPEECH_ZH = '(?:发言|發言|陈述|陳述|致[辞辭]|开场白|開場白)'
const BEFOREHAND = '(?:事先|[预預]先)?[准準][备備]好?的?'
const PREPARED = new RegExp(
  `^(?:management(?:'s)? )?(?:prepared|opening) (?:remarks|statements?)(?:${OPEN}(?:管理[层層])?${SPEECH_ZH}[)）]?)?$|` +
    `^presentation(?:${OPEN}(?:管理[层層])?${SPEECH_ZH}[)）]?)?$|^presentation operator message$|^presenter speech$|` +
    `^management(?:'s)? discussion(?: section)?$|^(?:call )?transcript$|` +
    `^(?:管理[层層]|公司)?${SPEECH_ZH}(?:环节|環節|部分)?$|^${BEFOREHAND}(?:${SPEECH_ZH}|[评評][论論]|言[论論])$`,
  'i',
)

/** What S&P Capital IQ writes above a turn, and records of visits above all of them. */
const KIND = /^(?:question|answer|主要[内內]容(?:介[绍紹])?|交流[内內]容)$/i

/** `一、`, `（二）`, `2.`, `Part 2:`, `【` */
const NUMBER =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[IVX]{1,3})(?:[)）、.．]\s*|\s+)|part (?:\d|[IVX]{1,3}|one|two|three)[:.\s–-]+|第[一二三四]部分[:：、\s]*|【)/i

/** Longest heading, in characters. */
const LONGEST = 48

/** Reads a line as a heading, in either language, with or without `#`, `*` and a colon; `null` where it is none. */
export function heading(line: string): Heading | null {
  if (line.length > LONGEST) return null
  const text = line
    .replace(NUMBER, '')
    .replace(/^[#*\s]+|[*:：\s】]+$/g, '')
    .replace(/[’]/g, "'")
  if (COMPANY.test(text)) return { participants: 'company' }
  if (ANALYST.test(text)) return { participants: 'analyst' }
  if (EVERYONE.test(text)) return { participants: null }
  if (QUESTIONS.test(text)) return { section: 'qa' }
  if (PREPARED.test(text)) return { section: 'prepared' }
  return KIND.test(text) ? {} : null
}

/** `一、業績介紹`, `第二部分：问答`, `[章节 2: 15-30min]`, `Chapter 3` */
const CHAPTER =
  /^[[【]?(?:章[节節]|chapter|part|section)\s?\d{1,3}(?:[\]】]?$|[:：].{0,32}(?<![.。!?！？])$)|^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节節部](?:分)?[:：、\s]*)[\p{Script=Han}A-Za-z/&]{2,12}$/iu

/** Reads a line as a heading by its words, or by the signs that stand before it: `## Chapter 1`. */
export function headingOf({ text, signs }: SeedLine): Heading | null {
  return heading(text) ?? (signs.some((sign) => /^#{2,}$/.test(sign)) || CHAPTER.test(text) ? {} : null)
}

/** The words with which a letter or a speech begins: `Dear shareholders,`, `各位股东：`, `尊敬的各位来宾：` */
const SALUTATION =
  /^(?:dear|to (?:our|my|all|the)|fellow|ladies and gentlemen|distinguished|honou?rable)\b.{0,60}[,:]$|^(?:各位|尊敬的|[亲親][爱愛]的|致(?=.{0,12}(?:股[东東]|同仁|投[资資]者)))[^。！？]{1,30}[:：，,]$/iu

/** Whether a line addresses those who are spoken or written to. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text)
}

/** How a note is marked that stands in a seed. */
const NOTE =
  /^[【[(（「〔*]*(?:(?:分析[师師])?(?:笔[记記]|筆記|点评|點評|评注|評注|批注|按[语語]|附注|附註|短评|短評)|注|註|[编編]者按|[译譯](?:者)?注|[译譯]註|(?:analyst(?:'s)?|editor(?:'s)?|translator(?:'s)?) (?:notes?|comments?)|notes?|n\.b\.)\s*[】\])）」〕]?\s*(?:\d{1,2}\s*)?[:：】]/iu

/** Whether a line says that it is a note, and not what somebody said. */
export function isNote(text: string): boolean {
  return NOTE.test(text)
}
