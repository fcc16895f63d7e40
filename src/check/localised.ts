import { everyLocale, type Locale } from '../model/locale.ts'
import { words } from '../words/words.ts'

/** A text in each language of the interface. */
export type Localised = Record<Locale, string>

/**
 * Puts values in the place of `{names}`.
 * @param template a text; a name without a value stays as it stands
 */
export function fill(template: string, values: Record<string, string | Localised>, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'string' ? value : value[locale]
  })
}

/** A list as each language parts its items. */
export function listed(items: readonly string[]): Localised {
  return everyLocale((locale) => items.join(words(locale).signs.list))
}
