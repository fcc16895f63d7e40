import type { OpenedLine } from '../containers/opened.ts'
import { languageOf, type Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { secondsIn } from '../frames/trailing.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import type { LineMatch } from './line-match.ts'
import type { TakenField } from './match-pattern.ts'

/** What numbers and times say that stand on lines of their own: it holds for the next text. */
export type SaidAbove = Partial<Pick<SeedLine, 'index' | 'time'>> & { gap: boolean }

/** A line that nothing frames: its language is that of its characters. */
export function bare(line: OpenedLine, above: SaidAbove): SeedLine {
  return seedLine(line, { start: 0, end: line.text.length }, null, above)
}

/** A text of a line, with what stands around it as its frame. */
export function textOf(line: OpenedLine, taken: TakenField, match: LineMatch, above: SaidAbove): SeedLine {
  const { field } = taken
  // Where a layout has texts of one kind only, they may be of either language.
  const language =
    field === 'translation' || field === 'speaker_zh'
      ? 'chinese'
      : field === 'source' && match.bilingual
        ? 'english'
        : null
  return { ...seedLine(line, taken, language, above), ...numbersOf(line, match) }
}

export function noteOf(line: SeedLine): SeedLine {
  return { ...line, chinese: true, tagged: true, marks: { ...line.marks, quote: true } }
}

export function numbersOf({ text }: OpenedLine, { taken: { n, time } }: LineMatch): Pick<SeedLine, 'index' | 'time'> {
  const seconds = time && secondsIn(text.slice(time.start, time.end))
  return {
    ...(n && { index: Number(text.slice(n.start, n.end).split('.').at(-1)) }),
    ...(seconds !== undefined && { time: seconds }),
  }
}

function seedLine(
  line: OpenedLine,
  { start, end }: { start: number; end: number },
  language: Language | null,
  { gap, index, time }: SaidAbove,
): SeedLine {
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
    ...(index !== undefined && { index }),
    ...(seconds !== undefined && { time: seconds }),
    // A margin begins nothing.
    begins: start > 0 && !/^[\s>|┃│]+$/u.test(line.text.slice(0, start)),
    signs: [],
    ...(line.page && { torn: true }),
    marks: line.marks,
  }
}
