import type { ChineseLang, Lang, Transcript } from '../model/transcript.ts'
import { companyName } from '../interface/call-name.ts'
import type { Display } from '../script/chinese-display.ts'
import { convertName } from '../script/convert.ts'
import type { SearchCall, SearchNote, SearchText } from './search-call.ts'

/**
 * What search takes in of a call.
 * @param transcript after corrections
 * @param notes of the call, of the seed and written
 * @param display how Chinese of a script is shown in a script
 */
export function toSearchCall(
  transcript: Transcript,
  notes: SearchNote[],
  display: (from: ChineseLang, to: ChineseLang) => Display,
): SearchCall {
  /** A text as it is searched and shown: Chinese with full-width signs, and in the other script too. */
  const searchText = (text: string, lang: Lang): SearchText => {
    if (lang === 'en') return { lang, text }
    const other = lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans'
    const [shown = text] = display(lang, lang)([text])
    const [converted = text] = display(lang, other)([text])
    return { lang, text, shown, converted: { lang: other, text: converted } }
  }
  const { id, title, company, period, date, speakers, turns, sourceLang, translation } = transcript
  const translationLang = sourceLang === 'en' ? translation?.lang ?? 'zh-Hans' : 'en'
  const zhLang = sourceLang === 'en' ? translationLang : sourceLang
  return {
    id,
    title,
    company: companyName({ company }),
    ticker: company.ticker,
    year: period?.year ?? null,
    quarter: period?.quarter ?? null,
    date,
    speakers: speakers.map(({ id: speaker, name, aliases, zh: [first, ...others], role, firm }) => {
      const zh = first === undefined || zhLang === 'en' ? null : bothScripts(first, zhLang)
      return { id: speaker, names: [...new Set([name, ...aliases, ...(first ? [first] : []), ...others])], zh, role, firm }
    }),
    paragraphs: turns.flatMap(({ speaker, section, paragraphs }) =>
      paragraphs.map(({ id: paragraph, n, source, translation: translated }) => {
        const texts: SearchText[] = []
        if (source) texts.push(searchText(source.text, sourceLang))
        if (translated) texts.push(searchText(translated.text, translationLang))
        return { id: paragraph, n, speaker, section, texts }
      }),
    ),
    notes,
  }
}

function bothScripts(name: string, lang: ChineseLang): Record<ChineseLang, string> {
  return { 'zh-Hans': convertName(name, lang, 'zh-Hans'), 'zh-Hant': convertName(name, lang, 'zh-Hant') }
}
