import { chineseHabits, placeChinese } from './chinese-line.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { evidence } from './evidence.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { chineseName, isChineseSpeakerLine } from './speaker-line.ts'

/**
 * Every line twice, English and Chinese; speaker lines twice in English. A Chinese field may repeat the English one.
 * ```
 * Ann Lee - IR Director
 * Ann Lee - IR Director
 * Thank you, operator.
 * 謝謝你,接線員。
 * ```
 */
export const doubled: Dialect = {
  name: 'doubled',
  score: (seed) => {
    const { paired, single, doubled: twice, prefixed } = evidence(seed)
    return twice < 2 ? 0 : (paired * twice) / (single + twice + prefixed)
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const known = doubledLabels(seed)
    const habits = chineseHabits(seed)
    const isSpeaker = (line: SeedLine | undefined) => line?.label != null && known.has(line.text)
    for (let at = readFront(lines, builder, (index) => isSpeaker(lines[index])); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const next = lines[at + 1]
      const head = heading(line.text)
      const waiting = builder.place() === 'source'
      if (line.label && isSpeaker(line)) {
        if (next?.text === line.text) {
          builder.speaker(line.label, line, next)
          at += 1
        } else if (next && isOperator(line.label.name) && isChineseSpeakerLine(next.text)) {
          builder.speaker({ ...line.label, zh: chineseName(next.text) }, line, next)
          at += 1
        } else {
          builder.speaker(line.label, line)
        }
      } else if (head?.section === 'qa' && !waiting) {
        builder.questions(line)
      } else if (head && !waiting) {
        builder.front(line, 'heading')
      } else if (line.chinese) {
        placeChinese(line, next, builder, habits)
      } else if (waiting && lines[at - 1]?.text === line.text) {
        builder.translation(line)
      } else {
        builder.source(line)
      }
    }
    return builder.finish()
  },
}

/**
 * The lines that stand twice, one below the other, and have the shape of a speaker line: the operator, a name with a
 * role, a name of two words at least, or any name that does so again.
 */
function doubledLabels({ lines }: SeedText): Set<string> {
  const labels = new Set<string>()
  const once = new Set<string>()
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line?.label) continue
    const { name, tail } = line.label
    const certain = isOperator(name) || tail !== null || name.includes(' ') || once.has(line.text)
    if (isOperator(name) || (next?.text === line.text && certain)) labels.add(line.text)
    if (next?.text === line.text) once.add(line.text)
  }
  return labels
}
