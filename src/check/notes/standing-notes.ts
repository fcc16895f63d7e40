import type { NoteFile } from '../../model/note.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import type { Transcript } from '../../model/transcript.ts'
import { nearestPlaces, notePlaces } from './note-places.ts'

/**
 * Sets apart the notes whose paragraph is gone or does not hold their quote any more. A stale note is an error of rule
 * `note-stale` and is never moved to a look-alike; the problem names the nearest paragraphs.
 * @param notes the notes on this transcript
 * @returns those that stand
 */
export function standingNotes(transcript: Transcript, notes: readonly NoteFile[]): Outcome<NoteFile[]> {
  const places = notePlaces(transcript)
  const problems: Problem[] = []
  const value = notes.filter((note) => {
    const place = places.get(note.at)
    if (place?.texts.some((text) => text.includes(note.quote))) return true
    const near = nearestPlaces(note.quote, places)
    problems.push(
      problem({
        rule: 'note-stale',
        severity: 'error',
        file: note.file,
        line: 1,
        paragraph: note.at,
        actual: place ? `${note.at} without “${note.quote}”` : `no paragraph ${note.at}`,
        expected: near.length > 0 ? `one of ${near.join(', ')}` : null,
        message: place
          ? `The quote of this note is not in paragraph ${note.at} of ${transcript.id}.`
          : `Paragraph ${note.at}, at which this note stands, is not in ${transcript.id}.`,
        hint:
          near.length > 0
            ? `Read the nearest paragraphs (${near.join(', ')}), then mend \`at\` and \`quote\`, or remove the note.`
            : 'Mend `at` and `quote`, or remove the note.',
      }),
    )
    return false
  })
  return { value, problems }
}
