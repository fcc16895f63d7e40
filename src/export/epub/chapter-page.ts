import { xml, type Xml } from '../../text/markup/xml.ts'
import { callAddress, type ExportContext } from '../material/export-context.ts'
import { inBoth, numberOf, speakerLine } from '../material/labels.ts'
import { leadsFrom, noteContent, type Leads } from '../material/note-content.ts'
import type { OutlineTurn } from '../material/outline.ts'
import type { PublishedCall, PublishedParagraph } from '../material/published-call.ts'
import { languagesOf, shownTexts, type Chapter } from './book.ts'
import { page, xhtml } from './page.ts'

/** A comment that stands at the end of a chapter. */
interface Footnote {
  lang: string
  body: Xml
}

/** Writes one chapter: paragraph under paragraph, with notes and corrections as footnotes. */
export function chapterPage(
  chapter: Chapter,
  book: PublishedCall,
  chapters: Chapter[],
  context: ExportContext,
): string {
  const writer = new ChapterWriter(book, leadsIn(book, chapters, context), context)
  const { section, opens, title, exchange } = chapter
  const half = inBoth(book.call, (from) => from.call[section])
  const turns = chapter.turns.map((turn) => writer.turn(turn))
  const [lang = 'en'] = languagesOf(book.call, context.languages)
  return page(
    title,
    lang,
    xml`<section epub:type="chapter" role="doc-chapter">
${opens && exchange !== null && xml`<p class="half">${half}</p>\n`}<h1>${title}</h1>
${turns}${writer.footnotes()}</section>`,
    'bodymatter',
  )
}

/** Where links in notes lead: to a paragraph in its file of the book, to the site, or nowhere. */
function leadsIn({ call }: PublishedCall, chapters: Chapter[], context: ExportContext): Leads {
  const files = new Map(
    chapters.flatMap(({ file, turns }) =>
      turns.flatMap(({ paragraphs }) => paragraphs.map(({ record }) => [record.id, file] as const)),
    ),
  )
  return leadsFrom(call.id, callAddress(call.id, context), (fragment) => {
    const file = files.get(fragment)
    return file === undefined ? null : `${file}#${fragment}`
  })
}

class ChapterWriter {
  readonly #book: PublishedCall
  readonly #leads: Leads
  readonly #context: ExportContext
  readonly #footnotes: Footnote[] = []

  constructor(book: PublishedCall, leads: Leads, context: ExportContext) {
    this.#book = book
    this.#leads = leads
    this.#context = context
  }

  turn({ turn, paragraphs }: OutlineTurn): Xml {
    const { call } = this.#book
    const speaker = call.speakers.find(({ id }) => id === turn.speaker)
    const { correction } = turn
    const corrected =
      correction &&
      this.#note({
        lang: 'en',
        body: xml`<p>${inBoth(call, (from) => from.correction.speaker(correction.value, correction.reason))}</p>`,
      })
    return xml`<section id="turn-${turn.n}">
<h2>${speaker ? speakerLine(speaker) : turn.speaker}${corrected}</h2>
${paragraphs.map((paragraph) => this.#paragraph(paragraph))}</section>
`
  }

  #paragraph({ record }: PublishedParagraph): Xml {
    const { call, notes } = this.#book
    const texts = shownTexts(record, call, this.#context.languages)
    const marks = [
      ...record.corrections.map(({ quote, value, reason }) =>
        this.#note({
          lang: 'en',
          body: xml`<p>${inBoth(call, (from) => from.correction.figure(quote, value, reason))}</p>`,
        }),
      ),
      ...record.notes.map(({ text }) => this.#note(this.#seedNote(text))),
      ...notes
        .filter((note) => note.record.paragraph === record.id)
        .map((note) =>
          this.#note({
            lang: note.record.lang,
            body: xml`<p class="head">${inBoth(call, (from) => from.note.note)} – ${[note.record.author, note.record.date, ...note.record.tags].join(' · ')}</p>
${xhtml(noteContent(note.tree, this.#leads))}`,
          }),
        ),
    ]
    return xml`<div class="pair" id="${record.id}">
<p class="number">¶${numberOf(record)}${marks}</p>
${texts.map(
  ({ lang, text, standsIn }) =>
    xml`<p lang="${lang}" xml:lang="${lang}"${standsIn && xml` class="alone"`}>${text}</p>\n`,
)}</div>
`
  }

  #seedNote(text: string): Footnote {
    const { call } = this.#book
    const body = xml`<p class="head">${inBoth(call, (from) => from.note.inSeed)}</p>\n<p>${text}</p>`
    return { lang: call.translation?.lang ?? call.sourceLang, body }
  }

  /** Keeps a footnote for the end of the chapter. @returns the mark that leads there */
  #note(footnote: Footnote): Xml {
    const n = this.#footnotes.push(footnote)
    return xml`<a epub:type="noteref" role="doc-noteref" class="mark" href="#note-${n}" id="mark-${n}">${n}</a>`
  }

  footnotes(): Xml | null {
    if (this.#footnotes.length === 0) return null
    return xml`<section epub:type="footnotes" class="notes">
<h2>${inBoth(this.#book.call, (from) => from.nav.notes)}</h2>
${this.#footnotes.map(
  ({ lang, body }, at) =>
    xml`<aside epub:type="footnote" role="doc-footnote" id="note-${at + 1}" lang="${lang}" xml:lang="${lang}">
<p class="number"><a href="#mark-${at + 1}">${at + 1}</a></p>
${body}
</aside>
`,
)}</section>
`
  }
}
