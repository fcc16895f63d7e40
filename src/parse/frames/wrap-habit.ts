import { isRule } from '../containers/residue.ts'
import { endsSentence, characters, columns, type SeedLine } from './seed-line.ts'

/** How the lines of one language are broken, where they are. */
export interface WrapHabit {
  /** Whether a line is so long that what comes next would not have fitted. */
  full: (line: SeedLine, next: SeedLine) => boolean
  /** Characters of the longest line where Chinese is broken at blanks: behind a shorter line stood one; else `null`. */
  width: number | null
  /** Whether every paragraph begins with a frame, behind a blank line or behind the other language: all else goes on with the line above. */
  marked: boolean
}

/** Lines behind the end of a sentence that begin no paragraph so far as is seen, for each paragraph that does: fewer are chance. */
const UNMARKED = 0.15

/** Lines that were broken have no more characters; paragraphs have hundreds. */
const LONGEST = 160

/** Fewer lines that break off in the middle of a sentence are chance. */
const FEWEST = 3

/** Share of the lines with another one below that must break off. */
const OFTEN = 0.25

/** Of the lines that break off, this share is shorter than what counts as full. */
const SHORT = 0.05

/** Where lines are broken at blanks, none that breaks off would have been shorter than this with the next word. */
const NARROWEST = 0.75

/** Share of the Chinese lines that break off which must be full, and what they may lack: marks that begin no line. */
const EVEN = 0.85
const HANGING = 4
/** Share of the lines that are not longer than the width. */
const USUAL = 0.9
const NEARLY_ALL = 0.98
/** What a full line may lack that ends with a sentence. */
const CLOSE = 1

/** Nothing shorter tells where lines are broken; names are that short. */
const SHORTEST = 14

const GOES_ON = /^[\p{Ll}(,;&%$\d–—-]/u

/** What stands at the beginning of a Chinese line and is not broken: one character, or Latin up to the next one. */
const TOKEN =
  /^(?:\p{Script=Han}|[^\p{Script=Han}\s]+(?: (?=\p{Script=Han}))?\p{Script=Han}?)[，。；：？！、）】」』”]?/u

/** Whether a line of English that has another one below it goes on there, by its letters alone. */
function goesOn(text: string, next: string): boolean {
  return !endsSentence(text) && GOES_ON.test(next)
}

/**
 * Finds out whether the lines of one language were broken at a width, and at which: many lines of about one length break
 * off in the middle of a sentence and go on in the line below.
 * @returns `null` where they were not
 */
export function wrapHabit(lines: readonly SeedLine[], chinese: boolean): WrapHabit | null {
  let pairs = 0
  const broken: [SeedLine, SeedLine][] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const next = lines[at + 1]
    if (!line || line.chinese !== chinese) continue
    if (characters(line) > LONGEST) return null
    if (!next || next.chinese !== chinese || next.gap || next.begins || characters(line) < SHORTEST) continue
    pairs += 1
    if (chinese ? !endsSentence(line.text) : goesOn(line.text, next.text)) broken.push([line, next])
  }
  if (broken.length < FEWEST || broken.length < pairs * OFTEN) return null
  const found = (chinese ? anywhere(broken) : null) ?? atBlanks(broken, lines, chinese)
  return found && { ...found, marked: isMarked(lines, chinese, found.full) }
}

function isMarked(lines: readonly SeedLine[], chinese: boolean, full: WrapHabit['full']): boolean {
  let [marked, unmarked] = [0, 0]
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    if (line.chinese !== chinese || !above) return
    if (line.gap || line.begins || above.chinese !== chinese) marked += 1
    else if (above.chinese === chinese && endsSentence(above.text) && !full(above, line)) unmarked += 1
  })
  return unmarked <= marked * UNMARKED
}

/** The lines before which nothing stands, if there are enough: a name with role and firm is not broken, however long it is. */
function bare(lines: readonly SeedLine[]): readonly SeedLine[] {
  const some = lines.filter(({ before }) => before === '')
  return some.length < FEWEST ? lines : some
}

/** Chinese that is broken between any two characters, at as many characters or columns: whichever more lines fill. */
function anywhere(broken: [SeedLine, SeedLine][]): Omit<WrapHabit, 'marked'> | null {
  const habits = ([characters, columns] as const).map((measure) => {
    // A few lines are longer, where something in them cannot be broken.
    const lengths = bare(broken.map(([line]) => line)).map(measure)
    const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * USUAL)] ?? 0
    const scale = measure === columns ? 2 : 1
    const lacking = (line: SeedLine, next: SeedLine): number =>
      width - measure(line) - (TOKEN.exec(next.text)?.[0].length ?? 0) * scale
    return {
      full: (line: SeedLine, next: SeedLine): boolean => lacking(line, next) < CLOSE,
      even: broken.filter(([line, next]) => lacking(line, next) < HANGING * scale).length / broken.length,
    }
  })
  const [one, other] = habits
  const best = one && other && other.even > one.even ? other : one
  return best && best.even >= EVEN ? { full: best.full, width: null } : null
}

/** Text that is broken at blanks: the next word would not have fitted. */
function atBlanks(
  broken: [SeedLine, SeedLine][],
  lines: readonly SeedLine[],
  chinese: boolean,
): Omit<WrapHabit, 'marked'> | null {
  // A rule is as wide as a page.
  const lengths = bare(lines.filter((line) => line.chinese === chinese && !isRule(line.text)))
    .map(characters)
    .sort((a, b) => a - b)
  const longest = lengths[Math.floor((lengths.length - 1) * NEARLY_ALL)] ?? 0
  const sums = broken.map(([line, next]) => needed(line, next)).sort((a, b) => a - b)
  // At an exact width nothing that breaks off would have had room for the next word.
  const least = Math.min(sums[Math.floor(sums.length * SHORT)] ?? 0, (sums[0] ?? 0) > longest ? longest + 1 : Infinity)
  if (least < longest * NARROWEST) return null
  return { full: (line, next) => needed(line, next) >= least, width: chinese ? longest : null }
}

/** The length that a line would have with the first word of the next one. */
function needed(line: SeedLine, next: SeedLine): number {
  const blank = next.text.indexOf(' ')
  return characters(line) + 1 + (blank === -1 ? next.text.length : blank)
}
