import { otherScript } from '../text/chinese/other-script.ts'
import type { Words } from '../words/wording/words.ts'
import type { ChineseLang, Correction, Lang, PairSide } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import { isEcho } from '../text/echo.ts'
import { html, type Html } from '../text/markup/html.ts'
import type { DocumentNote, DocumentParagraph, DocumentText } from '../emit/document.ts'
import { inline, type MarkedSpan } from './inline.ts'

/** What is known about the text of a paragraph beyond its words. */
export interface ParagraphMarks {
  marks: { source: MarkedSpan[]; translation: MarkedSpan[] }
  corrections: Correction[]
}

/** A note that an analyst wrote, ready to be shown. */
export interface ShownNote {
  id: string
  author: string
  lang: string
  /** The script it was written in and converted from; `null` where it is shown as it was written. */
  convertedFrom: ChineseLang | null
  body: Html
}

/** What a paragraph needs besides its text, in one interface language. */
export interface ParagraphContext {
  words: Words
  /** Language of the source paragraphs. */
  sourceLang: Lang
  /** The script in which Chinese is shown, `null` where the call has none. */
  zhLang: ChineseLang | null
  /** How a text in a language is shown: script and punctuation. */
  display: (lang: Lang) => Display
  /** How what an editor writes is shown. */
  reason: (text: string) => string
  marks: ReadonlyMap<string, ParagraphMarks>
  notes: ReadonlyMap<string, ShownNote>
}

/** Stand for two figures in a sentence of the interface until they are put there; no text holds them (private use). */
const WRONG = '\ue000'
const RIGHT = '\ue001'
const MARKS = /([\ue000\ue001])/

/** Writes a paragraph in its languages with its number, toggle, and its notes after it. */
export function renderParagraph(paragraph: DocumentParagraph, speaker: string, context: ParagraphContext): Html {
  const { id, part, source } = paragraph
  // What repeats the source is no translation to show: the reader would get the same twice.
  const echo = source && paragraph.translation && isEcho(source.text, paragraph.translation.text)
  const translation = echo ? null : paragraph.translation
  const { words, sourceLang, zhLang } = context
  const n = part === undefined ? String(paragraph.n) : `${paragraph.n}·${part}`
  const wrapped = context.marks.get(id)
  const targetLang = sourceLang === 'en' ? zhLang : 'en'
  const both = source && translation
  const texts = [
    source && text('source', source, sourceLang, wrapped, context),
    translation && targetLang && text('translation', translation, targetLang, wrapped, context),
    !translation && targetLang && html`<p class="missing" translate="yes">${words.call.notTranslated}</p>`,
    !source && html`<p class="missing" translate="yes">${words.call.notInSource}</p>`,
  ]
  const classes = [!both && 'single', paragraph.notes.length > 0 && 'annotated'].filter((name) => name !== false)
  return html`<div${classes.length > 0 && html` class="${classes.join(' ')}"`} data-paragraph data-speaker="${speaker}" id="${id}"><a href="#${id}">${n}</a>${
    both && html`<input type="checkbox" data-toggle aria-label="${words.call.toggle}">`
  }${texts}${wrapped?.corrections
    .filter(({ kind }) => kind === 'figure')
    .map((correction, index, all) => figureCorrection(correction, context, all[index + 1]))}</div>
${paragraph.notes.map((note) => paragraphNote(note, id, n, context))}`
}

function text(
  side: PairSide,
  { text }: DocumentText,
  lang: Lang,
  wrapped: ParagraphMarks | undefined,
  context: ParagraphContext,
): Html {
  const shownLang = lang === 'en' ? lang : (context.zhLang ?? lang)
  const content = inline(text, wrapped?.marks[side] ?? [], context.display(lang))
  return html`<p lang="${shownLang}">${content}</p>`
}

/** The words in question are written as the text above shows them, what is wrong struck out and what is right in bold. */
function figureCorrection(
  { quote, value, reason }: Correction,
  { words, zhLang, display, reason: own }: ParagraphContext,
  next: Correction | undefined,
): Html {
  const shown = (text: string): string => display(zhLang ?? 'zh-Hans')([text]).join('')
  // The same figure in the other language is wrong for the same reason.
  const said = words.correction.figure(WRONG, RIGHT, next?.reason === reason ? '' : own(reason)).trim()
  const parts = said
    .split(MARKS)
    .map((part) =>
      part === WRONG ? html`<s>${shown(quote)}</s>` : part === RIGHT ? html`<b>${shown(value)}</b>` : html`${part}`,
    )
  return html`<p class="editor" data-correction translate="yes">${parts}</p>`
}

function paragraphNote(note: DocumentNote, at: string, n: string, context: ParagraphContext): Html | null {
  const { words, zhLang, display } = context
  if (note.kind === 'seed') {
    const body = html`<p lang="${zhLang ?? 'zh-Hans'}">${inline(note.text, [], display(zhLang ?? 'zh-Hans'))}</p>`
    return disclosure(`note-${note.line}`, at, 'seed', words.note.inSeed, html`${body}`, words.note.place(n))
  }
  const written = context.notes.get(note.id)
  if (!written) return null
  const { convertedFrom: from } = written
  const says = from && html`<p class="place">${words.provenance.converted(from, otherScript(from))}</p>`
  const body = html`<div lang="${written.lang}">${written.body}</div>${says}`
  return disclosure(`note-${note.id.replace('/', '-')}`, at, 'analyst', written.author, body, words.note.place(n))
}

function disclosure(id: string, at: string, kind: string, label: string, body: Html, place: string): Html {
  return html`<aside class="note" translate="yes" id="${id}" data-note="${kind}" data-at="${at}"><details open><summary>${label}<span class="place"> ${place}</span></summary>${body}</details></aside>
`
}
