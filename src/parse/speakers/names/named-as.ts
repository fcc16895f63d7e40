import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { chineseLabel, isInitialed } from '../../labels/chinese-label.ts'
import { isNameInChinese } from '../../labels/chinese-names.ts'
import { isPersonName } from '../../labels/person-name.ts'
import { withComma } from '../../labels/speaker-line.ts'
import { labelOf, type SpeakerLabel } from '../../labels/speaker-label.ts'

/** Whether a name is written as names of people are, in either language. */
export function isWritten(name: string): boolean {
  return isNameInChinese(name) || isInitialed(name) || isPersonName(name)
}

/** The label of a text that may be a name, with a comma or a dash before what the person does; `null` where it is none. */
export function named(text: string): SpeakerLabel | null {
  const label = withComma(text)
  if (label) return label
  const chinese = hasChinese(text) ? chineseLabel(text) : null
  if (chinese) return labelOf(chinese.name, chinese.tail, chinese.zh)
  return isPersonName(text) ? labelOf(text) : null
}
