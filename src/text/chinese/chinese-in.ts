import type { ChineseLang, Lang } from '../../model/transcript.ts'

/** The script of the Chinese text in a call, be it source or translation; `null` where it has none. */
export function chineseIn(call: { sourceLang: Lang; translation: { lang: ChineseLang } | null }): ChineseLang | null {
  return call.translation?.lang ?? (call.sourceLang === 'en' ? null : call.sourceLang)
}
