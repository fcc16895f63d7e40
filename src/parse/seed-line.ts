import { hasChinese } from '../text/has-chinese.ts'
import { withoutUnseenEnds } from '../text/unseen.ts'
import { hasTerm } from './common-words.ts'
import type { Line, Marks } from './containers/line.ts'
import { speakerLabel, type SpeakerLabel } from './speaker-line.ts'

/** Chinese characters, or the punctuation that only Chinese text has. */
const CHINESE = /[\p{Script=Han}、。「-】！（），．：；？]/u

/** Cheap to look for: English text has nothing of this range, so that most lines are done with it. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/

const ENGLISH_WORDS = /\b[a-z]{2,}\b/g
const MOST_WORDS = 4

/** A line of a seed that is not blank; several of them where the layout broke one into parts. */
export interface SeedLine {
  /** 1-based line in the seed; of several, the first. */
  number: number
  /** All lines in the seed that it was made of, ascending. */
  numbers: number[]
  /** The text without the blanks around it. */
  text: string
  /** Whether a blank line stands before it. */
  gap: boolean
  /** Whether it holds Chinese characters, however few, or Chinese punctuation and hardly an English word. */
  chinese: boolean
  /** What it says where it has the shape of a speaker line in English. */
  label: SpeakerLabel | null
  /** Whether a page ended above it, so that it may go on with the line before. */
  torn?: boolean
  /** When it was said, in seconds from the start, where a time stands before it. */
  time?: number
  /** What the markup says of it, where the seed has markup; the text is without it. */
  marks?: Marks
}

/** A line of markup. A name that is bold as a whole, or a heading, is a speaker's; so it is with a role behind it that is not bold. */
export function markedLine({ text, numbers, blanks, marks }: Line): SeedLine {
  const line = seedLine(text, numbers, blanks > 0)
  const { label } = line
  const named = label !== null && marks.bold >= label.name.length && text.startsWith(label.name) && !hasTerm(label.name)
  return { ...line, marks, ...(named && { label: { ...label, sure: true } }) }
}

/** A line of which only a part is said: the rest, such as a name, is the layout's. */
export function withText(line: SeedLine, text: string): SeedLine {
  return { ...line, text, chinese: isChinese(text), label: null }
}

/** Chinese punctuation alone does not make several English words Chinese: `Ann Lee：Thank you all for coming.` */
function isChinese(text: string): boolean {
  if (!MAYBE_CHINESE.test(text) || !CHINESE.test(text)) return false
  return hasChinese(text) || (text.match(ENGLISH_WORDS)?.length ?? 0) < MOST_WORDS
}

/** A line as it stands in a file, without the blanks around it. */
export function seedLine(line: string, numbers: number[], gap: boolean): SeedLine {
  const text = withoutUnseenEnds(line)
  const label = speakerLabel(text)
  // A colon of Chinese behind a name in English makes it no Chinese.
  const chinese = isChinese(text) && (label === null || hasChinese(text))
  return { number: numbers[0] ?? 1, numbers, text, gap, chinese, label }
}
