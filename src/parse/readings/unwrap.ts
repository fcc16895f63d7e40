import { type Seam, type SeedLine, endsSentence } from '../frames/seed-line.ts'
import { type Language, languageOf } from '../frames/language-words.ts'
import { isTranslated } from './echoes.ts'
import { isNote } from '../around/heading.ts'
import { stageDirections } from '../../text/stage-direction.ts'
import { wrapHabit, type WrapHabit } from '../frames/wrap-habit.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /[\p{Script=Latin}\d%$]/u
/** Marks of Chinese, beside which no blank stands. */
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef“”‘’…—·]/u
/** Two characters of which one is of Chinese, with the blank between them if there is one. */
const JOINT = /(?=(\S)( ?)(\S))(?=\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]|. ?\p{Script=Han}|[,.;!?)] ?\S)/gu

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
export function unwrapped(lines: SeedLine[], { english, chinese }: WrapHabits, first: Language | null): SeedLine[] {
  if (!english && !chinese && !lines.some(({ torn }) => torn)) return lines
  const whole: [SeedLine, ...SeedLine[]][] = []
  lines.forEach((line, at) => {
    const group = whole.at(-1)
    const last = group?.at(-1)
    // Latin only, in the middle of broken Chinese.
    const inside =
      last !== undefined && written(last) && !line.chinese && chinese !== null && lines[at + 1]?.chinese === true
    const habit = last && written(last) ? chinese : english
    // A stage direction alone is a paragraph of its own, unless the line above was too full for it, or it fills its line.
    const begins = group?.length === 1 && last !== undefined && isDirection(last) && !habit?.full(last, line)
    const apart = isDirection(line) ? inside : begins
    if (group && !apart && belongs(group, line, habit, inside)) group.push(line)
    else whole.push([line])
  })
  const joints = learnJoints(lines)
  return whole.flatMap((parts, at) => {
    const one = joined(parts, joints)
    const translated = isTranslated(whole[at - 1]?.at(-1), whole[at + 1]?.[0], first)
    return one.chinese || translated ? [one] : halves(parts, joints)
  })
}

/** Whether a line is nothing but what transcripts put in brackets and nobody says. */
function isDirection({ text }: SeedLine): boolean {
  const [span, ...more] = stageDirections(text)
  return span !== undefined && more.length === 0 && span[0] === 0 && span[1] === text.length
}

/** Whether a line is Chinese by its characters, whatever its tag says: a translation may repeat the original. */
function written({ tagged, chinese, text }: SeedLine): boolean {
  return tagged ? languageOf(text) === 'chinese' : chinese
}

/**
 * Whether a line goes on with those above it.
 * @param mixed whether the one is Latin only and the other is not, within one text
 */
function belongs(group: [SeedLine, ...SeedLine[]], line: SeedLine, habit: WrapHabit | null, mixed: boolean): boolean {
  const above = group.at(-1) ?? group[0]
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
  // Behind the end of a page, and behind a note, a paragraph begins without a mark of its own.
  const full = (habit.marked && !line.torn && !isNote(group[0].text)) || habit.full(above, line)
  return full && !(ends && mixed)
}

function joined(parts: [SeedLine, ...SeedLine[]], joints: Joints): SeedLine {
  const [first, ...others] = parts
  let { text, chinese } = first
  const numbers = [...first.numbers]
  const seams: Seam[] = []
  for (const part of others) {
    chinese ||= part.chinese
    if (endsSentence(text)) seams.push({ characters: text.length, lines: numbers.length })
    numbers.push(...part.numbers)
    text += between(text, part.text, parts.some(written), joints) + part.text
  }
  return { ...first, text, chinese, numbers, ...(seams.length > 0 && { seams }) }
}

/** Lines that say the same twice are two paragraphs: the second one stands for a translation. */
function halves(parts: [SeedLine, ...SeedLine[]], joints: Joints): SeedLine[] {
  const { text } = parts[0]
  for (const [at, part] of parts.entries()) {
    if (at === 0 || !(part.text.startsWith(text) || text.startsWith(part.text))) continue
    const [one, ...more] = parts.slice(at)
    const both = [joined([parts[0], ...parts.slice(1, at)], joints), ...(one ? [joined([one, ...more], joints)] : [])]
    if (both[0]?.text === both[1]?.text) return both
  }
  return [joined(parts, joints)]
}

/** How often a blank stands between two kinds of characters of Chinese text, less how often none does. */
type Joints = ReadonlyMap<string, number>

/** What a character of Chinese text is: Han, of a word of other scripts, or the mark itself. */
function kindOf(character: string): string {
  return HAN.test(character) ? 'h' : LATIN.test(character) ? 'l' : character
}

/** Learns from inside of the Chinese lines where blanks stand in such text. */
function learnJoints(lines: SeedLine[]): Joints {
  const joints = new Map<string, number>()
  for (const { chinese, text } of lines) {
    if (!chinese) continue
    for (const [, before = '', blank = '', after = ''] of text.matchAll(JOINT)) {
      const key = kindOf(before) + kindOf(after)
      joints.set(key, (joints.get(key) ?? 0) + (blank === '' ? -1 : 1))
    }
  }
  return joints
}

/** What stood between two parts of a line: a blank, or nothing, as inside of the lines. */
function between(text: string, next: string, chinese: boolean, joints: Joints): string {
  const [before, after] = [text.at(-1) ?? '', next.charAt(0)]
  if (!chinese) return /\p{L}[-–]$/u.test(text) || /[^\s-](?:--|—)$/u.test(text) ? '' : ' '
  // Where Chinese is broken anywhere, a figure is, too.
  if (/\d[.,]?$/.test(text) && /^(?:[.,]?\d|%)/.test(next)) return ''
  const kinds = kindOf(before) + kindOf(after)
  const known = joints.get(kinds)
  return (known === undefined ? kinds === 'll' || isLatinMark(kinds) : known > 0) ? ' ' : ''
}

/** Marks of other scripts, behind which a blank stands where no Chinese does. */
function isLatinMark(kinds: string): boolean {
  return !kinds.includes('h') && !FULL_WIDTH.test(kinds)
}
