import type { SeedLine } from '../frames/seed-line.ts'

/** How the lines of one language are broken, where they are. */
export interface WrapHabit {
  /** Whether a line is so long that the next word would not have fitted. */
  full: (line: string, next: string) => boolean
  /** Characters of the longest line where Chinese is broken at blanks: behind a shorter line stood one; else `null`. */
  width: number | null
}

/** Lines that were broken have no more characters; paragraphs have hundreds. */
const LONGEST = 160

/** Fewer lines that break off in the middle of a sentence are chance. */
const FEWEST = 3

/** Share of the lines with another one below that must break off. */
const OFTEN = 0.25

/** Of the lines that break off, this share is shorter than what counts as full. */
const SHORT = 0.05

/** Lines that fill this share of the longest are broken anywhere, not at blanks. */
const FILLED = 0.93

/** Where lines are broken at blanks, none that breaks off would have been shorter than this with the next word. */
const NARROWEST = 0.75

/** Characters that a line broken anywhere may lack: a blank at its end, a mark that must not begin the next one. */
const HANGING = 2

/** Nothing shorter tells where lines are broken; names are that short. */
const SHORTEST = 14

const ENDS = /[.?!:。！？：…；;][)\]）】"'”’」』]*$/
const GOES_ON = /^[\p{Ll}(,;&%$\d–—-]/u

/** Whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text)
}

/** Whether a line of English that has another one below it goes on there, by its letters alone. */
export function goesOn(text: string, next: string): boolean {
  return !endsSentence(text) && GOES_ON.test(next)
}

/**
 * Finds out whether the lines of one language were broken at a width, and at which: many lines of about one length break
 * off in the middle of a sentence and go on in the line below.
 * @returns `null` where they were not
 */
export function wrapHabit(lines: SeedLine[], chinese: boolean): WrapHabit | null {
  let longest = 0
  let pairs = 0
  const broken: { length: number, needed: number, columns: number }[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line || line.chinese !== chinese) continue
    if (line.text.length > LONGEST) return null
    longest = Math.max(longest, line.text.length)
    if (!next || next.chinese !== chinese || next.gap || line.text.length < SHORTEST) continue
    pairs += 1
    const off = chinese ? !endsSentence(line.text) : goesOn(line.text, next.text)
    if (off) broken.push({ length: line.text.length, needed: needed(line.text, next.text), columns: columns(line.text, chinese) })
  }
  if (broken.length < FEWEST || broken.length < pairs * OFTEN) return null
  const lengths = broken.map(({ length }) => length).sort((a, b) => a - b)
  const sums = broken.map((one) => one.needed).sort((a, b) => a - b)
  const shortest = lengths[Math.floor(lengths.length * SHORT)] ?? 0
  // At an exact width nothing that breaks off would have had room for the next word.
  const least = Math.min(sums[Math.floor(sums.length * SHORT)] ?? 0, (sums[0] ?? 0) > longest ? longest + 1 : Infinity)
  const atBlanks = !chinese || shortest < longest * FILLED
  if (atBlanks && least < longest * NARROWEST) return null
  if (chinese && atBlanks && (lengths.at(-1) ?? 0) >= least && !isEven(broken.map(({ columns }) => columns))) return null
  return {
    full: atBlanks ? (line, next) => needed(line, next) >= least : (line) => line.length >= shortest - HANGING,
    width: chinese && atBlanks ? longest : null,
  }
}

/** The width of a line: a Chinese character takes two columns. */
function columns(text: string, chinese: boolean): number {
  return chinese ? text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) : text.length
}

/** Whether lines are about as wide as the widest one. */
function isEven(widths: number[]): boolean {
  const sorted = widths.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * SHORT)] ?? 0) >= (sorted.at(-1) ?? 0) * NARROWEST
}

/** The length that a line would have with the first word of the next one. */
function needed(line: string, next: string): number {
  const blank = next.indexOf(' ')
  return line.length + 1 + (blank === -1 ? next.length : blank)
}
