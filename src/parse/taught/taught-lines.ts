import type { TaughtLayout } from '../../model/taught-layout.ts'
import type { FrontLine } from '../../model/transcript.ts'
import { hasChinese } from '../../text/has-chinese.ts'
import { heading } from '../around/heading.ts'
import type { Line } from '../containers/line.ts'
import { languageOf } from '../frames/language-of.ts'
import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { secondsOf } from '../frames/trailing.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { speakerLabel, type SpeakerLabel } from '../labels/speaker-line.ts'
import { decideSpeakers, type Named } from '../speakers/decide-speakers.ts'
import { listedNames } from '../speakers/listed-names.ts'
import type { LayoutFit } from './layout-fit.ts'
import type { LineMatch } from './line-match.ts'
import type { Taken } from './match-pattern.ts'

/** The lines of a seed as a taught layout has them. */
export interface TaughtLines {
  lines: SeedLine[]
  /** Who is named on each line. */
  named: (Named | null)[]
  /** Lines that are no speech. */
  aside: FrontLine[]
  /** The language that comes first: that of the first text among the patterns. Absent where they have one language only. */
  first?: Language
}

/** In nats: what a publisher has said is as good as certain. */
const TAUGHT = 9

/** Fields of patterns without anything literal, which leave to the whole text what a line is. */
const OPEN = ['speaker', 'speaker_zh', 'source', 'translation'] as const

/** What stands between a name and the words behind it and between a term and its meaning alike. */
const COLON = /^\s*[:：]\s*$/

/** What numbers and times say that stand on lines of their own: it holds for the next text. */
type Above = Partial<Pick<SeedLine, 'index' | 'time'>> & { gap: boolean }

/** A line that is going to be one or two: who is named on it, and whether the layout leaves that open. */
interface Placed {
  line: SeedLine
  named: Named | null
  /** What it is where nobody is named on it. */
  otherwise: SeedLine[] | null
}

/**
 * Takes lines apart as a taught layout says. Where patterns have nothing literal (`{speaker}`, `{source}`), and where
 * only a colon parts a name from what may be text as well, the whole text tells who is a speaker, as in any seed.
 */
export function taughtLines(seed: readonly Line[], { layout, matches }: LayoutFit, listed: ReadonlySet<string>): TaughtLines {
  const placed: Placed[] = []
  const aside: FrontLine[] = []
  let above: Above = { gap: false }
  seed.forEach((line, at) => {
    const [best, ...others] = matches[at] ?? []
    if (!best || (best.framed === 0 && OPEN.some((field) => best.taken[field]))) {
      placed.push({ line: bare(line, above), named: null, otherwise: [] })
    } else {
      const { speaker, speaker_zh: chinese, source, translation, note, heading: head } = best.taken
      const said = [source, translation].flatMap((one) => one ?? []).sort((a, b) => a.start - b.start)
      const name = speaker ?? chinese
      if (name) placed.push(...spoken(line, best, said, above, others[0]))
      else if (said.length > 0) placed.push(...said.map((one) => ({ line: textOf(line, one, best, above), named: null, otherwise: null })))
      else if (note) placed.push({ line: noteOf(textOf(line, note, best, above)), named: null, otherwise: null })
      else if (head && heading(line.text.slice(head.start, head.end))) placed.push({ line: textOf(line, head, best, above), named: null, otherwise: null })
      else {
        line.numbers.forEach((number, part) => aside.push({ line: number, kind: head ? 'heading' : 'residue', text: part === 0 ? line.text : '' }))
        above = { ...above, ...numbersOf(line, best), gap: true }
        return
      }
    }
    above = { gap: false }
  })
  const all = placed.map(({ line }) => line)
  const decided = decideSpeakers(all, new Set([...listed, ...listedNames(all)]))
  const lines: SeedLine[] = []
  const named: (Named | null)[] = []
  placed.forEach(({ line, named: own, otherwise }, at) => {
    const who = otherwise ? decided[at] ?? null : own
    for (const one of otherwise && otherwise.length > 0 && !who ? otherwise : [line]) {
      lines.push(one)
      named.push(who)
    }
  })
  const first = firstLanguage(layout)
  return { lines, named, aside, ...first && { first } }
}

function firstLanguage({ lines }: TaughtLayout): Language | null {
  const fields = lines.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'field' ? [part.field] : [])))
  const [source, translation] = [fields.indexOf('source'), fields.indexOf('translation')]
  return source === -1 || translation === -1 ? null : source < translation ? 'english' : 'chinese'
}

