import { chineseHabits } from './chinese-line.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { readAround } from './front.ts'
import { heading } from './heading.ts'
import { isOperator } from './operator.ts'
import { isPersonName } from './person-name.ts'
import { placeSaid } from './place-said.ts'
import type { SeedLine } from './seed-line.ts'
import { chineseName, isChineseSpeakerLine, type SpeakerLabel } from './speaker-line.ts'

/** `Ann Lee,  Example Corp - CFO    [1]`, `Operator  [12]` */
const NUMBERED = /^(?<name>[^,[\]]{2,60}?)(?:,\s+(?<tail>[^[\]]{1,120}?))?\s*\[(?<number>\d{1,4})\]$/u

/** Fewest numbered names, and the share of them whose number must be one more than the last, or begin anew. */
const FEWEST = 2
const IN_ORDER = 0.8

/**
 * StreetEvents: participants with a star, and before each turn the name with firm, role and a number that begins anew
 * with the questions. Rules stand between.
 * ```
 * Ann Lee,  Example Corp - CFO    [2]
 * --------------------------------------------------------------------------------
 * Thank you, operator.
 * ```
 */
export const streetEvents: Dialect = {
  name: 'street-events',
  score: ({ lines }) => {
    const numbers = lines.flatMap((line) => numbered(line)?.number ?? [])
    const right = numbers.filter((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1).length
    return numbers.length < FEWEST || right < numbers.length * IN_ORDER ? 0 : 1
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const habits = { ...chineseHabits(seed), gapsSpeak: false }
    const found = lines.findIndex((line) => numbered(line) !== null)
    const start = found === -1 ? lines.length : found
    readAround(lines.slice(0, start), builder, false)
    let said: SeedLine[] = []
    const end = () => {
      placeSaid(said, builder, habits, false)
      said = []
    }
    for (let at = start; at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const one = numbered(line)
      const head = one ? null : heading(line.text)
      const below = lines[at + 1]
      if (one) {
        end()
        const chinese = below?.chinese && isChineseSpeakerLine(below.text)
        builder.speaker(chinese ? { ...one.label, zh: chineseName(below.text) } : one.label, ...(chinese ? [line, below] : [line]))
        if (chinese) at += 1
      } else if (head?.section === 'qa') {
        builder.questions(line)
      } else if (head) {
        builder.front(line, 'heading')
      } else {
        said.push(line)
      }
    }
    end()
    return builder.finish()
  },
}

function numbered({ text }: SeedLine): { label: SpeakerLabel; number: number } | null {
  const groups = text.endsWith(']') ? NUMBERED.exec(text)?.groups : undefined
  const name = groups?.['name']?.trim() ?? ''
  if (!groups || !(isOperator(name) || isPersonName(name))) return null
  return { label: { name, tail: groups['tail']?.trim() ?? null, zh: null }, number: Number(groups['number']) }
}
