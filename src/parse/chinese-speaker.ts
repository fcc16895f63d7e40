import { chineseLabel } from './chinese-label.ts'
import { hasTerm } from './common-words.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { chineseName, isChineseSpeakerLine } from './speaker-line.ts'

/**
 * The Chinese names that are speakers wherever they stand alone, with the English name above them, or by themselves where
 * they have none.
 */
export function chineseNames(seed: SeedText, known: ReadonlySet<string>): Map<string, string> {
  const names = new Map([...namesAlone(seed)].map((name) => [name, name]))
  seed.lines.forEach(({ chinese, gap, text }, at) => {
    const above = seed.lines[at - 1]?.label
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

/** The Chinese names that stand, without an English one, between a translation and the next source text, twice at least. */
function namesAlone({ lines }: SeedText): Set<string> {
  const once = new Set<string>()
  const often = new Set<string>()
  lines.forEach((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    if (!line.chinese || line.label || !below || below.chinese || below.label || above?.chinese === false) return
    if (!isChineseSpeakerLine(line.text) || heading(line.text) || hasTerm(line.text) || !chineseLabel(line.text)) return
    const name = chineseName(line.text)
    if (once.has(name)) often.add(name)
    once.add(name)
  })
  return often
}
