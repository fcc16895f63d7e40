import type { Highlighter } from 'shiki'
import { chineseOf, locales, type Locale } from '../model/locale.ts'
import type { ChineseLang } from '../model/transcript.ts'
import { convertedTree } from '../render/converted-tree.ts'
import { renderNote } from '../render/render-note.ts'
import type { ShownNote } from '../render/render-paragraph.ts'
import type { Display } from '../script/chinese-display.ts'
import { chineseLang } from '../text/chinese-lang.ts'
import type { NoteTree } from './note-trees.ts'

/** Writes an address of the site for one interface language, under the base path. */
export type Address = (path: string, locale: Locale) => string

/**
 * Renders the analysts' notes on a call in each interface language, by their ids: addresses differ, and the script of Chinese
 * ones.
 * @param display how Chinese of a script is shown in a script
 */
export function shownNotes(
  notes: readonly NoteTree[], call: string, address: Address, highlighter: Highlighter,
  display: (from: ChineseLang, to: ChineseLang) => Display,
): Record<Locale, ReadonlyMap<string, ShownNote>> {
  const shown: Record<Locale, ReadonlyMap<string, ShownNote>> = { en: new Map(), 'zh-hans': new Map(), 'zh-hant': new Map() }
  for (const locale of locales) {
    const own = address(`/calls/${call}/`, locale)
    shown[locale] = new Map(notes.map(({ note: { id, author, lang }, tree }) => {
      const from = chineseLang(lang)
      const to = from && chineseOf(locale, from)
      const body = renderNote(from === null || to === null || from === to ? tree : convertedTree(tree, display(from, to)), {
        highlighter, call: own, address: (path) => address(path, locale),
      })
      return [id, { id, author, lang: from === to ? lang : (to ?? lang), convertedFrom: from === to ? null : from, body }]
    }))
  }
  return shown
}
