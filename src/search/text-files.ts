import { PASSAGES_A_FILE, type Passage, type Person, type TextFile } from './catalogue.ts'
import type { SearchCall } from './search-call.ts'

/** The texts of a call as they are shown among the results, in files of `PASSAGES_A_FILE` passages. */
export function textFiles({ speakers, paragraphs, notes }: SearchCall): TextFile[] {
  const people = new Map(speakers.map(({ id, names, role, firm }) => [id, { names, role, firm }]))
  const passages = [
    ...paragraphs.map(({ id, n, texts, speaker, section }) => ({ anchor: id, paragraph: id, n, texts, speaker, section })),
    ...notes.map(({ anchor, at, n, lang, text, author }) => ({ anchor, paragraph: at, n, texts: [{ lang, text }], author })),
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
        own.push(people.get(passage.speaker) ?? { names: [passage.speaker], role: null, firm: null })
      }
      return { ...passage, speaker: place }
    })
    files.push({ speakers: own, passages: shown })
  }
  return files
}
