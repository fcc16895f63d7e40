import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { heading } from '../around/heading.ts'
import { hasTag, isSpeech, joinLines, type SeedLine } from '../frames/seed-line.ts'
import { isFirm, isRole, isTail } from '../labels/role-or-firm.ts'
import { labelOf, type SpeakerLabel } from '../labels/speaker-label.ts'
import { isChineseSpeakerLine } from '../labels/speaker-line.ts'
import { isWritten, named } from './names/named-as.ts'

/** Fewest names and positions of a label that are joined, and most lines: a name and what the person does, both in two languages. */
const FEWEST = 3
const MOST = 4

/** Longest line of a label, in characters. */
const LONGEST = 80

/** A line, and of how many it is made. */
interface JoinedLine {
  line: SeedLine
  count: number
}

/**
 * Joins the lines of a label above speech: a name and what the person does, the one or the other in both languages.
 * ```
 * Ann Lee
 * 安·李
 * Chief Financial Officer
 * 首席财务官
 * ```
 */
export function labelsJoined(lines: readonly SeedLine[]): JoinedLine[] {
  const joined: JoinedLine[] = []
  for (let at = 0; at < lines.length; at += joined.at(-1)?.count ?? 1) {
    const { label, count } = labelAt(lines, at) ?? { label: lines[at]?.label ?? null, count: 1 }
    const line = joinLines(lines.slice(at, at + count), ' ')
    if (line) joined.push({ line: { ...line, label }, count })
  }
  return joined
}

/** The label that begins on a line, and how many lines it has: names in one language or in two, and what the person does. */
function labelAt(lines: readonly SeedLine[], from: number): { label: SpeakerLabel; count: number } | null {
  const names: string[] = []
  const tails: string[] = []
  for (const [count, line] of lines.slice(from, from + MOST + 1).entries()) {
    const { text } = line
    // Blank lines stand between all or none.
    const goesOn = count < 2 || line.gap === lines[from + 1]?.gap
    if (hasTag(line) || heading(text)) return null
    const both = count === 0 && text.length <= LONGEST ? named(text) : null
    if (both?.zh != null && both.zh !== both.name && both.tail === null) names.push(both.name, both.zh)
    else if (goesOn && isPosition(text)) tails.push(text)
    else if (goesOn && isName(text, names, lines[from + count + 1])) names.push(text)
    else
      return isSpeech(line) && names.length + tails.length >= FEWEST && tails.length > 0
        ? { label: labelWith(names, tails), count }
        : null
    if (names.length === 0) return null
  }
  return null
}

/** A name, or the same person's in the other language; Chinese may be one by its place alone. */
function isName(text: string, names: readonly string[], below: SeedLine | undefined): boolean {
  const [name] = names
  if (text.length > LONGEST) return false
  const placed = isChineseSpeakerLine(text) && (name !== undefined || isPosition(below?.text ?? ''))
  return (
    (isWritten(text) || placed) && (name === undefined || (names.length === 1 && hasChinese(name) !== hasChinese(text)))
  )
}

/** Whether a line says what somebody does, or for whom. */
function isPosition(text: string): boolean {
  return text.length <= LONGEST && isTail(text) && (isRole(text) || isFirm(text))
}

function labelWith(names: readonly string[], tails: readonly string[]): SpeakerLabel {
  const chinese = names.every(hasChinese)
  const [name = ''] = names.filter((one) => hasChinese(one) === chinese)
  const own = tails.filter((one) => hasChinese(one) === chinese)
  return labelOf(name, (own.length > 0 ? own : tails).join(', '), names.find(hasChinese))
}
