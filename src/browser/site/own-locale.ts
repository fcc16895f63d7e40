import { locales, type Locale } from '../../model/locale.ts'

/**
 * Language and script of a tag (BCP 47), by what is likely where it names none: `zh-TW` is `zhHant`. Some systems name theirs as
 * POSIX does: `en_US.UTF-8`, `en-US@posix`. Nothing of what is no tag.
 */
function likely(tag: string): string {
  try {
    const { language, script = '' } = new Intl.Locale(tag.replace('_', '-').replace(/[.@].*/, '')).maximize()
    return language + script
  } catch {
    return ''
  }
}

/**
 * The interface language that suits a reader best.
 * @param languages what the browser asks for, best first
 * @returns `null` where there is none of them
 */
export function ownLocale(languages: readonly string[]): Locale | null {
  const own = languages.map(likely)
  const at = own.findIndex((tag) => locales.some((locale) => likely(locale) === tag))
  return locales.find((locale) => likely(locale) === own[at]) ?? null
}
