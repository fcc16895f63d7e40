import { chineseIn } from '../../text/chinese/chinese-in.ts'
import type { ShownQuote } from '../../model/call-insight.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { insightWords } from '../../words/insight-words.ts'
import { hasNotices, quoteNotices } from '../../words/quote-notices.ts'
import { words } from '../../words/words.ts'

/** Writes a text of a language with what is to be marked in it. */
export type Marked = (text: string, isChinese: boolean) => Html

/** Where a quotation stands: its address, the number of its paragraph, and who says it. */
export interface QuotePlace {
  href: string
  n: number
  speaker: string
}

/** What was said, in both languages, that of the page first, with who says it and the way to its paragraph. */
export function quoteBlock(
  quote: ShownQuote | undefined,
  { href, n, speaker }: QuotePlace,
  { translation, sourceLang }: CallFacts,
  locale: Locale,
  marked: Marked = (text) => html`${text}`,
): Html | null {
  if (!quote) return null
  const { provenance, signs } = words(locale)
  const original = chineseIn({ sourceLang, translation })
  const script = chineseOf(locale, original ?? 'zh-Hans')
  const chinese = original === null ? null : quote[script]
  const texts = [
    quote.en !== null && html`<p lang="en" translate="no">${marked(quote.en, false)}</p>`,
    chinese !== null && html`<p lang="${script}" translate="no">${marked(chinese, true)}</p>`,
  ]
  const caveats =
    chinese !== null && translation
      ? [
          translation.origin === 'machine' && provenance.origin.machine,
          script !== translation.lang && provenance.converted(translation.lang, script),
        ].filter((text) => text !== false)
      : []
  return html`<blockquote class="said">${scriptOf(locale) ? texts.toReversed() : texts}<footer>${speaker} <a href="${href}">¶${n}</a>${
    caveats.length > 0 && html` <small>${caveats.join(signs.list)}</small>`
  }${hasNotices(quote) && html` <small class="corrected">${quoteNotices(quote, insightWords(locale)).join(' · ')}</small>`}</footer></blockquote>`
}
