import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { chineseLabel, isInitialed } from '../../labels/chinese-label.ts'
import { dottedNames } from '../../labels/chinese-names.ts'
import { isChineseName } from '../../labels/chinese-surname.ts'
import { isPersonName } from '../../labels/person-name.ts'
import { speakerLabel, type SpeakerLabel } from '../../labels/speaker-line.ts'

/** Whether a name is written as names of people are, in either language. */
export function isWritten(name: string): boolean {
  return isChineseName(name) || isInitialed(name) || dottedNames(name)[0] === name || isPersonName(name)
}

/** The label of a text that may be a name, with a comma or a dash before what the person does; `null` where it is none. */
export function named(text: string): SpeakerLabel | null {
  const label = speakerLabel(text) ?? speakerLabel(text.replace(/, |(?<=[\p{L}.]{2})，\s*/u, ' - '))
  if (label) return label
  const chinese = hasChinese(text) ? chineseLabel(text) : null
  if (chinese) return { name: chinese.name, tail: chinese.tail, zh: chinese.zh }
  return isPersonName(text) ? { name: text, tail: null, zh: null } : null
}
