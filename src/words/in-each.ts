import type { Locale } from '../model/locale.ts'
import { html, trusted, type Html } from '../text/markup/html.ts'

/** How words stand in a page that is made once. */
interface InEachOptions {
  /** Element around the words of a language: `div` where blocks stand in it. */
  tag?: 'span' | 'div'
  /** Language tag of what is written for a language of the interface, where it is another. */
  langOf?: (locale: Locale) => string
}

/**
 * Writes words in every language of a page that is made once, of which the reader sees those of one: see
 * `layouts/once.astro`. What is the same in all languages stands there once.
 * @param languages of the site
 * @param say writes it in one language
 */
export function inEach(
  languages: readonly Locale[],
  say: (locale: Locale) => Html | string,
  { tag = 'span', langOf = (locale) => locale }: InEachOptions = {},
): Html {
  const said = new Map<string, Locale[]>()
  for (const locale of languages) {
    const { markup } = html`${say(locale)}`
    said.set(markup, [...(said.get(markup) ?? []), locale])
  }
  const [only] = said.keys()
  if (said.size < 2) return trusted(only ?? '')
  const name = trusted(tag)
  return html`${[...said].map(([words, own]) => {
    const [lang, ...others] = new Set(own.map(langOf))
    return html`<${name} data-in="${own.join(' ')}"${others.length === 0 && html` lang="${lang}"`}>${trusted(words)}</${name}>`
  })}`
}
