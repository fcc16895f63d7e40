import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { endsSentence } from '../../frames/ends-sentence.ts'
import { isOperator } from '../../labels/operator.ts'
import { isRole } from '../../labels/role-or-firm.ts'
import { isWritten, named } from './named-as.ts'
import { labelOf } from '../../labels/speaker-label.ts'
import { naming, type Candidate } from '../naming.ts'

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
  const person = isWritten(who) ? named(who) : null
  const label = isOperator(who)
    ? labelOf(who, null, hasChinese(role) ? role : null)
    : person && { ...person, tail: person.tail ?? role }
  return naming('bracket', label, null, true)
}
