import { problem, type Problem } from '../model/problem.ts'
import type { Transcript, Unplaced } from '../model/transcript.ts'
import { damagedText } from './damaged-text.ts'
import { MOST_LINES } from './containers/open.ts'
import type { Draft } from './readings/draft.ts'


/** Problems of a kind that are reported one by one. */
const MOST_REPORTED = 50

/** What reading a seed left open. */
export function parseProblems(transcript: Transcript, { unsure }: Draft, file: string): Problem[] {
  const { turns, unplaced: all, front } = transcript
  const unplaced = all.filter(({ text }) => text !== '')
  const problems = reported(
    unplaced.map((line) => unplacedLine(line, file)),
    (more) => `${more} more lines have no place.`,
  )
  if (unsure.length > 0) {
    const lines = new Set(unsure)
    const paragraphs = turns.flatMap((turn) => turn.paragraphs).filter(({ source }) => source && lines.has(source.line))
    const found = paragraphs.map(({ id, n, source }) => unsurePair(id, n, source?.line ?? null, file))
    problems.push(...reported(found, (more) => `${more} more paragraphs have a translation that is not certain.`))
  }
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
  problems.push(...damagedText(transcript, file))
  return problems
}

/** The first problems of a kind, and how many more there are. */
function reported(found: Problem[], more: (count: number) => string): Problem[] {
  const rest = found[MOST_REPORTED]
  const first = found.slice(0, MOST_REPORTED)
  return rest ? [...first, { ...rest, message: more(found.length - MOST_REPORTED) }] : first
}

function unsurePair(paragraph: string, n: number, line: number | null, file: string): Problem {
  return problem({
    rule: 'pair-unsure',
    severity: 'warning',
    file,
    line,
    paragraph,
    message: `Which Chinese paragraph translates ¶${n} is not certain, so that it has none.`,
    hint: 'Put the translation directly below the paragraph, or the same number of paragraphs into both languages.',
  })
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
