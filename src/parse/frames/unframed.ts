import type { FrontLine } from '../../model/transcript.ts'
import { withoutUnseenEnds } from '../../text/unseen.ts'
import { frontLines, type OpenedLine } from '../containers/opened.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { dayIn } from '../facts/call-date.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { withoutBadges } from '../labels/speaker-label.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import { seedLineOf } from './seed-line-of.ts'
import { bracketsAround } from './brackets-around.ts'
import { languageOf, type Language } from './language-words.ts'
import type { Frames } from './learn-frames.ts'
import { leadingPieces } from './pieces.ts'
import type { SeedLine } from './seed-line.ts'
import { saidBehindName } from './said-behind-name.ts'
import { secondsIn, trailing } from './trailing.ts'

/** Lines without their frames, and those that are nothing else. */
export interface Unframed {
  lines: SeedLine[]
  aside: FrontLine[]
}

/** Share of the Chinese lines in quotations from which on they are the translation, and not notes. */
const QUOTED = 0.3

/** Share of the times alone on their lines that stand below what may be a name, from which on they stand below names. */
const BELOW = 0.8

/** What frames say that stands on lines of its own; it holds for the lines below. */
interface FrameAbove {
  language: Language | null
  index?: number | undefined
  time?: number | undefined
  gap: boolean
}

/** Takes the frames from lines. */
export function unframed(lines: readonly OpenedLine[], frames: Frames): Unframed {
  const counts = new Map<string, number>()
  /** How many lines of the same cell came before: the first with the first. */
  const place = ({ table, row, column }: { table: number; row: number; column: number }): number => {
    const key = `${table}/${row}/${column}`
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count
  }
  const kept: SeedLine[] = []
  const aside: FrontLine[] = []
  /** Times that stand alone, and the lines right above them that may be names. */
  let alone = 0
  const named: number[] = []
  let above: FrameAbove = { language: null, gap: false }
  for (const line of lines) {
    const own = withoutFrame(line.text, frames)
    if (own.text === '') {
      if (own.time !== undefined) {
        alone += 1
        if (line.blanks === 0 && kept.length > 0 && isLabel(kept.at(-1)?.text ?? '')) named.push(kept.length - 1)
      }
      // The first day that stands alone is that of the call.
      const day = dayIn(line.text) !== null && !aside.some(({ kind }) => kind === 'heading')
      aside.push(...frontLines(line, day ? 'heading' : 'residue'))
      const { language, index, time } = above
      above = { language: own.language ?? language, index: own.index ?? index, time: own.time ?? time, gap: true }
      continue
    }
    const found = languageOf(own.text)
    const tag = own.language ?? tagBehindName(own.text, frames) ?? statedLanguage(line, found)
    // A tag above a text holds for all lines below it whose characters do not tell another language.
    const language = tag ?? (above.language && (found === null || found === above.language) ? above.language : found)
    if (tag === null && found !== null && above.language !== null && found !== above.language) above.language = null
    const { text, before, after, signs, timed } = own
    const { cell, bold } = line.marks
    const seedLine = seedLineOf(line, {
      ...{ text, before, after, signs, timed, gap: above.gap, chinese: language === 'chinese', tagged: tag !== null },
      begins:
        own.index !== undefined ||
        own.time !== undefined ||
        own.language !== null ||
        signs.some((sign) => !/^[>|┃│]+$/u.test(sign)),
      index: own.index ?? above.index,
      time: own.time ?? above.time,
      pair: cell && `row ${cell.table}/${cell.row}/${place(cell)}`,
    })
    kept.push({ ...seedLine, marks: { ...line.marks, bold: Math.max(0, bold - before.length) } })
    above = { language: above.language, gap: false }
  }
  const below = new Set(named.length >= alone * BELOW ? named : [])
  const whole = kept.map((line, at): SeedLine => (below.has(at) ? { ...line, timed: true } : line))
  return { lines: withoutQuotes(whole, ({ chinese }) => chinese), aside }
}

/** Where much of the Chinese is quoted, quotations are the translation, and no notes: a quotation says the language. */
export function withoutQuotes<Marked extends Pick<OpenedLine, 'marks'>>(
  lines: readonly Marked[],
  isChinese: (line: Marked) => boolean,
): Marked[] {
  const chinese = lines.filter(isChinese)
  const quoted = chinese.filter(({ marks }) => marks.quote).length > chinese.length * QUOTED
  if (!quoted) return [...lines]
  return lines.map((line) => {
    const lang = line.marks.quote && isChinese(line) ? 'zh' : line.marks.lang
    return { ...line, marks: { ...line.marks, quote: false, lang } }
  })
}

/** The language that a tag behind a name says; the tag itself may be Chinese before English: `Ann Lee:【英】Thank you.` */
function tagBehindName(text: string, frames: Frames): Language | null {
  const said = hasChinese(text) ? saidBehindName(text) : null
  return said === null ? null : withoutFrame(said, frames).language
}

