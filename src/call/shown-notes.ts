import { locales, type Locale } from '../model/locale.ts'
import { renderNote, type NoteContext } from '../render/render-note.ts'
import type { ShownNote } from '../render/render-paragraph.ts'
import type { Address } from './compile-call.ts'
import { noteAnchor } from './search-notes.ts'
import type { NoteTree } from './note-trees.ts'

/** Renders the analysts' notes on a call, by their ids. */
export function shownNotes(notes: readonly NoteTree[], context: Omit<NoteContext, 'prefix'>): ReadonlyMap<string, ShownNote> {
  return new Map(notes.map(({ note: { id, author, lang }, tree }) => [id, { id, author, lang, body: renderNote(tree, { ...context, prefix: noteAnchor(id) }) }]))
}

/** Renders the notes in each interface language: only addresses differ. */
export function notesByLocale(
  notes: readonly NoteTree[], call: string, address: Address, highlighter: NoteContext['highlighter'],
): Record<Locale, ReadonlyMap<string, ShownNote>> {
  const shown: Record<Locale, ReadonlyMap<string, ShownNote>> = { en: new Map(), 'zh-hans': new Map(), 'zh-hant': new Map() }
  for (const locale of locales) {
    shown[locale] = shownNotes(notes, {
      highlighter,
      call: `/calls/${call}/`,
      href: (path) => (path.startsWith('/') ? address(path, locale) : path),
      file: (path) => address(path, locale),
    })
  }
  return shown
}
