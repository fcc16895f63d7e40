import { comparison, type Comparison, type ScopedRow } from '../../insight/across/comparison.ts'
import type { CallPair } from '../../load/pages/pairs.ts'
import { firstLocale, pathTo } from '../../load/pages/paths.ts'
import { quoteKey, type Topic } from '../../model/call-insight.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { KeyFigure, Quotation } from '../../model/key-figure.ts'
import { companyPath } from '../../model/company-path.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { companyName } from '../../words/call-name.ts'
import { inEach } from '../../words/in-each.ts'
import { insightWords } from '../../words/insight-words.ts'
import { sayValue } from '../../words/say-value.ts'
import type { AcrossWords } from '../../words/wording/across-words.ts'
import { words } from '../../words/words.ts'
import { rowName, scopeName } from './figures-table.ts'
import { callHref, columnName, termNamer, type ShownCall } from './shown-call.ts'
import { speakerName } from './speaker-name.ts'

/** So many topics that are new, and so many that both calls have, are quoted. */
const ADDED = 24
const SHARED = 12

/** Two calls of a company, held against each other. */
export interface Pair {
  earlier: ShownCall
  later: ShownCall
}

/** What is said in each language of a page that is made once. */
type Each = (say: (locale: Locale) => Html | string) => Html

/** The page that holds a call against the one before it. @param languages of the site */
export function comparePage(pair: Pair, languages: readonly Locale[]): Html {
  const { earlier, later } = pair
  const each: Each = (say) => inEach(languages, say)
  const t = (say: (words: AcrossWords['compare']) => string): Html => each((locale) => say(acrossWords(locale).compare))
  const found = earlier.insight && later.insight ? comparison(earlier.insight, later.insight) : null
  if (!found) return html`<p class="empty">${each((locale) => acrossWords(locale).company.none)}</p>`
  const name = (topic: Topic): Html => each((locale) => termNamer([later, earlier], locale)(topic.id, topic.name))
  const isNew = (row: ScopedRow): boolean => row.cells[0]?.length !== 0 && row.cells[1]?.length === 0
  return html`<section aria-labelledby="new"><h2 id="new">${t(({ added }) => added)}</h2>${
    found.added.length === 0 && html`<p class="quiet">${t(({ nothing }) => nothing)}</p>`
  }${found.added.slice(0, ADDED).map((topic) => addedTopic(topic, name(topic), later, languages))}${mentioned(found.added.slice(ADDED), later.call, name)}</section>
${
  found.figures.some(isNew) &&
  html`<section aria-labelledby="new-figures"><h2 id="new-figures">${t(({ newFigures }) => newFigures)}</h2>${found.figures
    .filter(isNew)
    .map((row) => addedFigure(row, later, each, languages))}</section>`
}
${
  found.gone.length > 0 &&
  html`<section aria-labelledby="gone"><h2 id="gone">${t(({ gone }) => gone)}</h2>${mentioned(found.gone, earlier.call, name)}</section>`
}
${figuresOf(found, pair, each)}
<section aria-labelledby="both"><h2 id="both">${t(({ both }) => both)}</h2>${found.shared.slice(0, SHARED).map(
    (shared) =>
      html`<article class="both"><h3>${name(shared.later)} <small>×${shared.earlier.count} → ×${shared.later.count}</small></h3><div><h4>${each((locale) => columnName(earlier.call, locale))}</h4>${quoted(shared.earlier.said.slice(0, 1), earlier, languages)}</div><div><h4>${each((locale) => columnName(later.call, locale))}</h4>${quoted(shared.later.said.slice(0, 1), later, languages)}</div></article>
`,
  )}</section>`
}

/** Topics of a call without their sentences, each with the way to its first mention. */
function mentioned(topics: readonly Topic[], call: CallFacts, name: (topic: Topic) => Html): Html | null {
  return topics.length === 0
    ? null
    : html`<p class="gone">${topics.map(
        (topic) =>
          html`<span><a href="${place(call, topic.mentions[0]?.paragraph)}">${name(topic)}</a> <small>×${topic.count}</small></span> `,
      )}</p>`
}

function place({ id }: CallFacts, fragment?: string): string {
  return callHref(id, firstLocale, fragment)
}

function addedTopic(topic: Topic, name: Html, shown: ShownCall, languages: readonly Locale[]): Html {
  return html`<article><h3><a href="${place(shown.call, topic.mentions[0]?.paragraph)}">${name}</a> <small>×${topic.count}</small></h3>${quoted(topic.said.slice(0, 1), shown, languages)}</article>
`
}

function addedFigure(row: ScopedRow, shown: ShownCall, each: Each, languages: readonly Locale[]): Html {
  const own = row.cells[0] ?? []
  return html`<article><h3>${rowTitle(row, [shown], each)} ${own.map((figure) => value(figure, shown.call, each))}</h3>${quoted(own.slice(0, 1), shown, languages)}</article>
`
}

