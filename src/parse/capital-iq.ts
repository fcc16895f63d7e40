import { chineseHabits } from './chinese-line.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readAround } from './front.ts'
import { placeSaid } from './place-said.ts'
import type { SeedLine } from './seed-line.ts'
import type { SpeakerLabel } from './speaker-line.ts'
import { isOperator } from './operator.ts'

/** What stands above each turn, and whose turn it is. */
const PARTS: Readonly<Record<string, 'analyst' | 'company' | null>> = {
  'presentation operator message': null,
  'presenter speech': 'company',
  'question and answer operator message': null,
  question: 'analyst',
  answer: 'company',
  'unknown question and answer message': null,
}
const IN_QUESTIONS = /question|answer/i

/** `Executives - CEO`, `Analysts - MD & Senior Analyst`, `Operator` */
const ROLE_LINE = /^(?<group>executives?|analysts?|shareholders?|attendees?|operator|unknown)(?:\s*[-–—]\s*(?<role>\S.*))?$/i

/** Fewest turns with such a heading. */
const FEWEST = 3

/**
 * S&P Capital IQ: above each turn the kind of its text, then the role of who speaks in place of the name. All with one
 * role are one speaker.
 * ```
 * Answer
 * Executives - CEO
 * Thank you, operator.
 * ```
 */
export const capitalIq: Dialect = {
  name: 'capital-iq',
  score: ({ lines }) => {
    let count = 0
    lines.forEach((_, at) => {
      if (begins(lines, at)) count += 1
    })
    return count < FEWEST ? 0 : 1
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const habits = { ...chineseHabits(seed), gapsSpeak: false }
    const found = lines.findIndex((_, at) => begins(lines, at))
    const start = found === -1 ? lines.length : found
    readAround(lines.slice(0, start), builder, false)
    let said: SeedLine[] = []
    const end = () => {
      placeSaid(said, builder, habits, false)
      said = []
    }
    let side: 'analyst' | 'company' | null = null
    for (let at = start; at < lines.length; at++) {
      const line = lines[at]
      const below = lines[at + 1]
      if (!line) break
      const role = ROLE_LINE.exec(line.text)
      if (begins(lines, at) && below) {
        end()
        side = PARTS[line.text.toLowerCase()] ?? null
        if (IN_QUESTIONS.test(line.text)) builder.questions(line)
        else builder.front(line, 'heading')
        builder.speaker(labelOf(below.text, side), below)
        at += 1
      } else if (role && role.groups?.['role'] !== undefined) {
        end()
        builder.speaker(labelOf(line.text, side), line)
      } else {
        said.push(line)
      }
    }
    end()
    return builder.finish()
  },
}

/** Whether the kind of a text stands on a line, and a role below it. */
function begins(lines: SeedLine[], at: number): boolean {
  const { text } = lines[at] ?? { text: '' }
  return text.length < 40 && text.toLowerCase() in PARTS && ROLE_LINE.test(lines[at + 1]?.text ?? '')
}

function labelOf(text: string, side: 'analyst' | 'company' | null): SpeakerLabel {
  const { group = text, role } = ROLE_LINE.exec(text)?.groups ?? {}
  if (isOperator(group)) return { name: 'Operator', tail: null, zh: null }
  const own = /^analyst/i.test(group) ? 'analyst' : /^executive/i.test(group) ? 'company' : side
  return { name: role ?? group, tail: role ?? null, zh: null, ...(own !== null && { side: own }) }
}
