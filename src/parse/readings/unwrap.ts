import type { SeedLine } from '../frames/seed-line.ts'
import { isNote } from '../around/note.ts'
import { endsSentence } from '../frames/ends-sentence.ts'
import { languageOf } from '../frames/language-of.ts'
import { goesOn, wrapHabit, type WrapHabit } from './wrap-habit.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /[\p{Script=Latin}\d%$]/u
/** Marks of Chinese, beside which no blank stands. */
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef“”‘’…—·]/u
/** Whether Chinese and Latin stand apart in a text. */
const APART = /[\p{Script=Han}] [A-Za-z0-9]|[A-Za-z0-9%] [\p{Script=Han}]/u
const TOGETHER = /[\p{Script=Han}][A-Za-z0-9]|[A-Za-z0-9%][\p{Script=Han}]/u

/** How the lines of both languages are broken. */
export interface WrapHabits {
  english: WrapHabit | null
  chinese: WrapHabit | null
}

/** Finds out how speech is broken into lines; `null` where it is not. */
export function wrapHabits(said: SeedLine[]): WrapHabits | null {
  const habits = { english: wrapHabit(said, false), chinese: wrapHabit(said, true) }
  return habits.english || habits.chinese ? habits : null
}

/**
 * Puts lines of one voice together again that were broken at a width, as in mail and in text from a PDF, and those that
 * the end of a page tore apart. What ends a line for other reasons stays: another language, a blank line, a frame of its
 * own, a line that is not full.
 */
export function unwrapped(lines: SeedLine[], { english, chinese }: WrapHabits): SeedLine[] {
  if (!english && !chinese && !lines.some(({ torn }) => torn)) return lines
  const whole: SeedLine[][] = []
  lines.forEach((line, at) => {
    const group = whole.at(-1)
    const last = group?.at(-1)
    // Latin only, in the middle of broken Chinese.
    const inside =
      last !== undefined && written(last) && !line.chinese && chinese !== null && lines[at + 1]?.chinese === true
    const amid = group?.[0]?.chinese === true && last?.chinese === false && line.chinese
    const habit = (last && written(last)) || amid ? chinese : english
    if (group && last && belongs(last, line, habit, inside || amid)) group.push(line)
    else whole.push([line])
  })
  return whole.flatMap(([first, ...others]) => (first ? [joined(first, others, chinese?.width ?? null)] : []))
}

/** Whether a line is Chinese by its characters, whatever its tag says: a translation may repeat the original. */
function written({ tagged, chinese, text }: SeedLine): boolean {
  return tagged ? languageOf(text) === 'chinese' : chinese
}

/**
 * Whether a line goes on with the one above it.
 * @param mixed whether the one is Latin only and the other is not, within one text
 */
function belongs(above: SeedLine, line: SeedLine, habit: WrapHabit | null, mixed: boolean): boolean {
  if (line.gap && !line.torn) return false
  if (
    line.begins ||
    line.marks.cell ||
    isNote(line.text) ||
    (line.chinese !== above.chinese && line.chinese !== written(above) && !mixed)
  )
    return false
  const ends = endsSentence(above.text)
  if (line.torn && !ends) return true
  if (!habit) return false
  const full = habit.marked || habit.full(above, line)
  if (ends) return full && !mixed
  return full || (!mixed && (line.chinese || goesOn(above.text, line.text)))
}

/** @param width how many characters Chinese lines have that were broken where no blank is; `null` where all were */
function joined(first: SeedLine, others: SeedLine[], width: number | null): SeedLine {
  if (others.length === 0) return first
  const parts = [first, ...others]
  let { text, chinese } = first
  let last = first
  const space = spaced(parts)
  for (const part of others) {
    chinese ||= part.chinese
    const blank = width !== null && last.chinese && last.text.length < width && !part.torn
    text += (blank ? ' ' : between(last.text, part.text, chinese, space)) + part.text
    last = part
  }
  return { ...first, text, chinese, numbers: parts.flatMap(({ numbers }) => numbers) }
}

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
  return FULL_WIDTH.test(before) || FULL_WIDTH.test(after) ? '' : ' '
}
