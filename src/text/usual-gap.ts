import type { Lang } from '../model/transcript.ts'

/** What stands between two sentences of a language where nothing says otherwise. */
export function usualGap(lang: Lang): string {
  return lang === 'en' ? ' ' : ''
}
