import type { FrontLine } from '../../model/transcript.ts'
import { dayIn } from '../facts/call-date.ts'
import { callPeriod } from '../facts/call-period.ts'
import { isLegalName } from '../facts/legal-name.ts'
import { isResidue } from '../containers/residue.ts'
import type { SeedLine } from '../frames/seed-line.ts'

const NOTICE =
  /警[語语]|声明|聲明|免责|免責|[译譯]文|翻[译譯]|仅供参考|僅供參考|disclaimer|translat(?:ed|ion)|machine-generated/i
const TITLE = new RegExp(
  '\\bearnings\\b|conference call|\\bpress (?:conference|briefing)\\b|\\btranscript\\b|\\bresults\\b|\\([A-Z]+[:：]?\\s?[A-Z.]+\\)|' +
    '逐字稿|[纪紀]要|[记記][录錄]表|[实實][录錄]|[说說]明[会會]|[调調]研|[记記]者[会會]|[发發][布佈][会會]|[电電][话話][会會]|法[说說][会會]|[业業][绩績]|[财財][报報]',
  'i',
)
/** A field of the head of minutes: `时间：2025年5月8日`. */
const FIELD = new RegExp(
  '^[【[(（]?(?:[证證]券(?:代[码碼]|[简簡][称稱])|(?:stock code ?)?股[票份]代[码碼号號]|stock code|(?:公告)?[编編][号號]|(?:[会會][议議]|[调調]研|活[动動]|[发發]布)?(?:[时時][间間]|日期|地[点點]|形式|方式|主[题題])|' +
    '(?:参会|參會|出席|[与與][会會]|参与|參與|接待|上市公司接待|公司接待)(?:[单單]位|[人員员嘉宾賓高管]+|名[称稱])+.{0,8}|.{0,8}[关關][系係]活[动動](?:[类類][别別]|主要[内內]容介[绍紹])|嘉[宾賓]|[来來]源|作者|[编編][辑輯]|' +
    'from(?=:)|to(?=:)|cc(?=:)|[发發寄]件(?:人|者)|收件(?:人|者)|抄送|date|time|location|venue|ticker|symbol|source|author|company|event)(?:\\s*(?:[:：】\\]])|$)',
  'i',
)

/** With what a machine that translates begins: `Sure! Here is the bilingual transcript:`; what says of itself that a machine made it is a notice. */
const PREAMBLE =
  /^(?!.*(?:[机機]器|machine|\bAI\b|[参參]考))(?:[^:：]{0,40}[,.!，。！—–-]\s*)?(?:here(?:['’]s| is)|below (?:is|you)|the following is|i['’]ve translated|以下[是为為]|下面是|[这這]是(?=[您你]))(?=.*(?:translat(?:ion|ed)\b|bilingual|side[- ]by[- ]side|transcript\b.*:$|[译譯]|[双雙][语語]|[对對]照|(?:逐字稿|[纪紀]要|[记記][录錄]).*[:：。]$))/iu

/** When a page was published: `05/29 06:10` */
const STAMP = /\b\d{1,2}[/-]\d{1,2}\b.{0,8}\b\d{1,2}:\d{2}\b/

/** Words that a line needs at least to be prose. */
const PROSE = 12

/** Longest title, in characters. */
const LONGEST_TITLE = 240

/**
 * What a line above the speech is by its words alone: interface, notice, title, field or day; `null` where they do not tell.
 * @param titled whether there is a title already; the next one is a heading
 */
export function frontKind({ text }: Pick<SeedLine, 'text'>, titled: boolean): FrontLine['kind'] | null {
  if (isResidue(text) || (text.length <= LONGEST_TITLE && PREAMBLE.test(text))) return 'residue'
  if (NOTICE.test(text) && (titled || !/^[^。，；]{0,12}[|｜丨]/u.test(text) || !callPeriod(text))) return 'notice'
  if (text.length <= LONGEST_TITLE && FIELD.test(text)) return 'heading'
  if (text.length > LONGEST_TITLE || /[.!?。！？]$/.test(text)) return null
  if (TITLE.test(text) || callPeriod(text)) return titled ? 'heading' : 'title'
  if (isLegalName(text)) return 'heading'
  return (dayIn(text) || STAMP.test(text)) && !isProse(text) ? 'heading' : null
}

/** Whether a line is the name of a field, whose value may stand below it. */
export function isFieldName(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[:：]./.test(text) && FIELD.test(text)
}

/** Speech rather than a line of a page: many words, or a sentence. */
export function isProse(text: string): boolean {
  return (
    /[.!?。！？，]["”’)）]?$|[。！？]./.test(text) ||
    text.split(' ', PROSE).length >= PROSE ||
    text.length > LONGEST_TITLE
  )
}
