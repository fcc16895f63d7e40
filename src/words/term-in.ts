import type { Locale } from '../model/locale.ts'

/** A term in a language of the interface, as it is written where it stands alone: English with a capital. */
export function termIn({ en, hans, hant }: { en: string; hans: string; hant: string }, locale: Locale): string {
  return locale === 'zh-Hans' ? hans : locale === 'zh-Hant' ? hant : en.charAt(0).toUpperCase() + en.slice(1)
}
