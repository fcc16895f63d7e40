import type { ChineseLang, Lang } from '../../model/transcript.ts'

/** The languages of a call: of its source, and of its translation where it has one. */
interface Languages {
  sourceLang: Lang
  translation: { lang: ChineseLang } | null
}

/** The script of the Chinese text in a call, be it source or translation; `null` where it has none. */
export function chineseIn({ sourceLang, translation }: Languages): ChineseLang | null {
  return translation?.lang ?? (sourceLang === 'en' ? null : sourceLang)
}
