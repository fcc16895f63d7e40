import { problem, type Problem } from '../../model/problem.ts'
import type { Paragraph, Transcript } from '../../model/transcript.ts'
import type { CorrectionEntry } from '../../read/content/call-file.ts'
import { nearest } from '../../text/nearest.ts'

/** Paragraphs that are named. */
const NAMED = 3

/** A correction whose paragraph or quote is not there any more, with the paragraphs that are nearest to its quote. */
export function staleCorrection(
  transcript: Transcript,
  entry: CorrectionEntry,
  file: string,
  actual: string,
  message: string,
): Problem {
  const paragraphs = new Map(transcript.turns.flatMap((turn) => turn.paragraphs.map((found) => [found.id, found])))
  const candidates = [...paragraphs.values()].map((found) => ({ id: found.id, text: texts(found).join(' ') }))
  const near = nearest(entry.quote, candidates, NAMED)
    .map((id) => `${id} (¶${paragraphs.get(id)?.n})`)
    .join(', ')
  return problem({
    rule: 'correction-stale',
    severity: 'error',
    file,
    line: entry.line,
    paragraph: entry.at,
    actual,
    expected: near === '' ? null : `one of ${near}`,
    message,
    hint:
      near === ''
        ? 'Mend `at` and the quotes, or remove the correction.'
        : `Read the nearest paragraphs (${near}), then mend \`at\` and the quotes, or remove the correction.`,
  })
}

/** The texts of a paragraph, source first. */
export function texts({ source, translation }: Paragraph): string[] {
  return [source, translation].flatMap((passage) => (passage ? [passage.text] : []))
}
