import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { chineseLabel } from './chinese-label.ts'
import { isChineseName } from './chinese-names.ts'
import { speakerLabel } from './speaker-line.ts'

/** Whether a line has the shape of one that names a speaker, whatever signs stand around the name. */
export function isSpeaker(text: string): boolean {
  const name = text.replace(/^[^\p{L}]+|[^\p{L})）.]+$/gu, '')
  return (
    speakerLabel(name) !== null || isChineseName(name) || (hasChinese(name) && chineseLabel(name)?.certain === true)
  )
}
