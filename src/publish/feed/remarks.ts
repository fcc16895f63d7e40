import { inScript } from '../../export/in-script.ts'
import { outline } from '../../export/outline.ts'
import type { PublishedParagraph } from '../../export/published-call.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import type { CallRecord } from '../../model/published.ts'
import type { Lang } from '../../model/transcript.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { words } from '../../words/words.ts'
import type { TextOfCall } from '../published-site.ts'

/**
 * The prepared remarks of a call in both languages, paragraph under paragraph, with the editor's corrections below what they
 * correct. What does not fit is said, and where it is.
 * @param url of the call
 * @param most bytes
 * @returns `null` where the call has no such remarks, or nothing of them fits
 */
export function remarks({ published, known }: TextOfCall, locale: Locale, url: string, most: number): Html | null {
  const t = words(locale)
  const chinese = published.call.translation?.lang ?? chineseSource(published.call)
  const { call, paragraphs } = chinese ? inScript(published, chineseOf(locale, chinese), known) : published
  const parts = outline({ paragraphs: paragraphs.filter(({ record }) => record.turn.section === 'prepared') })
  const pieces = parts
    .flatMap(({ turns }) => turns)
    .flatMap(({ turn, paragraphs: own }) => {
      const speaker = call.speakers.find(({ id }) => id === turn.speaker)
      return own.map((paragraph, at) => ({
        id: paragraph.record.id,
        piece: html`${
          at === 0 &&
          html`<h3>${speaker?.name ?? turn.speaker}</h3>
${turn.correction && correction(t.correction.speaker(turn.correction.value, turn.correction.reason))}`
        }${texts(paragraph, call, locale)}${paragraph.record.corrections.map(({ quote, value, reason }) => correction(t.correction.figure(quote, value, reason)))}`,
      }))
    })
  let bytes = 0
  const fitting = pieces.findIndex(({ piece }) => (bytes += Buffer.byteLength(piece.markup)) > most)
  const shown = fitting < 0 ? pieces : pieces.slice(0, fitting)
  const next = pieces[shown.length]
  if (shown.length === 0) return null
  return html`${
    call.converted &&
    chinese &&
    html`<p>${t.provenance.converted(call.converted.from, chineseOf(locale, chinese))}</p>
`
  }<h2>${t.call.prepared}</h2>
${shown.map(({ piece }) => piece)}${
    next &&
    html`<p><a href="${url}#${next.id}">${t.feed.more(pieces.length - shown.length)}</a></p>
`
  }`
}

function chineseSource({ sourceLang }: CallRecord): Exclude<Lang, 'en'> | null {
  return sourceLang === 'en' ? null : sourceLang
}

/** Both texts of a paragraph, the language of the reader first. */
function texts({ record: { source, translation } }: PublishedParagraph, call: CallRecord, locale: Locale): Html[] {
  const text = (lang: Lang, said: string): Html => html`<p lang="${lang}">${said}</p>
`
  const both = [
    ...(source ? [text(call.sourceLang, source.text)] : []),
    ...(translation ? [text(call.translation?.lang ?? call.sourceLang, translation.text)] : []),
  ]
  return scriptOf(locale) && call.sourceLang === 'en' ? both.reverse() : both
}

function correction(said: string): Html {
  return html`<p><em>${said}</em></p>
`
}
