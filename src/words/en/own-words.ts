import type { OwnWords } from '../wording/own-words.ts'

/** In English. */
export const ownWords: OwnWords = {
  title: 'My notes',
  lead: 'What you mark in the calls, and what you write beside it. It stays in this browser: nobody else sees it, and a private window forgets it when it is closed. Export it to keep it elsewhere.',
  needsScript: 'Your notes are kept by this browser, which needs JavaScript for it.',
  mark: 'Mark',
  markSelection: 'Mark selection',
  comment: 'Your note',
  placeholder: 'Write a note…',
  remove: 'Remove',
  removed: 'Removed.',
  undo: 'Undo',
  kept: 'Kept in this browser',
  full: 'The browser keeps no more. Export your notes, then remove some.',
  empty: 'Nothing is marked yet. Point at a paragraph of a call and choose “Mark”, or press m.',
  gone: 'This paragraph is no longer in the call. What you kept of it stays here.',
  changed: 'The call now says this in other words.',
  exportMarkdown: 'Export as Markdown',
  exportJson: 'Export as JSON',
  import: 'Import…',
  imported: (n) => (n === 1 ? '1 note imported.' : `${n} notes imported.`),
  unreadable: 'There are no notes in this file.',
  count: (n) => (n === 1 ? '1 note' : `${n} notes`),
  report: 'Report',
  reportSubject: (place) => `Something is wrong: ${place}`,
  reportWrong: 'What seems wrong:',
}
