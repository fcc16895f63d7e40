import { problem, type Problem } from '../model/problem.ts'
import type { Transcript, Unplaced } from '../model/transcript.ts'
import { MOST_LINES, type SeedText } from './seed-text.ts'

/** Unplaced lines that are reported one by one. */
const MOST_REPORTED = 50

/** What reading a seed left open. */
export function parseProblems({ turns, unplaced: all, front }: Transcript, file: string): Problem[] {
  const unplaced = all.filter(({ text }) => text !== '')
  const problems = unplaced.slice(0, MOST_REPORTED).map((line) => unplacedLine(line, file))
  const rest = unplaced[MOST_REPORTED]
  if (rest)
    problems.push({
      ...unplacedLine(rest, file),
      message: `${unplaced.length - MOST_REPORTED} more lines have no place.`,
    })
  const unknown = turns.find(({ speaker }) => speaker === 'unknown')
  if (unknown) {
    problems.push(
      problem({
        rule: 'speaker-unknown',
        severity: 'warning',
        file,
        line: unknown.line,
        paragraph: unknown.paragraphs[0]?.id ?? null,
        message: 'No line says who speaks here.',
        hint: 'Put the speaker’s name on a line of its own before it, or name the speaker in content/calls.',
      }),
    )
  }
  if (turns.length === 0) {
    problems.push(
      problem({
        rule: 'seed-empty',
        severity: 'warning',
        file,
        message: front.length > 0 ? 'There is no speech in the seed.' : 'There is nothing in the seed.',
        hint: 'Put the transcript into the file, or remove the file.',
      }),
    )
  }
  return problems
}

function unplacedLine({ line, text }: Unplaced, file: string): Problem {
  return problem({
    rule: 'unplaced-line',
    severity: 'warning',
    file,
    line,
    actual: text.length > 200 ? `${text.slice(0, 200)}…` : text,
    message: 'The line is neither speech nor a note, title, heading or participant.',
    hint: 'Nothing is lost: the line stays in the source view. Move or remove it if it does not belong to the call.',
  })
}

/** A seed with too many lines to be a call. */
export function tooManyLines({ file, count }: SeedText): Problem {
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
