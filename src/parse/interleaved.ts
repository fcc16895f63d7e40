import { chineseNames, isChineseSpeaker } from './chinese-speaker.ts'
import { chineseHabits, placeChinese } from './chinese-line.ts'
import { isTerm } from './common-words.ts'
import type { Dialect } from './dialect.ts'
import { draftBuilder } from './draft-builder.ts'
import { evidence } from './evidence.ts'
import { readFront } from './front.ts'
import { heading } from './heading.ts'
import { isOperator, OPERATOR } from './operator.ts'
import { isTitle } from './role-or-firm.ts'
import type { SeedLine } from './seed-line.ts'
import type { SeedText } from './seed-text.ts'
import { chineseName, isChineseSpeakerLine } from './speaker-line.ts'
import { isPosition } from './speaker-tail.ts'

/**
 * English paragraphs, each followed by its translation; a speaker line in English and sometimes one in Chinese below
 * it; above the speech a title and lists of participants; notes in Chinese after a blank line.
 * ```
 * Ann Lee
 * 安·李
 * Thank you, operator.
 * 谢谢接线员。
 *
 * 这是一条笔记。
 * ```
 */
export const interleaved: Dialect = {
  name: 'interleaved',
  score: (seed) => {
    const { paired, single, doubled, prefixed } = evidence(seed)
    return single < 2 ? 0 : (paired * single) / (single + doubled + prefixed)
  },
  read: (seed) => {
    const { lines } = seed
    const builder = draftBuilder()
    const known = knownNames(seed)
    const chinese = chineseNames(seed, known)
    const habits = chineseHabits(seed)
    const starts = (at: number) => isSpeakerLine(lines, at, known, habits.gapsSpeak)
    for (let at = readFront(lines, builder, starts); at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      const next = lines[at + 1]
      const head =
        line.chinese && builder.place() === 'source' && !heading(lines[at - 1]?.text ?? '') ? null : heading(line.text)
      if (head?.section === 'qa') {
        builder.questions(line)
      } else if (head) {
        builder.front(line, 'heading')
      } else if (line.label && starts(at)) {
        const role = isRoleBelow(lines, at) ? next : undefined
        const tail = role?.text ?? line.label.tail
        // A table without the Chinese name has the English one twice.
        const twice = next?.text === line.text && next.label ? next : undefined
        const names = role ? [line, role] : twice ? [line, twice] : [line]
        at += names.length - 1
        const below = lines[at + 1]
        if (below && isNameBelow(lines, at, habits.gapsSpeak)) {
          builder.speaker({ ...line.label, tail, zh: chineseName(below.text) }, ...names, below)
          at += 1
        } else {
          builder.speaker({ ...line.label, tail }, ...names)
        }
      } else if (line.chinese && builder.place() !== 'source' && isChineseSpeaker(line, chinese)) {
        builder.speaker(
          { name: chinese.get(chineseName(line.text)) ?? OPERATOR, tail: null, zh: chineseName(line.text) },
          line,
        )
      } else if (line.chinese) {
        placeChinese(line, next, builder, habits)
      } else if (builder.place() === 'source' && lines[at - 1]?.text === line.text) {
        builder.translation(line)
      } else {
        builder.source(line)
      }
    }
    return builder.finish()
  },
}

/** From this share of lines without Chinese on, they are nothing but speaker lines: the speech is Chinese. */
const ONLY_NAMES = 0.8

/**
 * Names that are speakers wherever they stand alone: with a role or firm somewhere, or on a line of their own twice;
 * any name where the speech is Chinese only.
 */
function knownNames({ lines }: SeedText): Set<string> {
  const known = new Set<string>()
  const once = new Set<string>()
  const english = lines.filter(({ chinese }) => !chinese)
  const onlyNames = english.filter(({ label }) => label !== null).length > english.length * ONLY_NAMES
  for (const [at, { label }] of lines.entries()) {
    if (!label || isRoleBelow(lines, at - 1)) continue
    const certain = label.sure ?? (label.tail !== null || once.has(label.name) || isOperator(label.name))
    if (certain || (onlyNames && label.name.includes(' '))) known.add(label.name)
    once.add(label.name)
  }
  return known
}

/**
 * Whether a line of the shape of a speaker line is one: a known name, or two words at least; below it stands speech
 * (or a Chinese name, then speech), not its own translation and not another name.
 */
function isSpeakerLine(lines: SeedLine[], at: number, known: Set<string>, gapsSpeak: boolean): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line?.label || isRoleBelow(lines, at - 1)) return false
  if (isRoleBelow(lines, at)) return true
  const { name, tail } = line.label
  const certain = known.has(name)
  if (!next) return certain
  // Both cells of a row.
  if (next.label?.name === name && next.number === line.number) return true
  const named = isNameBelow(lines, at, gapsSpeak)
  // A cue that is nothing but a name: its speaker line follows.
  const after = named ? lines[at + 2] : next
  if (after?.label?.name === name && tail === null && !isOperator(name)) return false
  if (!certain && (!name.includes(' ') || isTerm(name))) return false
  if (next.chinese) return certain || named
  return !(next.label && known.has(next.label.name)) || isOperator(name) || tail !== null
}

/** Whether the line below a name is the role of who bears it, and speech follows: `Analyst, Example Bank`. */
function isRoleBelow(lines: SeedLine[], at: number): boolean {
  const label = lines[at]?.label
  const below = lines[at + 1]
  const after = lines[at + 2]
  if (!label || label.tail !== null || !below || !after || below.gap) return false
  return label.name.includes(' ') && !isTitle(label.name) && isPosition(below.text) && after.label === null
}

/**
 * Whether the line below a speaker line is the Chinese name: short, no sentence, and more comes. No blank line is
 * between them where blank lines say something.
 */
function isNameBelow(lines: SeedLine[], at: number, gapsSpeak: boolean): boolean {
  const below = lines[at + 1]
  const near = below !== undefined && (!below.gap || !gapsSpeak)
  return near && below.chinese && isChineseSpeakerLine(below.text) && at + 2 < lines.length
}
