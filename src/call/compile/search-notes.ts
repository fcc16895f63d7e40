import { otherScript } from '../../text/chinese/other-script.ts'
import type { ChineseLang, Transcript } from '../../model/transcript.ts'
import { convertedTree } from '../../render/converted-tree.ts'
import { noteText } from '../../render/note-text.ts'
import type { Display } from '../../script/chinese-display.ts'
import type { SearchNote } from '../../search/record/search-call.ts'
import { chineseLang } from '../../text/chinese/chinese-lang.ts'
import type { NoteTree } from '../standing-note-trees.ts'

/** The notes of a call as search takes them in, those of the seed and those that analysts wrote, in the order of the text. */
export function searchNotes(
  { turns, translation }: Transcript,
  trees: readonly NoteTree[],
  display: (from: ChineseLang, to: ChineseLang) => Display,
): SearchNote[] {
  const lang = translation?.lang ?? 'zh-Hans'
  const other = otherScript(lang)
  return turns.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id: at, n, notes }) => [
      ...notes.map(({ line, text: said }): SearchNote => {
        const text = display(lang, lang)([said]).join('')
        const converted = { lang: other, text: display(lang, other)([said]).join('') } as const
        return {
          anchor: `note-${line}`,
          at,
          n,
          author: null,
          lang,
          text,
          ...(converted.text !== text && { converted }),
        }
      }),
      ...trees
        .filter(({ note }) => note.at === at)
        .map(({ note, tree }): SearchNote => {
          const text = noteText(tree)
          const converted = inOtherScript(note.lang, tree, display)
          return {
            anchor: noteAnchor(note.id),
            at,
            n,
            author: note.author,
            lang: note.lang,
            text,
            ...(converted && converted.text !== text && { converted }),
          }
        }),
    ]),
  )
}

function inOtherScript(
  lang: string,
  tree: NoteTree['tree'],
  display: (from: ChineseLang, to: ChineseLang) => Display,
): SearchNote['converted'] {
  const from = chineseLang(lang)
  if (from === null) return undefined
  const to = otherScript(from)
  return { lang: to, text: noteText(convertedTree(tree, display(from, to))) }
}

/** Fragment of a written note on the page of its call. */
export function noteAnchor(id: string): string {
  return `note-${id.replace('/', '-')}`
}
