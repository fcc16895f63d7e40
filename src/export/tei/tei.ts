import type { CorrectionRecord, PassageRecord } from '../../model/published.ts'
import type { PairSide } from '../../model/transcript.ts'
import { clock } from '../../text/clock.ts'
import { xml, type Xml } from '../../text/markup/xml.ts'
import { callAddress, type ExportContext } from '../material/export-context.ts'
import { inBoth, numberOf } from '../material/labels.ts'
import { leadsFrom, noteContent } from '../material/note-content.ts'
import { noteMarkdown } from '../material/note-markdown.ts'
import { outline, type OutlinePart, type OutlineTurn } from '../material/outline.ts'
import { pairsOf, type ExportPair } from '../material/pairs-of.ts'
import type { PublishedCall, PublishedNote, PublishedParagraph } from '../material/published-call.ts'
import { EDITOR, speakerFragments, teiHeader, TRANSLATION } from './tei-header.ts'

/** Writes a call in TEI P5: turns as utterances, both texts of a paragraph as segments that lead to one another. */
export function tei(book: PublishedCall, context: ExportContext): string {
  const writer = new TextWriter(book, context)
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${book.call.sourceLang}">
${teiHeader(book.call, context)}<text>
<body>
${outline(book).map((part) => writer.part(part))}</body>
</text>
</TEI>
`.markup
}

class TextWriter {
  readonly #book: PublishedCall
  readonly #own: string | null
  readonly #fragments: ReadonlyMap<string, string>

  constructor(book: PublishedCall, context: ExportContext) {
    this.#book = book
    this.#own = callAddress(book.call.id, context)
    this.#fragments = speakerFragments(book.call)
  }

  part({ section, exchange, turns }: OutlinePart): Xml {
    const title = inBoth(this.#book.call, ({ call }) => (exchange === null ? call[section] : call.exchange(exchange)))
    return xml`<div type="${section}"${exchange !== null && xml` subtype="exchange" n="${exchange}"`}>
<head>${title}</head>
${turns.map((turn) => this.#turn(turn))}</div>
`
  }

  #turn({ turn, paragraphs }: OutlineTurn): Xml {
    const id = `turn-${turn.n}`
    return xml`<u who="#${this.#fragments.get(turn.speaker)}" xml:id="${id}">
${turn.correction && correctionNote(turn.correction, id)}${paragraphs.map((paragraph) => this.#paragraph(paragraph))}</u>
`
  }

  #paragraph(paragraph: PublishedParagraph): Xml {
    const { record } = paragraph
    const { id, source, translation, time, notes, corrections } = record
    const { call } = this.#book
    const pairs = pairsOf(paragraph)
    const lang = call.translation?.lang ?? call.sourceLang
    const other = (side: PairSide) => (side === 'source' ? translation && `${id}-t` : source && id)
    const segment = (side: PairSide, passage: PassageRecord | null): Xml | null =>
      passage &&
      xml`<seg type="${side}" xml:id="${side === 'source' ? id : `${id}-t`}" n="${numberOf(record)}" xml:lang="${side === 'source' ? call.sourceLang : lang}"${
        other(side) && xml` corresp="#${other(side)}"`
      }${side === 'translation' && call.translation && xml` resp="#${TRANSLATION}"`}>${contentOf(passage, pairs, side, id)}</seg>
`
    const target = source ? id : `${id}-t`
    return xml`${time !== undefined && xml`<milestone unit="time" n="${clock(time)}" />\n`}${segment('source', source)}${segment('translation', translation)}${notes.map(
      ({ text }) => xml`<note type="seed" target="#${target}">${text}</note>\n`,
    )}${corrections.map((correction) => correctionNote(correction, target))}${this.#book.notes
      .filter((note) => note.record.paragraph === id)
      .map((note) => this.#analystsNote(note, target))}`
  }

  #analystsNote({ record, tree }: PublishedNote, target: string): Xml {
    const { call } = this.#book
    const leads = leadsFrom(call.id, this.#own, (fragment) => this.#own && `${this.#own}#${fragment}`)
    const blocks = noteMarkdown(noteContent(tree, leads)).split(/\n{2,}/)
    return xml`<note type="analyst" target="#${target}" resp="#${EDITOR}" xml:lang="${record.lang}">
<p><name>${record.author}</name>, <date when="${record.date}">${record.date}</date></p>
${blocks.map((block) => xml`<p xml:space="preserve">${block}</p>\n`)}</note>
`
  }
}

function correctionNote({ kind, quote, value, reason }: CorrectionRecord, target: string): Xml {
  const corrected =
    kind === 'figure'
      ? xml`<choice><sic>${quote}</sic><corr>${value}</corr></choice> ${reason}`
      : xml`The seed gives this to ${value}. ${reason}`
  return xml`<note type="correction" target="#${target}" resp="#${EDITOR}"><p>${corrected}</p></note>
`
}

/** A text with its groups of sentences, where there are several, and its stage directions as incidents. */
function contentOf(passage: PassageRecord, pairs: readonly ExportPair[], side: PairSide, id: string): (Xml | string)[] {
  const { text, directions = [] } = passage
  const piece = (from: number, to: number): (Xml | string)[] => {
    const parts: (Xml | string)[] = []
    let at = from
    for (const [start, end] of directions) {
      const [first, last] = [Math.max(start, at), Math.min(end, to)]
      if (first >= last) continue
      parts.push(text.slice(at, first), xml`<incident><desc>${text.slice(first, last)}</desc></incident>`)
      at = last
    }
    return [...parts, text.slice(at, to)]
  }
  if (pairs.length < 2) return piece(0, text.length)
  let at = 0
  return pairs.flatMap((pair, index) => {
    const stretch = pair[side]
    if (!stretch) return []
    const start = at + stretch.before.length
    const end = start + stretch.text.length
    const before = text.slice(at, start)
    at = end
    const [own, other] = side === 'source' ? [id, `${id}-t`] : [`${id}-t`, id]
    return [before, xml`<seg xml:id="${own}.${index + 1}" corresp="#${other}.${index + 1}">${piece(start, end)}</seg>`]
  })
}
