import type { Lang } from '../model/transcript.ts'

/** A text of the interface in its three languages. */
export type Localised = Record<Lang, string>

/**
 * Puts values in the place of `{names}`.
 * @param template a text; a name without a value stays as it stands
 */
export function fill(template: string, values: Record<string, string | Localised>, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'string' ? value : value[lang]
  })
}

/** A list as each language parts its items. */
export function listed(items: readonly string[]): Localised {
  return everyLang((lang) => items.join(lang === 'en' ? ', ' : '、'))
}

/** Makes a text in each language. */
export function everyLang(make: (lang: Lang) => string): Localised {
  return { en: make('en'), 'zh-Hans': make('zh-Hans'), 'zh-Hant': make('zh-Hant') }
}
