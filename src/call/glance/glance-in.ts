import type { Html } from '../../text/markup/html.ts'
import { inEach } from '../../words/in-each.ts'
import { insightWords } from '../../words/insight-words.ts'
import { termIn } from '../../words/term-in.ts'
import { hasNotices, quoteNotices } from '../../words/quote-notices.ts'
import type { InsightWords } from '../../words/wording/insight-words.ts'
import { quoteKey, type QuotedInsight } from '../../model/call-insight.ts'
import type { Quotation } from '../../model/key-figure.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import type { ChineseLang } from '../../model/transcript.ts'
import { html } from '../../text/markup/html.ts'

/** What the sections of the page need: the call, and how things are said to each reader. */
export interface GlanceView {
  insight: QuotedInsight
  /** The languages of the site. */
  languages: readonly Locale[]
  /** Script of the Chinese of the call, `null` where it has none. */
  chinese: ChineseLang | null
  /** It is in both languages, so that its checks list every figure. */
  translated: boolean
  /** The name of a speaker as the page of the call gives it. */
  speaker: (id: string, locale: Locale) => string
  /** The firm of a speaker, by the name that a language has for it. */
  firm: (id: string, locale: Locale) => string | null
}

/** Says something to each reader in their words. */
export function each({ languages }: GlanceView, say: (words: InsightWords, locale: Locale) => Html | string): Html {
  return inEach(languages, (locale) => say(insightWords(locale), locale))
}

/** The name of a term, or of what the call itself names. */
export function nameOf({ insight: { terms } }: GlanceView, id: string, own: string, locale: Locale): string {
  const term = terms[id]
  return term ? termIn(term, locale) : own
}

/**
 * Sentences as they were said and as they are translated, each with a link to its paragraph and with who says it. Links are relative
 * to `/calls/<id>/…/`.
 * @param known the speaker who is named above them
 */
export function quoted(view: GlanceView, quotations: readonly Quotation[], known?: string): Html {
  const { insight, languages, chinese } = view
  const once = new Map(quotations.map((one) => [quoteKey(one), one]))
  return html`<ul class="quotes">${[...once].map(([key, { paragraph, n, speaker }]) => {
    const quote = insight.quotes[key]
    const inScript = (locale: Locale): ChineseLang => chineseOf(locale, chinese ?? 'zh-Hans')
    return html`<li><a href="../#${paragraph}">¶${n}</a>${
      speaker !== known && html` <small>${each(view, (_, locale) => view.speaker(speaker, locale))}</small>`
    }${quote?.en != null && html` <q lang="en">${quote.en}</q>`}${
      quote?.['zh-Hans'] != null &&
      html` <q class="zh" lang="${chinese ?? 'zh-Hans'}">${inEach(
        languages,
        (locale) => quote[inScript(locale)] ?? '',
        { langOf: inScript },
      )}</q>`
    }${
      quote !== undefined &&
      hasNotices(quote) &&
      html` <small class="corrected">${each(view, (t) => quoteNotices(quote, t).join(' · '))}</small>`
    }</li>`
  })}</ul>`
}
