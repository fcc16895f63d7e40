import { problem, type Problem } from '../model/problem.ts'
import type { Paragraph, Transcript, Turn, Unplaced } from '../model/transcript.ts'
import { damagedText } from './damaged-text.ts'
import { MOST_LINES } from './containers/open.ts'
import type { Draft } from './draft/draft.ts'

/**
 * What reading a seed left open: one problem of a kind, with the first places and how many there are.
 * @param unsure first lines of paragraphs for which no pair was sure
 */
export function parseProblems(transcript: Transcript, unsure: Draft['unsure'], file: string): Problem[] {
  const { turns, unplaced, front } = transcript
  const lines = new Set(unsure)
  const paragraphs = turns
    .flatMap((turn) => turn.paragraphs)
    .filter(({ source, translation }) => lines.has((source ?? translation)?.line ?? 0))
  const left = [
    unplacedLines(unplaced.filter(({ text }) => text !== '')),
    unsurePairs(paragraphs),
    unknownSpeaker(turns.find(({ speaker }) => speaker === 'unknown')),
    turns.length === 0 && {
      rule: 'seed-empty' as const,
      message: front.length > 0 ? 'There is no speech in the seed.' : 'There is nothing in the seed.',
      hint: 'Put the transcript into the file, or remove the file.',
    },
  ]
  return [
    ...left
      .filter((one) => one !== null && one !== false)
      .map(({ rule, ...more }) => problem({ rule, severity: 'warning', file, ...more })),
    ...damagedText(transcript, file),
  ]
}

/** A problem, without what all of them have. */
type Left = Omit<Parameters<typeof problem>[0], 'severity' | 'file'>

function unknownSpeaker(turn: Turn | undefined): Left | null {
  return turn
    ? {
        rule: 'speaker-unknown',
        line: turn.line,
        paragraph: turn.paragraphs[0]?.id ?? null,
        message: 'No line says who speaks here.',
        hint: 'Put the speaker’s name on a line of its own before it, or name the speaker in content/calls.',
      }
    : null
}

/** Places of a kind that are named. */
const NAMED = 3

/** Longest text that is shown of a line, in characters. */
const LONGEST = 200

/** `lines 3, 12, 40 and 9 more` */
function places(one: string, many: string, all: readonly string[]): string {
  const first = all.slice(0, NAMED)
  const rest = all.length - first.length
  const last = first.length > 1 && rest === 0 ? first.pop() : undefined
  return `${all.length === 1 ? one : many} ${first.join(', ')}${last === undefined ? '' : ` and ${last}`}${rest > 0 ? ` and ${rest} more` : ''}`
}

function unsurePairs(paragraphs: readonly Paragraph[]): Left | null {
  const [first] = paragraphs
  if (!first) return null
  const where = places(
    'paragraph',
    'paragraphs',
    paragraphs.map(({ n }) => `¶${n}`),
  )
  return {
    rule: 'pair-unsure',
    line: (first.source ?? first.translation)?.line ?? null,
    paragraph: first.id,
    message:
      paragraphs.length === 1
        ? `What belongs to ${where} in the other language is not certain, so that it stands alone.`
        : `What belongs to ${paragraphs.length} paragraphs in the other language is not certain, so that they stand alone: ${where}.`,
    hint: 'Put the translation directly below the paragraph, or the same number of paragraphs into both languages.',
  }
}

function unplacedLines(unplaced: readonly Unplaced[]): Left | null {
  const [first] = unplaced
  if (!first) return null
  return {
    rule: 'unplaced-line',
    line: first.line,
    actual: first.text.length > LONGEST ? `${first.text.slice(0, LONGEST)}…` : first.text,
    message:
      unplaced.length === 1
        ? 'The line is neither speech nor a note, title, heading or participant.'
        : `${unplaced.length} lines are neither speech nor a note, title, heading or participant: ${places(
            'line',
            'lines',
            unplaced.map(({ line }) => String(line)),
          )}.`,
    hint: 'Nothing is lost: the line stays in the source view. Move or remove it if it does not belong to the call.',
  }
}

/** A seed with too many lines to be a call. */
export function tooManyLines(file: string, count: number): Problem {
  return problem({
    rule: 'seed-too-long',
    severity: 'error',
    file,
    actual: `${count} lines`,
    expected: `at most ${MOST_LINES} lines`,
    message: `${file} has too many lines to be the transcript of one call.`,
    hint: 'Split it into one file for each call.',
  })
}
