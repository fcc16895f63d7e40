import { chineseLabel } from '../../labels/chinese-label.ts'
import { labelOf } from '../../labels/speaker-label.ts'
import { naming, type Candidate } from '../naming.ts'

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
