import { isStageDirection } from '../../../text/stage-direction.ts'
import { endsSentence } from '../../frames/seed-line.ts'
import { signAlone } from '../../labels/prefix.ts'
import { YEAR, isRole } from '../../labels/role-or-firm.ts'
import { labelOf, type SpeakerLabel, isOperator } from '../../labels/speaker-label.ts'
import { SAID } from '../form-score.ts'
import { named, isWritten } from './named-as.ts'
import { naming, type Candidate } from '../naming.ts'
import { chineseLabel } from '../../labels/chinese-label.ts'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'

/** `Ann Lee ▸ words`, `Ann Lee | words`, `Ann Lee    words`, `Ann Lee [00:07] words`, `Ann Lee(00:00:07): words`, `Ann Lee {EX 12 <GO>} words` */
const MARKED =
  /^(?<name>[^▸►▶»→|｜丨⇥\t~∙•─━―<>{}[\]]{2,60}?)\s*(?:[▸►▶»→|｜丨⇥\t\u3000~∙•─━―]|\s\s|(?<=\s)>{1,2}(?=\s)|[[(（【]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])）】]?(?=[\s:：]|$)|\{[^{}]{1,60}\})\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `<ann> words`, `(Ann Lee) words`, `{Ann Lee} words`, `《安·李》…` */
const IN_BRACKETS =
  /^[(（<〈《{「『〔](?<name>[^()（）<>〈〉《》{}「」『』〔〕]{2,60})[)）>〉》}」』〕]\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `Q.   Words`, `A.   Words`, as records of courts have them; `Q1. Ann Lee, Example Bank` names who asks the first question. */
export function lettered(text: string): Candidate | null {
  const [, letter, who = ''] = /^([QA问問答])\d{1,3}\s*[.)、:：]\s*(\S.*)$/s.exec(text) ?? []
  const label = letter === undefined || endsSentence(who) ? null : named(who)
  if (label)
    return naming('sign', { ...label, side: /[Q问問]/.test(letter ?? '') ? 'analyst' : 'company' }, null, false)
  const [, sign = '', rest = ''] = /^(?:([QA])\.\s+|([问問答])[．。、]\s*)(\S.*)$/s.exec(text)?.filter(Boolean) ?? []
  return naming('mark', signAlone(sign), rest, false)
}

/** Longest title of a call, in characters. */
const LONGEST_TITLE = 60

/** Whether words are of a title and not said: they have a year, and end no sentence. */
export function isOfTitle(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && YEAR.test(rest) && !endsSentence(rest)
}

/** `Ann Lee (CEO) — Words.`: a dash parts a name from whole sentences, as it parts it from a role. */
const BEFORE_DASH =
  /^(?<name>(?:(?:M[RSrs]|MRS|Mrs|D[Rr]|Prof)\. )?[^—–.!?。！？:：]{2,60}?)(?:\s+(?:—|–|--?)\s+|(?<=[\p{Script=Han}）)])——(?=\S))(?<rest>[\p{Lu}\p{Script=Han}\d“"'(].*)$/su

export function dashed(text: string): Candidate | null {
  const { name = '', rest = '' } = BEFORE_DASH.exec(text)?.groups ?? {}
  const label = name === '' || !endsSentence(rest) ? null : named(name)
  return naming('mark', label, rest)
}

/** A name and a mark that is no colon, or a name in other brackets than square ones. */
export function marked(text: string): Candidate | null {
  const inside = IN_BRACKETS.exec(text)?.groups
  const { name = '', rest } = inside ?? MARKED.exec(text)?.groups ?? {}
  if (name === '' || isStageDirection(name) || (rest !== undefined && isOfTitle(rest))) return null
  const nick = inside && /^\p{Ll}[\p{L}\d_-]{1,15}$/u.test(name) ? labelOf(name) : null
  const [, sign, signed] = /^([QA])\s*[-–]\s*(.+)$/.exec(name) ?? []
  const own = nick ?? named((signed ?? name).trim())
  const label: SpeakerLabel | null =
    own && sign !== undefined ? { ...own, side: sign === 'Q' ? 'analyst' : 'company' } : own
  return naming(inside ? 'parenthesis' : 'mark', label, rest)
}

/** `CHAIR LEE. Good afternoon.`, `MR. ZHAO.2 One more.`: capitals, a full stop, and the number of a footnote. */
const CAPITALS =
  /^(?<name>(?:(?:MR|MS|MRS|DR|\p{Lu})\. ){0,3}\p{Lu}[\p{Lu}'’-]{1,40}(?: \p{Lu}\.?|[ -]\p{Lu}[\p{Lu}'’-]{1,40}){0,4}(?:(?<= [JS]R)\.)?)(?: \((?<firm>[^()]{2,40})\))?\.\d{0,2}\s+(?<rest>\S.*)$/su

/** `主持人。下午好。` beside `MODERATOR. Good afternoon.`: the name is translated with its full stop. */
const CHINESE_STOP = /^(?<name>[\p{Script=Han}·‧・•-]{2,16})。\s*(?<rest>\S.*)$/su

export function stopped(text: string): Candidate | null {
  const { name = '', rest = '' } = CHINESE_STOP.exec(text)?.groups ?? {}
  const found = chineseLabel(name)
  return found && naming('capitals', labelOf(found.name, found.tail, found.zh), rest, found.certain)
}

/** A name in capitals with a full stop. */
export function capitals(text: string): Candidate | null {
  const { name = '', firm, rest = '' } = /^\p{Lu}[\p{Lu}. '’]/u.test(text) ? (CAPITALS.exec(text)?.groups ?? {}) : {}
  if (name === '' || /^(?:U\.S|OK|YES|NO|CEO|CFO|MR|MS|MRS|DR|PROF|ST|\p{Lu})$/u.test(name)) return null
  return naming('capitals', labelOf(name, firm), rest)
}

/** Longest line that states who speaks, in characters. */
const LONGEST = 90

/** `Speaker: Ann Lee (安·李)`, `讲话人：安·李`, `From Ann Lee to Everyone:`: a line of its own that names who speaks below. */
const SPEAKER_FIELD =
  /^(?:(?:[-*•]\s+)?(?:speaker|name|[发發]言[人者]|[讲講][话話者]人?|[说說][话話]人)\s*[:：]\s*(?<who>\S.*)|(?:from|[来來]自)\s+(?<from>\S.*?)\s+(?:to|至|[发發]送至)\s+\S.{0,30}[:：])$/iu

export function speakerField(text: string): Candidate | null {
  const fields = text.length > LONGEST ? undefined : SPEAKER_FIELD.exec(text)?.groups
  const who = fields?.['who'] ?? fields?.['from'] ?? ''
  const label = who === '' || endsSentence(who) ? null : named(who)
  return naming('sign', label, null, true)
}

/** `[投资者关系主管] Ann Lee`, `[CFO] Ann Lee`: who somebody is, and behind it the name alone. */
const ROLE_BEFORE = /^[[【(（](?<role>[^[\]【】()（）]{2,40})[\]】)）]\s*(?<who>\S.{1,40})$/u

export function roleBefore(text: string): Candidate | null {
  const { role = '', who = '' } = ROLE_BEFORE.exec(text)?.groups ?? {}
  if (role === '' || endsSentence(who) || !(isRole(role) || (isOperator(role) && isOperator(who)))) return null
  const person = isWritten(who) && !SAID.test(who) ? named(who) : null
  const label = isOperator(who)
    ? labelOf(who, null, hasChinese(role) ? role : null)
    : person && { ...person, tail: person.tail ?? role }
  return naming('bracket', label, null, true)
}
