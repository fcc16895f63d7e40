import { chineseHabits, placeChinese } from './chinese-line.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'

/** Above none, below any dialect that has evidence. */
const FALLBACK = 0.05

/**
 * The fallback: paragraphs, English or Chinese or taking turns. Only the operator and names with a role or firm are
 * speakers, so that nothing is made a speaker by mistake.
 */
export const plain: Dialect = {
  name: 'plain',
  score: () => FALLBACK,
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const habits = { ...chineseHabits(seed), gapsSpeak: false }
    const isSpeaker = (at: number) => {
      const label = lines[at]?.label
      return label != null && (label.tail !== null || isOperator(label.name))
    }
    for (let at = readFront(lines, builder, isSpeaker); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const head = builder.place() === 'source' && line.chinese ? null : heading(line.text)
      if (head?.section === 'qa') builder.questions(line)
      else if (head) builder.front(line, 'heading')
      else if (line.label && isSpeaker(at)) builder.speaker(line.label, line)
      else if (line.chinese) placeChinese(line, lines[at + 1], builder, habits)
      else builder.source(line)
    }
    return builder.finish()
  },
}
