import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { beforeInnerTag, INNER_TAG } from '../frames/said-behind-name.ts'
import type { Frames } from '../frames/learn-frames.ts'
import { withoutFrame } from '../frames/unframed.ts'
import { hasTag, isSpeech, type SeedLine } from '../frames/seed-line.ts'
import { prefix } from '../labels/prefix.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import { splitLanguages, type BothLanguages } from './split-languages.ts'

/** Share of the lines of speech with both languages on them, from which on they are taken apart. */
const BOTH = 0.3

/** Share from which on that is the whole layout. */
const MOST = 0.8

/** Longest line that names somebody, maybe in both languages; it stays whole. */
const LONGEST_NAME = 90

/**
 * Takes lines apart on which both languages stand: `Thank you. / 谢谢。`, `谢谢。（Thank you.）`.
 * @returns `null` where the layout is another one
 */
export function linesApart(lines: readonly SeedLine[], frames: Frames): SeedLine[] | null {
  const speech = lines.filter((line) => isSpeech(line) && !isTagged(line) && line.marks.cell === undefined)
  const both = speech.filter(({ text }) => halvesOf(text) !== null).length
  if (both === 0 || both < speech.length * BOTH) return null
  const most = both > speech.length * MOST
  return lines.flatMap((line) => {
    const named = line.label !== null && line.text.length <= LONGEST_NAME && !/[。？！]/.test(line.text)
    const parts = isTagged(line) || named ? [line] : apart(line, frames)
    // A line that is not in two parts lacks its translation.
    return most ? parts.map((part) => ({ ...part, pair: `line ${line.number}` })) : parts
  })
}

/** The tag of a language before a text, and that of the second language within it. */
const TAG_FIRST = new RegExp(`^\\s*${INNER_TAG}`, 'u')

/** Whether a tag before the text says its language; what the container says holds for the line as a whole. */
function isTagged(line: SeedLine): boolean {
  return hasTag(line) && beforeInnerTag(line.text) === line.text
}

/** Both halves of a text, of which none is only the name before a tag, and the name before them, which may be in both languages itself. */
function halvesOf(text: string, fewest?: number): (BothLanguages & { head: string }) | null {
  const head = headOf(text)
  const whole = hasChinese(head) && /[A-Za-z]/.test(head) ? null : splitLanguages(text, fewest)
  if (whole && !(head !== '' && TAG_FIRST.test(text.slice(head.length)))) return { ...whole, head: '' }
  const both = splitLanguages(text.slice(head.length), fewest)
  return both && { ...both, head }
}

function apart(line: SeedLine, frames: Frames): SeedLine[] {
  const both = halvesOf(line.text, 0)
  if (!both) return [line]
  const { head } = both
  const reversed = line.text.indexOf(both.chinese) < line.text.indexOf(both.english)
  const [one, two] = reversed ? ['', head] : [head, '']
  const english = {
    ...line,
    text: one + both.english,
    chinese: false,
    tagged: false,
    label: speakerLabel(both.english),
  }
  const chinese = { ...line, text: two + both.chinese, chinese: true, tagged: false, label: speakerLabel(both.chinese) }
  const [first, second] = (reversed ? [chinese, english] : [english, chinese]).map((half) => bare(half, frames))
  if (!first || !second) return [line]
  const pair = `line ${line.number}`
  return [
    { ...first, pair },
    { ...second, pair, gap: false, before: '', signs: [] },
  ]
}

/** The second half may have a frame of its own: `**Ann Lee:** Thank you. (**安·李：**谢谢。)` */
function bare(half: SeedLine, frames: Frames): SeedLine {
  const { text } = withoutFrame(half.text, frames)
  return text === '' || text === half.text ? half : { ...half, text, label: speakerLabel(text) }
}

/** The name of who speaks, before the words, with its colon and the end of its emphasis. */
function headOf(text: string): string {
  const found = prefix(text)
  return found ? text.slice(0, text.length - found.rest.replace(/^[*_]{1,3}\s*/, '').length) : ''
}
