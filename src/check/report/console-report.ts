import type { Problem, Severity } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { alike, firstPlaces } from './alike.ts'
import type { Mark } from '../rule.ts'

/** A problem with the places that a report shows under it. */
export interface ShownProblem {
  problem: Problem
  marks: Mark[]
  /** The call in which the marks stand; `null` for a problem that has none. */
  transcript: Transcript | null
}

/** Columns of a text that are shown around a place. */
const WIDTH = 92
const BEFORE = 36
/** Characters that take two columns of a console (Unicode, East Asian Width: W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u
/** Two places are shown: where the problem is, and what it is set against. */
const MOST_PLACES = 2

const ORDER: Severity[] = ['error', 'warning', 'info']

/** Columns that a text takes in a console. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/**
 * Problems for people: by file, in the order given, with the lines concerned and carets under the words, then counts.
 * Infos are told in one line each.
 * @param each tells all warnings; else those of one kind in one file are one, with a count and the first three places
 */
export function consoleReport(reported: ShownProblem[], each = false): string {
  const files = Map.groupBy(reported, ({ problem }) => problem.file)
  const blocks = [...files].map(([file, own]) =>
    [file, ...(each ? own.map((one) => block(one)) : alike(own, ({ problem }) => problem).flatMap(kind))].join('\n'),
  )
  const joined = !each && alike(reported, ({ problem }) => problem).some(isJoined)
  return [...blocks, ...(joined ? [ALL] : []), counts(reported.map(({ problem }) => problem))].join('\n\n')
}

/** How all of what is told together is seen. */
const ALL = 'Each of a kind, with its lines: npm run -s check -- --rule NAME'

/** Problems of one kind: as one where there are several, unless they are errors, each of which has to be mended. */
function kind(own: ShownProblem[]): string[] {
  const [first] = own
  return first && isJoined(own)
    ? [
        block(
          first,
          own.map(({ problem }) => problem),
        ),
      ]
    : own.map((one) => block(one))
}

function isJoined(own: ShownProblem[]): boolean {
  return own.length > 1 && own[0]?.problem.severity !== 'error'
}

function counts(problems: Problem[]): string {
  const rules = Map.groupBy(problems, ({ rule }) => rule)
  const ranked = [...rules]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([rule, own]) => `${String(own.length).padStart(5)}  ${rule}`)
  const severities = ORDER.map(
    (severity) => `${problems.filter((one) => one.severity === severity).length} ${severity}`,
  )
  return [...ranked, ...(ranked.length > 0 ? [''] : []), severities.join(', ')].join('\n')
}

/** @param all problems that are told with it */
function block({ problem, marks, transcript }: ShownProblem, all: readonly Problem[] = [problem]): string {
  const { severity, rule, message, hint } = problem
  const more = all.length > 1 ? `  ${all.length} times; the first:` : ''
  const head = `  ${firstPlaces(all).padEnd(9)} ${severity.padEnd(7)} ${rule}${more}`
  if (severity === 'info') return `${head}  ${message}`
  const places = marks.slice(0, MOST_PLACES).flatMap((mark) => (transcript ? excerpt(transcript, mark) : []))
  return [head, `    ${message}`, ...places, `    → ${hint}`].join('\n')
}

function excerpt({ turns }: Transcript, { paragraph, side, start, end }: Mark): string[] {
  const passage = turns.flatMap((turn) => turn.paragraphs).find(({ id }) => id === paragraph)?.[side]
  if (!passage) return []
  const { text, line } = passage
  const from = cut(text, start, -BEFORE)
  const stop = cut(text, from, WIDTH)
  const lead = from > 0 ? '…' : ''
  const gutter = String(line).padStart(6)
  const shown = text.slice(from, stop).replace(/\s/g, ' ')
  const carets =
    ' '.repeat(columns(lead + text.slice(from, start))) +
    '^'.repeat(Math.max(1, columns(text.slice(start, Math.min(end, stop)))))
  return [`${gutter} │ ${lead}${shown}${stop < text.length ? '…' : ''}`, `       │ ${carets}`]
}

/** The place that stands some columns from another, never inside a pair of surrogates. */
function cut(text: string, place: number, distance: number): number {
  const step = Math.sign(distance)
  let at = place
  for (let width = 0; at + step >= 0 && at + step <= text.length; at += step) {
    width += columns(text.charAt(step > 0 ? at : at - 1))
    if (width > Math.abs(distance)) break
  }
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
