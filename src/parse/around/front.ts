import type { FrontLine } from '../../model/transcript.ts'
import { chineseLabel } from '../labels/chinese-label.ts'
import { isTerm } from '../labels/common-words.ts'
import type { Participant } from '../draft/draft.ts'
import type { DraftBuilder } from '../draft/draft-builder.ts'
import { frontKind, isFieldName, isProse } from './front-kind.ts'
import { heading, headingOf, isSalutation } from './heading.ts'
import { isRule } from '../containers/residue.ts'
import { dayIn } from '../facts/call-date.ts'
import { isUnnamedTitle } from '../facts/company.ts'
import { isFullName } from '../labels/full-name.ts'
import { isPosition } from '../labels/role-or-firm.ts'
import { isOperator } from '../labels/speaker-label.ts'
import { hasTag, type SeedLine } from '../frames/seed-line.ts'
import { isChineseSpeakerLine, isListOfNames } from '../labels/speaker-line.ts'

/** Longest title that nothing but its place shows, in characters. */
const LONGEST_TITLE = 60

/** Whether the first line is a title by its place: short, apart from what stands below, and no sentence; maybe in both languages. */
function isAloneOnTop(lines: readonly SeedLine[], at: number, starts: (index: number) => boolean): boolean {
  const [line, below, next] = lines.slice(at, at + 3)
  if (line?.marks.heading === 1) return true
  if (!line || !below || !isTitle(line)) return false
  // Both languages, a name and what the person talks about, a company and its results, a title and its day.
  const goesOn =
    below.chinese !== line.chinese || isFullName(line.text) || isUnnamedTitle(below.text) || dayIn(below.text) !== null
  const both = goesOn && isTitle(below) && (next === undefined || next.gap || isRule(next.text) || starts(at + 2))
  return line.marks.heading > 0 || below.gap || isRule(below.text) || (below.begins && !line.begins) || both
}

function isTitle(line: SeedLine): boolean {
  const { text } = line
  const short = text.length <= LONGEST_TITLE && !/[\p{P}]$/u.test(text)
  return short && !line.marks.cue && !hasTag(line) && text.includes(' ') === /[A-Za-z]/.test(text)
}

/** Longest value of a field that stands below its name, in characters. */
const LONGEST_VALUE = 60

/**
 * Reads what stands above the speech: title, date, notice, headings, participants.
 * @param starts whether a turn begins at a line, so far as the layout tells; where none does, only what is certain
 *   is taken away from the speech
 * @returns the index of the first line that is speech or a speaker line; all before it are placed
 */
export function readFront(lines: SeedLine[], builder: DraftBuilder, starts: (index: number) => boolean): number {
  let group: Participant['side'] | undefined
  let titled = false
  let field = false
  /** Whether nothing but an interface and a title stands above. */
  let top = true
  const speech = lines.some((_, index) => starts(index))
  let at = 0
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    // No heading has a time: `Interviewer 00:03` speaks.
    const timed = starts(at) && line.time !== undefined
    const head = timed ? null : starts(at) ? heading(line.text) : headingOf(line)
    if (head) {
      group = head.participants
      top = false
      builder.front(line, 'heading')
    } else if (isListed(lines, at, group, starts)) {
      builder.participant(line, participant(line, group))
    } else if (group !== undefined && isListOfNames(line.text)) {
      builder.front(line, 'participant')
    } else if (starts(at) || (line.label && isOperator(line.label.name))) {
      break
    } else {
      // The value of a field may stand below its name.
      const kind: FrontLine['kind'] | null =
        frontKind(line, titled) ??
        (top && isAloneOnTop(lines, at, starts) ? (titled ? 'heading' : 'title') : null) ??
        (field && line.text.length <= LONGEST_VALUE ? 'heading' : null)
      field = isFieldName(line.text)
      if (kind === null && (!speech || isProse(line.text) || isSalutation(line.text))) break
      if (kind === null) builder.unplaced(line)
      else builder.front(line, kind)
      top &&= kind === 'residue' || (kind === 'title' && !titled)
      titled ||= kind === 'title'
    }
  }
  return at
}

/**
 * Places lines that are all of the page around a call: title, date, notice, headings, participants, and as residue what
 * is an article about it.
 * @param after whether they stand below the call, where no title is
 */
export function readAround(lines: SeedLine[], builder: DraftBuilder, after: boolean): void {
  let group: Participant['side'] | undefined
  let titled = after
  for (const line of lines) {
    const head = heading(line.text)
    if (head) group = head.participants
    if (!head && group !== undefined && isNamed(line)) builder.participant(line, participant(line, group))
    else {
      const title = !titled && line.marks.heading === 1 ? 'title' : 'residue'
      const kind: FrontLine['kind'] = head ? 'heading' : (frontKind(line, titled) ?? title)
      if (!head) group = undefined
      builder.front(line, kind)
      titled ||= kind === 'title'
    }
  }
}

/**
 * Whether a line is a participant's: of the shape of a speaker line, in a list (below its heading, or with a dash)
 * that goes on, ends in a heading, or is followed by another speaker line or by the first words. Below a heading
 * Chinese names count as well.
 */
function isListed(
  lines: SeedLine[],
  at: number,
  group: Participant['side'] | undefined,
  starts: (index: number) => boolean,
): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || (line.label && isOperator(line.label.name))) return false
  // A row of a table: who it is, and what the person does.
  if (line.marks.speaker !== undefined && isPosition(line.text)) return true
  if (!isNamed(line) || (group === undefined && !line.label?.tail)) return false
  return next.text !== line.text && (isNamed(next) || heading(next.text) !== null || starts(at + 1))
}

/** Whether a line has the shape of one that names somebody. */
function isNamed({ label, text }: SeedLine): boolean {
  return label === null ? isChineseSpeakerLine(text) : !isTerm(label.name)
}

function participant({ label, text, marks }: SeedLine, group: Participant['side'] | undefined): Participant {
  if (marks.speaker !== undefined) return { name: marks.speaker, detail: text, side: group ?? null }
  const named = label ?? chineseLabel(text)
  return { name: named?.name ?? text, detail: named?.tail ?? null, side: group ?? null }
}
