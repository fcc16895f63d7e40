import type { FrontLine } from '../model/transcript.ts'
import { callDate } from './call-date.ts'
import { callPeriod } from './call-period.ts'
import { chineseLabel } from './chinese-label.ts'
import { isTerm } from './common-words.ts'
import type { Participant } from './dialect.ts'
import type { DraftBuilder } from './draft-builder.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import { isResidue } from './residue.ts'
import type { SeedLine } from './seed-text.ts'
import { isChineseSpeakerLine } from './speaker-line.ts'

const NOTICE =
  /警[語语]|声明|聲明|免责|免責|[译譯]文|翻[译譯]|仅供参考|僅供參考|disclaimer|translat(?:ed|ion)|machine-generated/i
const TITLE = new RegExp(
  '\\bearnings\\b|conference call|\\btranscript\\b|\\bresults\\b|\\([A-Z]+[:：]?\\s?[A-Z.]+\\)|' +
    '逐字稿|[纪紀]要|[记記][录錄]表|[实實][录錄]|[说說]明[会會]|[调調]研|[电電][话話][会會]|法[说說][会會]|[业業][绩績]|[财財][报報]',
  'i',
)
/** A field of the head of minutes: `时间：2025年5月8日`. */
const FIELD = new RegExp(
  '^(?:[证證]券(?:代[码碼]|[简簡][称稱])|股票代[码碼]|(?:公告)?[编編][号號]|(?:[会會][议議]|[调調]研|活[动動]|[发發]布)?(?:[时時][间間]|日期|地[点點]|形式|方式|主[题題])|' +
    '(?:参会|參會|出席|[与與][会會]|参与|參與|接待|上市公司接待|公司接待)(?:[单單]位|[人員员嘉宾賓]+|名[称稱])+.{0,8}|.{0,8}[关關][系係]活[动動][类類][别別]|[来來]源|作者|[编編][辑輯]|' +
    'date|time|location|venue|ticker|symbol|source|author|company|event)\\s*[:：]',
  'i',
)

/** A participant with firm and role on the line below, as StreetEvents has them. */
const STARRED = /^\*\s*(\S.*)$/

/** Words that a line needs at least to be prose. */
const PROSE = 12

/** Longest title, in characters. */
const LONGEST_TITLE = 240

/**
 * Reads what stands above the speech: title, date, notice, headings, participants.
 * @param starts whether a turn begins at a line, so far as the layout tells; where none does, only what is certain
 *   is taken away from the speech
 * @returns the index of the first line that is speech or a speaker line; all before it are placed
 */
export function readFront(lines: SeedLine[], builder: DraftBuilder, starts: (index: number) => boolean): number {
  let group: Participant['side'] | undefined
  let titled = false
  const speech = lines.some((_, index) => starts(index))
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const head = heading(line.text)
    if (head) {
      group = head.participants
      builder.front(line, 'heading')
    } else if (isListed(lines, at, group, starts)) {
      builder.participant(line, participant(line, group))
    } else if (starts(at) || (line.label && isOperator(line.label.name))) {
      break
    } else {
      const kind = frontKind(line, titled)
      if (kind === null && (!speech || isProse(line.text))) break
      if (kind === null) builder.unplaced(line)
      else builder.front(line, kind)
      titled ||= kind === 'title'
    }
  }
  return at
}

/**
 * Places lines that are all of the page around a call: title, date, notice, headings, participants, and as residue what
 * is an article about it.
 * @param after whether they stand below the call, where no title is
 */
export function readAround(lines: SeedLine[], builder: DraftBuilder, after: boolean): void {
  let group: Participant['side'] | undefined
  let titled = after
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const below = lines[at + 1]
    if (!line) break
    const head = heading(line.text)
    if (head) group = head.participants
    const starred = head || group === undefined ? undefined : STARRED.exec(line.text)?.[1]
    const listed = !head && group !== undefined && ((line.label !== null && !isTerm(line.label.name)) || isChineseSpeakerLine(line.text))
    if (starred !== undefined && below) {
      builder.participant(line, { name: starred, detail: below.text, side: group ?? null })
      builder.front(below, 'participant')
      at += 1
    } else if (listed) {
      builder.participant(line, participant(line, group))
    } else {
      const kind: FrontLine['kind'] = head ? 'heading' : (frontKind(line, titled) ?? 'residue')
      if (!head) group = undefined
      builder.front(line, kind)
      titled ||= kind === 'title'
    }
  }
}

/**
 * Whether a line is a participant's: of the shape of a speaker line, in a list (below its heading, or with a dash)
 * that goes on, ends in a heading, or is followed by another speaker line or by the first words. Below a heading
 * Chinese names count as well.
 */
function isListed(
  lines: SeedLine[],
  at: number,
  group: Participant['side'] | undefined,
  starts: (index: number) => boolean,
): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || (line.label && isOperator(line.label.name))) return false
  const shaped = (candidate: SeedLine) => {
    return (
      (candidate.label !== null && !isTerm(candidate.label.name)) || (group !== undefined && candidate.chinese && isChineseSpeakerLine(candidate.text))
    )
  }
  if (!shaped(line) || (group === undefined && !line.label?.tail)) return false
  return next.text !== line.text && (shaped(next) || heading(next.text) !== null || starts(at + 1))
}

function participant({ label, text }: SeedLine, group: Participant['side'] | undefined): Participant {
  const named = label ?? chineseLabel(text)
  return { name: named?.name ?? text, detail: named?.tail ?? null, side: group ?? null }
}

function frontKind({ text }: SeedLine, titled: boolean): FrontLine['kind'] | null {
  if (isResidue(text)) return 'residue'
  if (NOTICE.test(text)) return 'notice'
  if (text.length <= LONGEST_TITLE && FIELD.test(text)) return 'heading'
  if (text.length > LONGEST_TITLE || /[.!?。！？]$/.test(text)) return null
  if (TITLE.test(text) || callPeriod(text)) return titled ? 'heading' : 'title'
  return callDate(text) && !isProse(text) ? 'heading' : null
}

/** Speech rather than a line of a page: many words, or a sentence. */
function isProse(text: string): boolean {
  return /[.!?。！？，]["”’)）]?$/.test(text) || text.split(' ', PROSE).length >= PROSE || text.length > LONGEST_TITLE
}
