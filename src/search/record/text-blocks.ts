import {
  PASSAGES_A_BLOCK,
  type SearchPassage,
  type SearchPerson,
  type PassageText,
  type TextBlock,
} from './catalogue.ts'
import { nobody } from './people.ts'
import type { SearchCall, SearchText } from './search-call.ts'

/** The texts of a call as they are shown among the results, in blocks of `PASSAGES_A_BLOCK` passages. */
export function textBlocks({ speakers, paragraphs, notes }: SearchCall): TextBlock[] {
  const people = new Map(speakers.map(({ id, ...person }) => [id, person]))
  const passages = [
    ...paragraphs.map(({ id, n, texts, speaker, section }) => {
      return { anchor: id, paragraph: id, n, texts: texts.map(shownText), speaker, section }
    }),
    ...notes.map((note) => ({
      anchor: note.anchor,
      paragraph: note.at,
      n: note.n,
      texts: [shownText(note)],
      author: note.author,
    })),
  ]
  const blocks: TextBlock[] = []
  for (let from = 0; from < passages.length; from += PASSAGES_A_BLOCK) {
    const own: SearchPerson[] = []
    const places = new Map<string, number>()
    const shown = passages.slice(from, from + PASSAGES_A_BLOCK).map((passage): SearchPassage => {
      if (!('speaker' in passage)) return passage
      const place = places.get(passage.speaker) ?? own.length
      if (place === own.length) {
        places.set(passage.speaker, place)
        own.push(people.get(passage.speaker) ?? nobody(passage.speaker))
      }
      return { ...passage, speaker: place }
    })
    blocks.push({ speakers: own, passages: shown })
  }
  return blocks
}

function shownText({ lang, text, shown = text, converted }: SearchText): PassageText {
  return { lang, text: shown, converted }
}
