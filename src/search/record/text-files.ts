import { PASSAGES_A_FILE, type Passage, type Person, type ShownText, type TextFile } from './catalogue.ts'
import { nobody } from './people.ts'
import type { SearchCall, SearchText } from './search-call.ts'

/** The texts of a call as they are shown among the results, in files of `PASSAGES_A_FILE` passages. */
export function textFiles({ speakers, paragraphs, notes }: SearchCall): TextFile[] {
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
  const files: TextFile[] = []
  for (let from = 0; from < passages.length; from += PASSAGES_A_FILE) {
    const own: Person[] = []
    const places = new Map<string, number>()
    const shown = passages.slice(from, from + PASSAGES_A_FILE).map((passage): Passage => {
      if (!('speaker' in passage)) return passage
      const place = places.get(passage.speaker) ?? own.length
      if (place === own.length) {
        places.set(passage.speaker, place)
        own.push(people.get(passage.speaker) ?? nobody(passage.speaker))
      }
      return { ...passage, speaker: place }
    })
    files.push({ speakers: own, passages: shown })
  }
  return files
}

function shownText({ lang, text, shown = text, converted }: SearchText): ShownText {
  return { lang, text: shown, converted }
}