function rowTitle(row: ScopedRow, shown: readonly ShownCall[], each: Each): Html {
  return each(
    (locale) => html`${rowName(row, termNamer(shown, locale), locale)} <small>${scopeName(row, locale)}</small>`,
  )
}

function value(figure: KeyFigure, call: CallFacts, each: Each): Html {
  return html`<a href="${place(call, figure.paragraph)}">${each((locale) => sayValue(figure, locale, figure.moves))}</a>${
    figure.corrected !== null &&
    html` <small class="corrected">${each((locale) => insightWords(locale).corrected(figure.words))}</small>`
  }`
}

/** What both calls report, side by side. */
function figuresOf({ figures }: Comparison, { earlier, later }: Pair, each: Each): Html | null {
  const both = figures.filter(({ cells }) => cells.every((cell) => cell.length > 0))
  if (both.length === 0) return null
  const head = (shown: ShownCall): Html =>
    html`<th scope="col"><a href="${place(shown.call)}">${each((locale) => columnName(shown.call, locale))}</a></th>`
  return html`<section aria-labelledby="figures"><h2 id="figures">${each((locale) => acrossWords(locale).company.figures)}</h2><div class="scrolls" role="group" aria-labelledby="figures" tabindex="0"><table class="quarters"><thead><tr><th scope="col">${each((locale) => insightWords(locale).metric)}</th>${head(earlier)}${head(later)}</tr></thead><tbody>${both.map(
    (row) =>
      html`<tr><th scope="row">${rowTitle(row, [later, earlier], each)}</th><td>${row.cells[1]?.map((figure) => html`<div>${value(figure, earlier.call, each)}</div>`)}</td><td>${row.cells[0]?.map((figure) => html`<div>${value(figure, later.call, each)}</div>`)}</td></tr>
`,
  )}</tbody></table></div></section>`
}

/** Sentences in both languages, each with the way to its paragraph. */
function quoted(quotations: readonly Quotation[], { call, insight }: ShownCall, languages: readonly Locale[]): Html[] {
  const original = call.translation?.lang ?? (call.sourceLang === 'en' ? null : call.sourceLang)
  const scriptFor = (locale: Locale) => chineseOf(locale, original ?? 'zh-Hans')
  return quotations.flatMap((quotation) => {
    const quote = insight?.quotes[quoteKey(quotation)]
    if (!quote) return []
    return html`<blockquote class="said">${quote.en !== null && html`<p lang="en" translate="no">${quote.en}</p>`}${
      original !== null &&
      quote[original] !== null &&
      html`<p lang="${original}" translate="no">${inEach(languages, (locale) => quote[scriptFor(locale)] ?? '', { langOf: scriptFor })}</p>`
    }<footer>${inEach(languages, (locale) => speakerName(call, quotation.speaker, locale))} <a href="${place(call, quotation.paragraph)}">¶${quotation.n}</a></footer></blockquote>`
  })
}

/** What is to be said of the Chinese of a call: once, since all quotations of the page are of two calls. */
function caveatOf(call: CallFacts, locale: Locale): string | null {
  const { provenance, signs } = words(locale)
  if (!call.translation) return null
  const { lang, origin } = call.translation
  const script = chineseOf(locale, lang)
  const caveats = [
    origin === 'machine' && provenance.origin.machine,
    script !== lang && provenance.converted(lang, script),
  ].filter((text) => text !== false)
  return caveats.length === 0 ? null : `${columnName(call, locale)}${signs.colon}${caveats.join(signs.list)}`
}

/** Which calls the page holds against each other, with the ways to both, and to the pairs before and after. */
export function compareHead({ earlier, later, before, after }: CallPair, languages: readonly Locale[]): Html {
  const each: Each = (say) => inEach(languages, say)
  const t = (say: (words: AcrossWords['compare']) => string): Html => each((locale) => say(acrossWords(locale).compare))
  const name = (call: CallFacts): Html =>
    html`<a href="${place(call)}">${each((locale) => columnName(call, locale))}</a>`
  const path = companyPath(later)
  const pair = (id: string): string => pathTo(`/compare/${id}/`, firstLocale)
  return html`<header class="page-head"><p class="eyebrow">${
    path === null ? companyName(later) : html`<a href="${pathTo(path, firstLocale)}">${companyName(later)}</a>`
  }</p><h1>${t(({ heading }) => heading)}</h1><p class="lead">${name(earlier)} → ${name(later)}</p><p class="quiet">${t(({ lead }) => lead)}</p>${[
    earlier,
    later,
  ].map((call) => html`<p class="quiet">${each((locale) => caveatOf(call, locale) ?? '')}</p>`)}${
    (before ?? after) !== null &&
    html`<p class="parts">${before !== null && html`<a rel="prev" href="${pair(before)}">${t((one) => one.before)}</a>`}${
      after !== null && html`<a rel="next" href="${pair(after)}">${t((one) => one.after)}</a>`
    }</p>`
  }</header>`
}
