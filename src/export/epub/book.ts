import type { CallRecord } from '../../model/published.ts'
import type { Lang } from '../../model/transcript.ts'
import { inBoth, nameOf } from '../material/labels.ts'
import { outline, type OutlinePart } from '../material/outline.ts'
import type { ExportLanguages } from '../material/export-context.ts'
import type { PublishedCall, PublishedParagraph } from '../material/published-call.ts'

/** A file of text in a book. */
export interface Chapter extends OutlinePart {
  /** Its path in the folder of the book. */
  file: string
  title: string
  /** Whether it is the first of its half of the call. */
  opens: boolean
}

/** A text of a paragraph that is shown. */
export interface BookText {
  lang: Lang
  text: string
  /** It stands in for the other language, in which there is none. */
  standsIn: boolean
}

/** The chapters of a call: one for each half of it or, where there are any, for each exchange. */
export function chaptersOf(call: PublishedCall): Chapter[] {
  const speakers = new Map(call.call.speakers.map((speaker) => [speaker.id, speaker]))
  let half: string | null = null
  return outline(call).map((part, at): Chapter => {
    const opens = part.section !== half
    half = part.section
    const analyst = part.turns.map(({ turn }) => speakers.get(turn.speaker)).find((one) => one?.side === 'analyst')
    const number = part.exchange
    const title =
      number === null
        ? inBoth(call.call, (from) => from.call[part.section])
        : [
            inBoth(call.call, (from) => from.call.exchange(number)),
            ...(analyst ? [[analyst.name, analyst.firm].filter((one) => one !== null).join(', ')] : []),
          ].join(' – ')
    return { ...part, opens, title, file: `text-${at + 1}.xhtml` }
  })
}

/** The texts of a paragraph in the languages of the book. What is missing in one language stands there in the other. */
export function shownTexts(
  { source, translation }: PublishedParagraph['record'],
  { sourceLang, translation: target }: CallRecord,
  languages: ExportLanguages,
): BookText[] {
  const all = [
    ...(source ? [{ lang: sourceLang, text: source.text }] : []),
    ...(translation ? [{ lang: target?.lang ?? sourceLang, text: translation.text }] : []),
  ]
  const wanted = all.filter(({ lang }) => languages === 'both' || languages === (lang === 'en' ? 'en' : 'zh'))
  return wanted.length > 0
    ? wanted.map((text) => ({ ...text, standsIn: false }))
    : all.slice(0, 1).map((text) => ({ ...text, standsIn: true }))
}

/** What the book is called, in its first language. */
export function titleOf(call: CallRecord, languages: ExportLanguages): { text: string; lang: Lang } {
  const [lang = 'en'] = languagesOf(call, languages)
  return { text: nameOf(call, lang), lang }
}

/** The languages that a book is in, the one that comes first in it first. */
export function languagesOf({ sourceLang, translation }: CallRecord, languages: ExportLanguages): Lang[] {
  const all: Lang[] = [sourceLang, ...(translation && translation.lang !== sourceLang ? [translation.lang] : [])]
  const wanted = all.filter((lang) => languages === 'both' || languages === (lang === 'en' ? 'en' : 'zh'))
  return wanted.length > 0 ? wanted : all
}
