import type { NoteFacts } from '../model/call-facts.ts'
import type { Transcript } from '../model/transcript.ts'
import type { SearchCall, SearchText } from './search-call.ts'

/**
 * What search takes in of a call.
 * @param transcript after corrections
 * @param notes of the call, of the seed and written; other calls' notes are passed over
 */
export function toSearchCall(transcript: Transcript, notes: readonly NoteFacts[]): SearchCall {
  const { id, title, company, period, date, speakers, turns, sourceLang, translation } = transcript
  const translationLang = sourceLang === 'en' ? translation?.lang ?? 'zh-Hans' : 'en'
  return {
    id,
    title,
    company: company.name,
    ticker: company.ticker,
    year: period?.year ?? null,
    quarter: period?.quarter ?? null,
    date,
    speakers: speakers.map(({ id: speaker, name, aliases, zh, role, firm }) => {
      return { id: speaker, names: [...new Set([name, ...aliases, ...zh])], role, firm }
    }),
    paragraphs: turns.flatMap(({ speaker, section, paragraphs }) =>
      paragraphs.map(({ id: paragraph, n, source, translation: translated }) => {
        const texts: SearchText[] = []
        if (source) texts.push({ lang: sourceLang, text: source.text })
        if (translated) texts.push({ lang: translationLang, text: translated.text })
        return { id: paragraph, n, speaker, section, texts }
      }),
    ),
    notes: notes.filter(({ call }) => call === id).map(({ anchor, paragraph, n, author, lang, body }) => {
      return { anchor, at: paragraph, n, author, lang, text: plainText(body.en) }
    }),
  }
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** The text of markup that our own renderer wrote: tags go, what ends a block or a cell parts words. */
function plainText(markup: string): string {
  return markup
    .replace(/<\/(?:p|li|t[dhr]|h\d|blockquote|pre)>|<br\s*\/?>/g, ' ')
    .replace(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    })
    .replace(/\s+/g, ' ')
    .trim()
}
