import type { NoteFile } from '../../model/note.ts'
import { problem, type Problem } from '../../model/problem.ts'

/**
 * Finds the notes on calls that do not exist.
 * @param ids of all calls
 * @returns a `note-stray` error for each
 */
export function strayNotes(notes: NoteFile[], ids: ReadonlySet<string>): Problem[] {
  return notes
    .filter(({ call }) => !ids.has(call))
    .map(({ file, call }) =>
      problem({
        rule: 'note-stray',
        severity: 'error',
        file,
        actual: call,
        expected: [...ids].join(', ') || null,
        message: `This note stands at the call ${call}, which does not exist.`,
        hint: 'Move it to the folder of its call, or remove it.',
      }),
    )
}
