import { chineseIn } from '../../text/chinese/chinese-in.ts'
import type { ComparedCall, ComparedFacts } from '../../model/compared-call.ts'
import { quoteKey } from '../../model/call-insight.ts'
import type { KeyFigure, Quotation } from '../../model/key-figure.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { inEach } from '../../words/in-each.ts'
import { insightWords } from '../../words/insight-words.ts'
import { sayValue } from '../../words/say-value.ts'
import { hasNotices, quoteNotices } from '../../words/quote-notices.ts'
import type { AcrossWords } from '../../words/wording/across-words.ts'
import { speakerName } from './speaker-name.ts'

/** For whom two calls are held against each other: readers of all languages of a site at once, or of one. */
export interface CompareView {
  earlier: ComparedCall
  later: ComparedCall
  /** What is said differently in them stands there once for each: see `inEach`. */
  languages: readonly Locale[]
  /** Only what stands out is quoted, and all else is named with the way to it. */
  brief: boolean
  /** The address of a path of the site. */
  href: (path: string) => string
  /** That of a page that is made once for all languages. */
  once: (path: string) => string
}

/** Writes what is said in each language. */
export function each({ languages }: CompareView, say: (locale: Locale) => Html | string): Html {
  return inEach(languages, say)
}

/** Writes words of comparisons. */
export function said(view: CompareView, say: (words: AcrossWords['compare']) => string): Html {
  return each(view, (locale) => say(acrossWords(locale).compare))
}

/** The address of a call, or of a place in it. */
export function placeIn({ href }: CompareView, { id }: Pick<ComparedFacts, 'id'>, fragment?: string): string {
  return href(`/calls/${id}/${fragment === undefined ? '' : `#${fragment}`}`)
}

/** How much, as the way to where it was said; what an editor corrects is marked. */
export function valueLink(view: CompareView, figure: KeyFigure, call: ComparedFacts): Html {
  return html`<a href="${placeIn(view, call, figure.paragraph)}">${each(view, (locale) => sayValue(figure, locale, figure.moves))}</a>${
    figure.corrected !== null &&
    html` <small class="corrected">${each(view, (locale) => insightWords(locale).corrected(figure.words))}</small>`
  }`
}

/** Sentences in both languages, each with the way to its paragraph. */
export function quoted(view: CompareView, { call, insight }: ComparedCall, quotations: readonly Quotation[]): Html[] {
  const original = chineseIn(call)
  const scriptFor = (locale: Locale) => chineseOf(locale, original ?? 'zh-Hans')
  const [only, ...others] = view.languages
  return quotations.flatMap((quotation) => {
    const quote = insight?.quotes[quoteKey(quotation)]
    if (!quote) return []
    return html`<blockquote class="said">${quote.en !== null && html`<p lang="en" translate="no">${quote.en}</p>`}${
      original !== null &&
      quote[original] !== null &&
      html`<p lang="${only && others.length === 0 ? scriptFor(only) : original}" translate="no">${inEach(view.languages, (locale) => quote[scriptFor(locale)] ?? '', { langOf: scriptFor })}</p>`
    }<footer>${each(view, (locale) => speakerName(call, quotation.speaker, locale))} <a href="${placeIn(view, call, quotation.paragraph)}">¶${quotation.n}</a>${
      hasNotices(quote) &&
      html` <small class="corrected">${each(view, (locale) => quoteNotices(quote, insightWords(locale)).join(' · '))}</small>`
    }</footer></blockquote>`
  })
}
