import type { ElementContent } from 'hast'
import { standingNotes } from '../check/note-stale.ts'
import type { NoteFile } from '../model/note.ts'
import type { Outcome } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { noteTree } from '../render/note-tree.ts'

/** A note with its body as what may be shown. */
export interface NoteTree {
  note: NoteFile
  tree: ElementContent[]
}

/**
 * Parses the notes on a call, for a build and for a check alike.
 * @param notes all of this transcript
 * @returns those that stand and hold nothing that a note may not hold, with the problems of the others:
 *   `note-stale`, `note-syntax`, `note-unsafe`
 */
export function noteTrees(transcript: Transcript, notes: NoteFile[]): Outcome<NoteTree[]> {
  const { value: standing, problems } = standingNotes(transcript, notes)
  const read = standing.map((note) => ({ note, tree: noteTree(note) }))
  return {
    value: read.flatMap(({ note, tree }) => (tree.problems.length > 0 ? [] : [{ note, tree: tree.value }])),
    problems: [...problems, ...read.flatMap(({ tree }) => tree.problems)],
  }
}
