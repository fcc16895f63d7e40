import type { Outcome, Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import type { CallFile } from '../../read/content/call-file.ts'
import { changeSpeaker } from './change-speaker.ts'
import { markFigure } from './mark-figure.ts'

/**
 * Corrects the text's structure as an editor says, one correction after the other: a change of speaker that the seed
 * does not show, a wrong figure marked as such. No word of the text is altered.
 * @param file path of the call file, for problems
 * @returns a new transcript, with what no longer fits left out: a `correction-stale` error with the nearest paragraphs
 */
export function correct(transcript: Transcript, callFile: CallFile, file: string): Outcome<Transcript> {
  const problems: Problem[] = []
  let value = transcript
  for (const entry of callFile.corrections) {
    const outcome = entry.kind === 'figure' ? markFigure(value, entry, file) : changeSpeaker(value, entry, file)
    value = outcome.value
    problems.push(...outcome.problems)
  }
  return { value, problems }
}
