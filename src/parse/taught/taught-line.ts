import type { OpenedLine } from '../containers/opened.ts'
import { languageOf, type Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { secondsIn } from '../frames/trailing.ts'
import { seedLineOf } from '../frames/seed-line-of.ts'
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
  const { index = above.index, time = above.time } = numbersOf(line, match)
  return seedLine(line, taken, language, { ...above, index, time })
}

export function noteOf(line: SeedLine): SeedLine {
  return { ...line, chinese: true, tagged: true, marks: { ...line.marks, quote: true } }
}

export function numbersOf({ text }: OpenedLine, { taken: { n, time } }: LineMatch): Pick<SeedLine, 'index' | 'time'> {
  const seconds = time && secondsIn(text.slice(time.start, time.end))
  return { index: n && Number(text.slice(n.start, n.end).split('.').at(-1)), time: seconds }
}

function seedLine(
  line: OpenedLine,
  { start, end }: { start: number; end: number },
  language: Language | null,
  { gap, index, time }: SaidAbove,
): SeedLine {
  const text = line.text.slice(start, end)
  const before = line.text.slice(0, start)
  return seedLineOf(line, {
    ...{ text, before, after: line.text.slice(end), gap, index, time, signs: [], tagged: language !== null },
    chinese: (language ?? languageOf(text)) === 'chinese',
    // A margin begins nothing.
    begins: start > 0 && !/^[\s>|┃│]+$/u.test(before),
  })
}
