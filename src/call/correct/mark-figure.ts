import type { Outcome } from '../../model/problem.ts'
import type { Correction, Transcript } from '../../model/transcript.ts'
import type { CorrectionEntry } from '../../read/content/call-file.ts'
import { staleCorrection, texts } from './stale-correction.ts'

/**
 * Marks a wrong figure, in the source or the translation, with what it should read.
 * @returns a new transcript; the same with a `correction-stale` error where the paragraph does not hold the figure
 */
export function markFigure(
  transcript: Transcript,
  entry: Extract<CorrectionEntry, { kind: 'figure' }>,
  file: string,
): Outcome<Transcript> {
  const { at, quote, value, reason } = entry
  const paragraph = transcript.turns.flatMap((turn) => turn.paragraphs).find(({ id }) => id === at)
  if (!paragraph?.id || !texts(paragraph).some((text) => text.includes(quote))) {
    const actual = paragraph ? `${at} without “${quote}”` : `no paragraph ${at}`
    const message = `The figure that is corrected is not in paragraph ${at} of ${transcript.id}.`
    return { value: transcript, problems: [staleCorrection(transcript, entry, file, actual, message)] }
  }
  const correction: Correction = { kind: 'figure', quote, value, reason }
  const marked = { ...paragraph, corrections: [...paragraph.corrections, correction] }
  const turns = transcript.turns.map((turn) => {
    const paragraphs = turn.paragraphs.map((other) => (other === paragraph ? marked : other))
    return turn.paragraphs.includes(paragraph) ? { ...turn, paragraphs } : turn
  })
  return { value: { ...transcript, turns }, problems: [] }
}
