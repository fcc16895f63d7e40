import { chineseOf, everyLocale, type Locale } from '../../model/locale.ts'
import type { ChineseLang } from '../../model/transcript.ts'
import { convertedTree } from '../../render/converted-tree.ts'
import { renderNote, type NoteContext } from '../../render/render-note.ts'
import type { ShownNote } from '../../render/render-paragraph.ts'
import type { Display } from '../../script/chinese-display.ts'
import { chineseLang } from '../../text/chinese/chinese-lang.ts'
import type { Address } from '../../model/paths/address.ts'
import { noteAnchor } from './search-notes.ts'
import type { NoteTree } from '../standing-note-trees.ts'

/**
 * Renders the analysts' notes on a call, by their ids, those in Chinese in the script of an interface language.
 * @param display how Chinese of a script is shown in a script
 */
export function shownNotes(
  notes: readonly NoteTree[],
  context: Omit<NoteContext, 'lang' | 'prefix'>,
  locale: Locale,
  display: (from: ChineseLang, to: ChineseLang) => Display,
): ReadonlyMap<string, ShownNote> {
  return new Map(
    notes.map(({ note: { id, author, lang }, tree }): [string, ShownNote] => {
      const own = { ...context, lang, prefix: noteAnchor(id) }
      const from = chineseLang(lang)
      const to = from && chineseOf(locale, from)
      if (from === null || to === null || from === to)
        return [id, { id, author, lang, convertedFrom: null, body: renderNote(tree, own) }]
      return [
        id,
        { id, author, lang: to, convertedFrom: from, body: renderNote(convertedTree(tree, display(from, to)), own) },
      ]
    }),
  )
}

/** Renders the notes in each interface language: addresses differ, and the script of Chinese ones. */
export function notesByLocale(
  notes: readonly NoteTree[],
  call: string,
  address: Address,
  highlighter: NoteContext['highlighter'],
  display: (from: ChineseLang, to: ChineseLang) => Display,
): Record<Locale, ReadonlyMap<string, ShownNote>> {
  return everyLocale((locale) => {
    const context = {
      highlighter,
      call: `/calls/${call}/`,
      href: (path: string) => (path.startsWith('/') ? address(path, locale) : path),
      file: (path: string) => address(path, locale),
    }
    return shownNotes(notes, context, locale, display)
  })
}
