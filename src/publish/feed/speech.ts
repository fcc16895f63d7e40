import { inScript } from '../../export/material/in-script.ts'
import { outline, type OutlinePart } from '../../export/material/outline.ts'
import type { PublishedParagraph } from '../../export/material/published-call.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import type { CallRecord } from '../../model/published.ts'
import type { Lang } from '../../model/transcript.ts'
import { html, type Html } from '../../text/markup/html.ts'
import type { Words } from '../../words/wording/words.ts'
import { words } from '../../words/words.ts'
import type { TextOfCall } from '../published-site.ts'

/**
 * What is said in a call, in both languages, paragraph under paragraph, with headings as on its page and the editor's
 * corrections below what they correct. What does not fit is said, and where it is.
 * @param url of the call
 * @param most bytes
 * @returns `null` where nothing of it fits
 */
export function speech({ published, known }: TextOfCall, locale: Locale, url: string, most: number): Html | null {
  const t = words(locale)
  const chinese = published.call.translation?.lang ?? chineseSource(published.call)
  const { call, paragraphs } = chinese ? inScript(published, chineseOf(locale, chinese), known) : published
  const pieces = outline({ paragraphs }).flatMap((part, partAt, parts) =>
    part.turns.flatMap(({ turn, paragraphs: own }, turnAt) => {
      const speaker = call.speakers.find(({ id }) => id === turn.speaker)
      const name = speaker?.name ?? turn.speaker
      const head = html`${turnAt === 0 && headings(part, parts[partAt - 1], call, t)}${part.exchange === null ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}
${turn.correction && correction(t.correction.speaker(turn.correction.value, turn.correction.reason))}`
      return own.map((paragraph, at) => ({
        id: paragraph.record.id,
        piece: html`${at === 0 && head}${texts(paragraph, call, locale)}${paragraph.record.corrections.map(({ quote, value, reason }) => correction(t.correction.figure(quote, value, reason)))}`,
      }))
    }),
  )
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
  }${shown.map(({ piece }) => piece)}${
    next &&
    html`<p><a href="${url}#${next.id}">${t.feed.more(pieces.length - shown.length)}</a></p>
`
  }`
}

/** The heading of a section where it begins, and that of an exchange: who asks. */
function headings(part: OutlinePart, before: OutlinePart | undefined, call: CallRecord, t: Words): Html {
  const { section, exchange, turns } = part
  const people = turns.map(({ turn }) => call.speakers.find(({ id }) => id === turn.speaker))
  const analyst = people.find((person) => person?.side === 'analyst')
  const name = analyst ? t.call.exchangeBy(analyst.name, analyst.firm) : t.call.exchange(exchange ?? 0)
  return html`${
    section !== before?.section &&
    html`<h2>${t.call[section]}</h2>
`
  }${
    exchange !== null &&
    html`<h3>${name}</h3>
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
