import { heading } from './heading.ts'
import type { SeedLine } from './seed-line.ts'
import { isChineseSpeakerLine, speakerLabel } from './speaker-line.ts'
import { endsSentence, goesOn, wrapHabit, type WrapHabit } from './wrap-habit.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /[\p{Script=Latin}\d%$]/u
/** Whether Chinese and Latin stand apart in a text. */
const APART = /[\p{Script=Han}] [A-Za-z0-9]|[A-Za-z0-9%] [\p{Script=Han}]/u
const TOGETHER = /[\p{Script=Han}][A-Za-z0-9]|[A-Za-z0-9%][\p{Script=Han}]/u

/**
 * Puts lines together again that were broken at a width, as in mail and in text from a PDF, and those that the end of a
 * page tore apart. What ends a line for other reasons stays: another language, a blank line, a line that is not full.
 */
export function unwrapped(lines: SeedLine[]): SeedLine[] {
  const english = wrapHabit(lines, false)
  const chinese = wrapHabit(lines, true)
  if (!english && !chinese && !lines.some(({ torn }) => torn)) return lines
  const whole: SeedLine[][] = []
  lines.forEach((line, at) => {
    const group = whole.at(-1)
    const last = group?.at(-1)
    // Latin only, in the middle of broken Chinese.
    const inside = last?.chinese === true && !line.chinese && chinese !== null && lines[at + 1]?.chinese === true
    const amid = group?.[0]?.chinese === true && last?.chinese === false && line.chinese
    const habit = last?.chinese || amid ? chinese : english
    if (group && last && belongs(last, line, habit, inside || amid)) group.push(line)
    else whole.push([line])
  })
  return whole.map((parts) => joined(parts, chinese?.width ?? null))
}

/**
 * Whether a line goes on with the one above it.
 * @param mixed whether the one is Latin only and the other is not, within one text
 */
function belongs(above: SeedLine, line: SeedLine, habit: WrapHabit | null, mixed: boolean): boolean {
  if (line.gap || heading(line.text) || (line.chinese !== above.chinese && !mixed)) return false
  const ends = endsSentence(above.text)
  const alone = above.label !== null || heading(above.text) !== null || isChineseSpeakerLine(above.text)
  if (line.torn && !ends) return !alone && line.label === null
  if (!habit) return false
  const full = habit.full(above.text, line.text)
  if (ends) return full && !mixed && line.label === null
  return full || (!alone && !mixed && goesOn(above.text, line.text))
}

/** @param width how many characters Chinese lines have that were broken where no blank is; `null` where all were */
function joined(parts: SeedLine[], width: number | null): SeedLine {
  const [first, ...others] = parts
  if (!first || others.length === 0) return first ?? EMPTY
  let { text, chinese } = first
  let last = first
  const space = spaced(parts)
  for (const part of others) {
    chinese ||= part.chinese
    const blank = width !== null && last.chinese && last.text.length < width && !part.torn
    text += (blank ? ' ' : between(last.text, part.text, chinese, space)) + part.text
    last = part
  }
  return { ...first, text, chinese, numbers: parts.flatMap(({ numbers }) => numbers), label: speakerLabel(text) }
}

const EMPTY: SeedLine = { number: 0, numbers: [], text: '', gap: false, chinese: false, label: null }

/** Whether the text itself puts a blank between Chinese and Latin. */
function spaced(parts: SeedLine[]): boolean {
  return parts.some(({ text }) => APART.test(text)) || !parts.some(({ text }) => TOGETHER.test(text))
}

/** What stood between two parts of a line, where nothing but the layout tells: a blank, or nothing. */
function between(text: string, next: string, chinese: boolean, space: boolean): string {
  const before = text.at(-1) ?? ''
  const after = next.charAt(0)
  if (!chinese) return /\p{L}[-–]$/u.test(text) || /[^\s-](?:--|—)$/u.test(text) ? '' : ' '
  if (HAN.test(before) || HAN.test(after)) return space && (LATIN.test(before) || LATIN.test(after)) ? ' ' : ''
  return LATIN.test(before) && LATIN.test(after) ? ' ' : ''
}
