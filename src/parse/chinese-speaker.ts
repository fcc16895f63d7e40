import { isOperator } from './operator.ts'
import type { SeedLine, SeedText } from './seed-text.ts'
import { chineseName, isChineseSpeakerLine } from './speaker-line.ts'

/** The Chinese names that stand below known names on a line of their own, with the English name above them. */
export function chineseNames({ lines }: SeedText, known: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>()
  lines.forEach(({ chinese, gap, text }, at) => {
    const above = lines[at - 1]?.label
    if (chinese && !gap && above && known.has(above.name) && isChineseSpeakerLine(text))
      names.set(chineseName(text), above.name)
  })
  return names
}

/** Whether a Chinese line names a speaker whose English line is missing: the operator, or one of the names. */
export function isChineseSpeaker({ text }: SeedLine, names: ReadonlyMap<string, string>): boolean {
  if (!isChineseSpeakerLine(text)) return false
  const name = chineseName(text)
  return isOperator(name) || names.has(name)
}
