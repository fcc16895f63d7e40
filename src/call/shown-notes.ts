import type { Highlighter } from 'shiki'
import { locales, type Locale } from '../model/locale.ts'
import { renderNote } from '../render/render-note.ts'
import type { ShownNote } from '../render/render-paragraph.ts'
import type { NoteTree } from './note-trees.ts'

/** Writes an address of the site for one interface language, under the base path. */
export type Address = (path: string, locale: Locale) => string

/** Renders the analysts' notes on a call in each interface language, by their ids: only addresses differ. */
export function shownNotes(
  notes: readonly NoteTree[], call: string, address: Address, highlighter: Highlighter,
): Record<Locale, ReadonlyMap<string, ShownNote>> {
  const shown: Record<Locale, ReadonlyMap<string, ShownNote>> = { en: new Map(), 'zh-hans': new Map(), 'zh-hant': new Map() }
  for (const locale of locales) {
    const own = address(`/calls/${call}/`, locale)
    shown[locale] = new Map(notes.map(({ note: { id, author, lang }, tree }) => [
      id, { id, author, lang, body: renderNote(tree, { highlighter, call: own, address: (path) => address(path, locale) }) },
    ]))
  }
  return shown
}
