import type { ElementContent } from 'hast'
import { notePlaces } from '../check/notes/note-places.ts'
import { noteReferences } from '../check/notes/note-references.ts'
import { standingNotes } from '../check/notes/standing-notes.ts'
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
 * @returns those that stand, hold nothing that a note may not hold and point to what is there, with the problems of the
 *   others: `note-stale`, `note-syntax`, `note-unsafe`, `note-reference`
 */
export function standingNoteTrees(transcript: Transcript, notes: readonly NoteFile[]): Outcome<NoteTree[]> {
  const { value: standing, problems } = standingNotes(transcript, notes)
  const places = notePlaces(transcript)
  const read = standing.map((note) => {
    const { value: tree, problems: found } = noteTree(note)
    return { note, tree, found: [...found, ...noteReferences(note, tree, places)] }
  })
  return {
    value: read.flatMap(({ note, tree, found }) => (found.length > 0 ? [] : [{ note, tree }])),
    problems: [...problems, ...read.flatMap(({ found }) => found)],
  }
}
