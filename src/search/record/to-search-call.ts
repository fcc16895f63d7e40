import { otherScript } from '../../text/chinese/other-script.ts'
import type { ChineseLang, Lang, Transcript } from '../../model/transcript.ts'
import { words } from '../../words/words.ts'
import type { RoleWords } from '../../check/evidence/role-words.ts'
import { companyName } from '../../words/call-name.ts'
import type { Display } from '../../script/chinese-display.ts'
import { convertName } from '../../script/convert.ts'
import type { NameIn } from '../../script/words/settled-names.ts'
import type { SearchCall, SearchNote, SearchText } from './search-call.ts'

/**
 * What search takes in of a call.
 * @param transcript after corrections
 * @param notes of the call, of the seed and written
 * @param display how Chinese of a script is shown in a script
 * @param roles says roles in Chinese
 * @param nameIn says names in a script
 */
export function toSearchCall(
  transcript: Transcript,
  notes: SearchNote[],
  display: (from: ChineseLang, to: ChineseLang) => Display,
  roles: RoleWords = () => null,
  nameIn: NameIn = convertName,
): SearchCall {
  /** A text as it is searched and shown: Chinese with full-width signs, and in the other script too. */
  const searchText = (text: string, lang: Lang): SearchText => {
    if (lang === 'en') return { lang, text }
    const other = otherScript(lang)
    const [shown = text] = display(lang, lang)([text])
    const [converted = text] = display(lang, other)([text])
    return { lang, text, shown, converted: { lang: other, text: converted } }
  }
  const { id, title, company, period, date, speakers, turns, sourceLang, translation } = transcript
  const translationLang = sourceLang === 'en' ? (translation?.lang ?? 'zh-Hans') : 'en'
  const zhLang = sourceLang === 'en' ? translationLang : sourceLang
  return {
    id,
    title,
    company: companyName({ company, title }),
    ticker: company.ticker,
    year: period?.year ?? null,
    quarter: period?.quarter ?? null,
    date,
    speakers: speakers.map(({ id: speaker, name, aliases, zh: [first, ...others], role, firm, side }) => {
      if (side === 'operator')
        return { id: speaker, names: [name, ...Object.values(OPERATOR)], zh: OPERATOR, role, firm }
      const zh = first === undefined || zhLang === 'en' ? null : bothScripts(first, zhLang, nameIn)
      const roleZh = role === null ? null : roles(role)
      return {
        id: speaker,
        names: [...new Set([name, ...aliases, ...(first ? [first] : []), ...others])],
        zh,
        role,
        ...(roleZh ? { roleZh } : {}),
        firm,
      }
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

/** The operator, who has one name in each language. */
const OPERATOR: Record<ChineseLang, string> = {
  'zh-Hans': words('zh-Hans').call.operator,
  'zh-Hant': words('zh-Hant').call.operator,
}

function bothScripts(name: string, lang: ChineseLang, nameIn: NameIn): Record<ChineseLang, string> {
  return { 'zh-Hans': nameIn(name, lang, 'zh-Hans'), 'zh-Hant': nameIn(name, lang, 'zh-Hant') }
}
