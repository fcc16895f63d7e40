import type { Locale } from '../../model/locale.ts'

/** Places that write Traditional Chinese, where the tag names no script (BCP 47). */
const TRADITIONAL = /\b(?:hant|tw|hk|mo)\b/i

/**
 * The interface language that suits a reader best.
 * @param languages what the browser asks for, best first
 * @returns `null` where the site has none of them
 */
export function ownLocale(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    if (/^en\b/i.test(language)) return 'en'
    if (/^zh\b/i.test(language)) return !/hans/i.test(language) && TRADITIONAL.test(language) ? 'zh-Hant' : 'zh-Hans'
  }
  return null
}
