import { isNote } from '../around/heading.ts'
import { leadingPieces } from '../frames/pieces.ts'
import { isFullName } from '../labels/full-name.ts'
import { speakerLabel } from '../labels/speaker-line.ts'
import { paragraphsOf, textOf, type Draft, type DraftParagraph } from '../draft/draft.ts'
import { broken, crossed, handedOver } from './doubtful-places.ts'
import { marked, mixed, prefixed } from './left-over.ts'
import { lostSentences } from './lost-sentences.ts'
import { oddLines } from './odd-lines.ts'
import { oddPeople } from './odd-people.ts'
import { otherVoices } from './other-voices.ts'
import { recurringEnds } from './recurring-ends.ts'
import type { Verdict } from './judge.ts'
import type { OpenedLine } from '../containers/opened.ts'

/** What may be wrong with a reading, by its kind. */
export type DoubtKind =
  | 'misfit'
  | 'alone'
  | 'frame'
  | 'mixed'
  | 'marked'
  | 'label'
  | 'unnamed'
  | 'crossed'
  | 'broken'
  | 'prefixed'
  | 'name'
  | 'handed'
  | 'lost'
  | 'odd'
  | 'voices'
  | 'nobody'
  | 'again'
  | 'silent'

/** Something that may be wrong with a reading. */
export interface Doubt {
  kind: DoubtKind
  /** Share of the paragraphs that it concerns, from 0 to 1. */
  share: number
  /** The first lines of those paragraphs, ascending. */
  lines: number[]
}

/** Fewer beginnings of one shape are chance. */
const FEWEST = 3
/** Share of the paragraphs that begin with frames, from which on they were not understood. */
const MANY_FRAMES = 0.3
/** Longest text that may be a name or a heading that was taken for speech. */
const LONGEST_LABEL = 60

/**
 * Finds out what speaks against a reading, besides what the judge has weighed: what is left in its texts, and what its
 * turns look like.
 * @param lines what the container gives
 * @param text the file
 */
export function doubts(
  draft: Draft,
  verdict: Verdict,
  { lines, text }: { lines: readonly OpenedLine[]; text: string },
): Doubt[] {
  const paragraphs = paragraphsOf(draft)
  const all = Math.max(1, paragraphs.length)
  const doubt = (kind: DoubtKind, concerned: DraftParagraph[]): Doubt => ({
    kind,
    share: concerned.length / all,
    lines: concerned.map(lineOf),
  })
  const frames = framed(paragraphs)
  const named = draft.turns.filter(({ label }) => label !== null).length
  const bilingual = paragraphs.some(({ source }) => source) && paragraphs.some(({ translation }) => translation)
  const lost = lostSentences(draft, text)
  const { odd, all: looked } = oddLines(draft, lines)
  const voices = otherVoices(draft)
  // The container may tell that somebody else speaks, whoever it is.
  const told = lines.filter(({ marks }) => marks.turn).length * 2 >= draft.turns.length
  const silent = draft.turns.slice(1).filter((turn) => turn.paragraphs.length === 0)
  return [
    doubt(
      'misfit',
      paragraphs.filter((one) => verdict.misfits.has(one)),
    ),
    doubt('alone', bilingual ? paragraphs.filter(({ source, translation }) => !source || !translation) : []),
    doubt('frame', frames),
    doubt('mixed', mixed(draft)),
    doubt('marked', [...new Set([...marked(draft), ...(frames.length > all * MANY_FRAMES ? frames : [])])]),
    doubt(
      'label',
      paragraphs.filter((one) => isLabel(one) || one.notes.some(({ text }) => isName(text) && !isNote(text))),
    ),
    doubt(
      'unnamed',
      named > 0 || draft.front.some(({ kind, text }) => kind === 'title' && isFullName(text))
        ? draft.turns.filter(({ label }) => label === null).flatMap((turn) => turn.paragraphs)
        : [],
    ),
    doubt('crossed', crossed(draft)),
    doubt('broken', broken(draft)),
    doubt('prefixed', prefixed(draft)),
    doubt('name', oddPeople(draft)),
    doubt('handed', handedOver(draft)),
    { kind: 'lost', share: lost.lines.length / Math.max(1, lost.all), lines: lost.lines },
    { kind: 'odd', share: odd.length / Math.max(1, looked), lines: odd },
    doubt('voices', named === 0 ? [] : voices),
    // A turn that begins without a name is another voice, too.
    doubt(
      'nobody',
      named === 0 && !told
        ? [...new Set([...voices, ...draft.turns.slice(1).flatMap((turn) => turn.paragraphs.slice(0, 1))])]
        : [],
    ),
    doubt('again', recurringEnds(draft)),
    { kind: 'silent', share: silent.length / all, lines: silent.map(({ line }) => line) },
  ]
}

function lineOf({ source, translation }: DraftParagraph): number {
  return (source ?? translation)?.line ?? 0
}

/** Paragraphs whose texts begin with something that others begin with too and that nobody says: a bracket, a mark, a number, a word with a bar. */
function framed(paragraphs: DraftParagraph[]): DraftParagraph[] {
  const shapes = paragraphs.flatMap((one) =>
    [one.source, one.translation].flatMap((passage) =>
      [shapeBefore(passage?.text ?? ''), /[|｜/→⇒»·•~=#*]+$/u.exec(passage?.text ?? '')?.[0]].flatMap((shape, end) =>
        shape === undefined ? [] : [{ one, shape: `${end} ${shape}` }],
      ),
    ),
  )
  // Somebody may begin with a quotation, but not everybody.
  const marks = Map.groupBy(paragraphs, (one) => /^[^\p{L}\p{N}\s]?/u.exec(textOf(one))?.[0] ?? '')
  const most = [...marks].filter(([mark, group]) => mark !== '' && group.length > paragraphs.length / 2)
  const groups = [...Map.groupBy(shapes, ({ shape }) => shape).values()].map((group) => group.map(({ one }) => one))
  const shaped = groups.filter((group) => group.length >= FEWEST)
  return [...new Set([...shaped, ...most.map(([, group]) => group)].flat())]
}

/** The shape of what stands before a text and nobody says. */
function shapeBefore(text: string): string | undefined {
  const [piece] = leadingPieces(text)
  if (!piece || (piece.kind === 'word' && /[:：]$/.test(piece.key)) || /^(?:0|-|–|—)$/.test(piece.key)) return undefined
  return piece.kind === 'word' ? piece.key.replace(/[\p{L}\p{N}][^\])】）>|｜»\t]*/u, 'x') : piece.key
}

/** A text of the shape of a speaker line, without the end of a sentence, that has no counterpart; a note of that shape is doubted as well. */
function isLabel(one: DraftParagraph): boolean {
  return !(one.source && one.translation) && isName(textOf(one))
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    !/[.?!。？！…"”]$/.test(text) &&
    (speakerLabel(text) !== null || !/[,，]/.test(text))
  )
}