/** What the container says of the language of a line, where its characters do not tell otherwise. */
function statedLanguage({ marks: { lang = '' } }: OpenedLine, found: Language | null): Language | null {
  if (lang.startsWith('zh')) return 'chinese'
  return lang.startsWith('en') && found !== 'chinese' ? 'english' : null
}

/** Whether a text may be the name of a speaker, with role or badges: only behind one a time is a frame. */
export function isLabel(text: string): boolean {
  const bare = withoutBadges(text)
  return speakerLabel(bare) !== null || (hasChinese(bare) && chineseLabel(bare) !== null)
}

/** A text without its frame. */
export interface Bare {
  text: string
  before: string
  after: string
  language: Language | null
  index?: number
  time?: number
  timed?: true
  signs: string[]
}

/** Marks of one direction, and what closes them. */
const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '[': ']',
  '【': '】',
  '{': '}',
}

function mirrored(marks: string): string {
  return Array.from(marks, (mark) => MIRRORED[mark] ?? mark)
    .reverse()
    .join('')
}

/** Whether marks, or their mirror image, stand before and behind a text and not within it: `**Ann Lee**`, `<<< Ann Lee >>>`, `[[Ann Lee]]`. */
function isAround(text: string, marks: string): boolean {
  const inside = text.slice(marks.length)
  return [marks, mirrored(marks)].some(
    (end) => inside.length > end.length && inside.indexOf(end) === inside.length - end.length,
  )
}

/** `[/EN]`, `</en>` behind a text that begins with that tag. */
const CLOSING_TAG = /\s*[[<【(〈]\/(?<core>[^[\]<>【】()〈〉]{1,24})[\]>】)〉]$/u

/** Takes the frame from one text: pieces before it as long as they mean something, and what belongs to them behind it. */
export function withoutFrame(whole: string, frames: Frames): Bare {
  let start = 0
  const cores: string[] = []
  const bare: Bare = { text: whole, before: '', after: '', language: null, signs: [] }
  const pieces = leadingPieces(whole)
  for (const [at, { key, kind, core, value, end }] of pieces.entries()) {
    const meaning =
      frames.before.get(key) ?? (kind === 'mark' && isAround(whole.slice(start), core) ? 'mark' : undefined)
    if (!meaning || (meaning === 'number' && (value ?? 0) > (frames.highest.get(key) ?? 0))) break
    // `2 million viewers` begins a broken line, and a dash before a small letter goes on with the text: `- en: Thank you.` does not.
    const small = /^\p{Ll}/u.test(whole.slice(end)) && !frames.before.has(pieces[at + 1]?.key ?? '')
    if (small && ((meaning === 'number' && key === '0') || (kind === 'mark' && /^[-–—]+$/.test(core)))) break
    if (value !== undefined && kind !== 'letter') bare.index = value
    if (meaning === 'time') bare.time = secondsIn(core) ?? 0
    else if (meaning === 'english' || meaning === 'chinese') bare.language = meaning
    if (kind === 'mark') bare.signs.push(key)
    if (kind === 'word') cores.push(core.toLowerCase())
    start = end
  }
  let text = whole.slice(start)
  const cut = (at: number): void => {
    bare.after = text.slice(at) + bare.after
    text = text.slice(0, at)
  }
  if (/\s*\\$/.test(text) && whole.length > 1) cut(text.search(/\s*\\$/))
  const sign = bare.signs.at(-1)
  // A dash that opens a paragraph is closed by none.
  if (sign !== undefined && !(/^[-–—]$/.test(sign) && /[\p{L}\p{N}]/u.test(text))) {
    const closing = sign + mirrored(sign)
    let end = text.length
    while (end > 0 && (closing.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end -= 1
    if (end < text.length && text.slice(end).trim() !== '') cut(end)
  }
  const closing = cores.length === 0 ? null : CLOSING_TAG.exec(text)
  if (closing && cores.includes(closing.groups?.['core']?.toLowerCase() ?? '')) cut(closing.index)
  for (const kind of frames.behind) {
    const found = trailing[kind](text)
    if (!found || (kind === 'time' && !isLabel(text.slice(0, found.start)))) continue
    if (kind === 'number') bare.index ??= found.value
    else if (kind !== 'footnote') bare.time ??= found.value
    const colon = kind === 'time' ? (/[:：]$/.exec(text)?.[0] ?? '') : ''
    if (kind === 'time') bare.timed = true
    cut(found.start)
    text += colon
    if (colon !== '') bare.after = bare.after.slice(0, -1)
  }
  const around = frames.bracketed === null ? null : bracketsAround(text)
  // The brackets themselves may be of the other language.
  if (around && languageOf(text.slice(around[0].length, -around[1].length)) === frames.bracketed) {
    cut(text.length - around[1].length)
    start += around[0].length
    text = text.slice(around[0].length)
  }
  bare.before = whole.slice(0, start)
  bare.text = withoutUnseenEnds(text).trim()
  return bare
}
