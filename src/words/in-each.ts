import type { Locale } from '../model/locale.ts'
import { html, trusted, type Html } from '../text/markup/html.ts'

/** How words stand in a page that is made once. */
interface InEachOptions {
  /** Language tag of what is written for a language of the interface, where it is another. */
  langOf?: (locale: Locale) => string
}

/**
 * Writes words in every language of a page that is made once, of which the reader sees those of one: see
 * `layouts/once.astro`. What is the same in all languages stands there once. The words of a language are an element `i-n`, which
 * means nothing by itself and is short, since there are thousands: in its `lang`, for the readers of that language, or of those
 * that `data-in` names.
 * @param languages of the site
 * @param say writes it in one language
 */
export function inEach(
  languages: readonly Locale[],
  say: (locale: Locale) => Html | string,
  { langOf = (locale) => locale }: InEachOptions = {},
): Html {
  const said = new Map<string, Locale[]>()
  for (const locale of languages) {
    const { markup } = html`${say(locale)}`
    said.set(markup, [...(said.get(markup) ?? []), locale])
  }
  const [only] = said.keys()
  if (said.size < 2) return trusted(only ?? '')
  return html`${[...said].map(([words, own]) => {
    const langs = new Set(own.map(langOf))
    const lang = langs.size === 1 && [...langs].join('')
    const readers = own.join(' ')
    return html`<i-n${readers !== lang && html` data-in="${readers}"`}${lang && html` lang=${lang}`}>${trusted(words)}</i-n>`
  })}`
}