/** A line that names who speaks, with what is said on it. */
function spoken(line: Line, match: LineMatch, said: Taken[], above: Above, other: LineMatch | undefined): Placed[] {
  const { speaker, speaker_zh: chinese, role } = match.taken
  const names = [speaker, chinese, role].flatMap((one) => one ?? []).sort((a, b) => a.start - b.start)
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return []
  const label = labelOf(line.text, match)
  const [words, ...more] = said
  const whole = (taken: Taken): Taken => ({ ...taken, start: first.start })
  const open = words !== undefined && COLON.test(line.text.slice(last.end, words.start)) && other !== undefined && Object.keys(other.taken).length > 0
    && other.taken.speaker === undefined && other.taken.speaker_zh === undefined
  const head = words ? textOf(line, open ? whole(words) : words, match, above) : textOf(line, { ...first, end: last.end }, match, above)
  const named: Named = { label, rest: words ? line.text.slice(words.start, words.end) : null, style: 'field', certain: true, initials: null, score: TAUGHT }
  const otherwise = open ? [other.taken.source, other.taken.translation].flatMap((one) => (one ? [textOf(line, one, other, above)] : [])) : null
  const behind = more.map((one): Placed => ({ line: { ...textOf(line, one, match, above), before: '', gap: false }, named: null, otherwise: null }))
  return [{ line: open ? { ...head, chinese: languageOf(head.text) === 'chinese' } : head, named, otherwise }, ...behind]
}

function labelOf(text: string, { taken: { speaker, speaker_zh: chinese, role } }: LineMatch): SpeakerLabel {
  const value = (one: Taken | undefined): string | null => one ? text.slice(one.start, one.end) : null
  const [name, zh] = [value(speaker), value(chinese)]
  const own = name === null ? null : speakerLabel(name) ?? (hasChinese(name) ? chineseLabel(name) : null)
  const other = zh === null ? null : chineseLabel(zh)
  return {
    name: own?.name ?? name ?? other?.name ?? zh ?? '',
    tail: value(role) ?? own?.tail ?? other?.tail ?? null,
    zh: other?.zh ?? zh ?? own?.zh ?? (name !== null && hasChinese(name) ? name : null),
  }
}

/** A line that nothing frames: its language is that of its characters. */
function bare(line: Line, above: Above): SeedLine {
  return seedLine(line, { start: 0, end: line.text.length }, null, above)
}

/** A text of a line, with what stands around it as its frame. */
function textOf(line: Line, taken: Taken, match: LineMatch, above: Above): SeedLine {
  const { field } = taken
  const language = field === 'translation' || field === 'speaker_zh' ? 'chinese' : field === 'source' && !isOneLanguage(line, taken) ? 'english' : null
  return { ...seedLine(line, taken, language, above), ...numbersOf(line, match) }
}

/** A source that is all Chinese is the text of a call in one language. */
function isOneLanguage({ text }: Line, { start, end }: Taken): boolean {
  return languageOf(text.slice(start, end)) === 'chinese'
}

function noteOf(line: SeedLine): SeedLine {
  return { ...line, chinese: true, tagged: true, marks: { ...line.marks, quote: true } }
}

function numbersOf({ text }: Line, { taken: { n, time } }: LineMatch): Pick<SeedLine, 'index' | 'time'> {
  const seconds = time && secondsOf(text.slice(time.start, time.end))
  return { ...n && { index: Number(text.slice(n.start, n.end)) }, ...seconds !== undefined && { time: seconds } }
}

function seedLine(line: Line, { start, end }: { start: number, end: number }, language: Language | null, { gap, index, time }: Above): SeedLine {
  const text = line.text.slice(start, end)
  const seconds = time ?? line.marks.cue?.start
  return {
    number: line.numbers[0] ?? 1,
    numbers: line.numbers,
    text,
    before: line.text.slice(0, start),
    after: line.text.slice(end),
    gap: line.blanks > 0 || gap,
    indent: line.indent,
    chinese: (language ?? languageOf(text)) === 'chinese',
    tagged: language !== null,
    label: speakerLabel(text),
    ...index !== undefined && { index },
    ...seconds !== undefined && { time: seconds },
    signs: [],
    ...line.page && { torn: true },
    marks: line.marks,
  }
}
