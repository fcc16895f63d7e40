import type { NoteFacts } from '../../model/call-facts.ts'
import { chineseOf, everyLocale, type Locale } from '../../model/locale.ts'
import type { NoteFile } from '../../model/note.ts'
import type { ChineseLang, Paragraph, SeedNote, Transcript } from '../../model/transcript.ts'
import type { ShownNote } from '../../render/render-paragraph.ts'
import type { Display } from '../../script/chinese-display.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { html } from '../../text/markup/html.ts'
import { noteAnchor } from './search-notes.ts'

/**
 * Gathers all notes of a call, those of the seed and those that analysts wrote, in the order of the text.
 * @param shown the written notes, rendered in each interface language
 * @param display how Chinese of a script is shown in a script
 */
export function noteFactsOf(
  transcript: Transcript,
  notes: NoteFile[],
  shown: Record<Locale, ReadonlyMap<string, ShownNote>>,
  display: (from: ChineseLang, to: ChineseLang) => Display,
): NoteFacts[] {
  return transcript.turns.flatMap(({ speaker, paragraphs }) =>
    paragraphs.flatMap((paragraph) => [
      ...paragraph.notes.map((note) => seedNote(note, paragraph, speaker, transcript, display)),
      ...notes.filter(({ at }) => at === paragraph.id).map((note) => writtenNote(note, paragraph, speaker, shown)),
    ]),
  )
}

function seedNote(
  note: SeedNote,
  { id, n, source, translation }: Paragraph,
  speaker: string,
  transcript: Transcript,
  display: (from: ChineseLang, to: ChineseLang) => Display,
): NoteFacts {
  const lang = transcript.translation?.lang ?? 'zh-Hans'
  const said = translation ?? source
  const body = (locale: Locale) =>
    html`<p lang="${chineseOf(locale, lang)}">${display(lang, chineseOf(locale, lang))([note.text]).join('')}</p>`
      .markup
  return {
    id: `${transcript.id}/line-${note.line}`,
    call: transcript.id,
    anchor: `note-${note.line}`,
    paragraph: id,
    n,
    speaker,
    quote: said?.text ?? '',
    quoteLang: said === translation ? lang : transcript.sourceLang,
    author: null,
    date: null,
    tags: [],
    lang,
    body: everyLocale(body),
  }
}

function writtenNote(
  { id, call, quote, author, date, tags, lang }: NoteFile,
  paragraph: Paragraph,
  speaker: string,
  shown: Record<Locale, ReadonlyMap<string, ShownNote>>,
): NoteFacts {
  return {
    id,
    call,
    anchor: noteAnchor(id),
    paragraph: paragraph.id,
    n: paragraph.n,
    speaker,
    quote,
    quoteLang: hasChinese(quote) ? 'zh' : 'en',
    author,
    date,
    tags,
    lang,
    body: everyLocale((locale) => shown[locale].get(id)?.body.markup ?? ''),
  }
}
