import { rowName, scopeName } from '../../across/show/row-name.ts'
import { termNamer } from '../../across/show/shown.ts'
import { glossaryKey, type GlossaryEntry } from '../../check/evidence/glossary.ts'
import { wordFinder } from '../../check/evidence/word-finder.ts'
import { acrossRows } from '../../across/across-rows.ts'
import { insightOfCall } from '../../load/pages/companies/insights.ts'
import { pathTo } from '../../load/pages/paths.ts'
import type { ShownTerm } from '../../load/pages/terms.ts'
import { quoteKey, type Topic } from '../../model/call-insight.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { callName } from '../../words/call-name.ts'
import { checkWords } from '../../words/check-words.ts'
import { words } from '../../words/words.ts'
import { figureLink } from './figures-table.ts'
import { speakerName } from '../../across/show/speaker-name.ts'
import { quoteBlock, type Marked } from './quote-block.ts'
import { callHref, type ShownCall } from './shown-call.ts'

/** So many paragraphs of a call are named; the call itself has all. */
const PLACES = 24

/** The page of a term. */
export function termPage(term: ShownTerm, locale: Locale): Html {
  const { entry, newest } = term
  const t = acrossWords(locale).term
  const own = checkWords(locale).terms
  const { colon } = words(locale).signs
  const key = glossaryKey(locale)
  const scripts = key === 'en' ? (['hans', 'hant'] as const) : ([key] as const)
  const lang = { hans: 'zh-Hans', hant: 'zh-Hant' }
  const [marked, rendered] = marking(entry)
  const calls = newest.map((use) => callUses(use, term, locale, marked))
  const others = term.calls - newest.length
  return html`<header class="page-head"><p class="eyebrow"><a href="${pathTo(`/glossary/#${term.id}`, locale)}">${own.heading}</a> · <a href="${pathTo('/terms/', locale)}">${acrossWords(locale).terms.heading}</a></p><h1><dfn lang="en" translate="no">${entry.term}</dfn></h1>${
    entry.forms && html`<p class="quiet">${own.also}${colon}<span lang="en">${entry.forms.join(', ')}</span></p>`
  }${scripts
    .filter((script) => script !== 'hant' || key === 'hant' || entry.hant.join() !== entry.hans.join())
    .map(
      (script) => html`<p class="renderings" lang="${lang[script]}">${entry[script].join('、')}</p>`,
    )}<p class="lead">${entry.meaning[key]}</p></header>
<section aria-labelledby="said"><h2 id="said">${t.said}</h2><p class="quiet">${own.uses(term.count, term.calls)}${
    rendered.size > 0 &&
    html`<br>${t.rendered}${colon}${[...rendered]
      .sort(([, a], [, b]) => b - a)
      .map(([word, count], at) => html`${at > 0 && '、'}<span lang="zh">${word}</span> ×${count}`)}`
  }</p>${calls}${
    others > 0 &&
    html`<p><a href="${pathTo(`/search/?q=${encodeURIComponent(`"${entry.term}"`)}`, locale)}">${own.otherCalls(others)}</a></p>`
  }</section>`
}

/** What one call says of a term: a sentence, the other places, and the figures. */
function callUses(
  { call, count, at }: ShownTerm['newest'][number],
  { id }: ShownTerm,
  locale: Locale,
  marked: Marked,
): Html {
  const t = words(locale)
  const insight = insightOfCall(call)
  const topic = insight && [...insight.topics, ...insight.usual].find((one) => one.id === id)
  const quotes = (topic?.said ?? []).map((said) =>
    quoteBlock(
      insight?.quotes[quoteKey(said)],
      { href: callHref(call.id, locale, said.paragraph), n: said.n, speaker: speakerName(call, said.speaker, locale) },
      call,
      locale,
      marked,
    ),
  )
  return html`<article><h3><a href="${callHref(call.id, locale, at)}">${callName(call, t)}</a> <small>×${count}</small></h3>${quotes}${
    topic && places(topic, call.id, locale)
  }${figures({ call, insight }, id, locale)}</article>
`
}

/** The paragraphs that mention it and are not quoted. */
function places({ mentions, said }: Topic, call: string, locale: Locale): Html | null {
  const quoted = new Set(said.map(({ paragraph }) => paragraph))
  const others = mentions.filter(({ paragraph }) => !quoted.has(paragraph))
  if (others.length === 0) return null
  const { term: t } = acrossWords(locale)
  return html`<p class="quiet">${t.also} ${others.slice(0, PLACES).map(({ paragraph, n }) => html`<a href="${callHref(call, locale, paragraph)}">¶${n}</a> `)}${others.length > PLACES && '…'}</p>`
}

/** What a call reports of it. */
function figures(shown: ShownCall, id: string, locale: Locale): Html | null {
  const rows = acrossRows([shown.insight]).flatMap((group) =>
    group.rows.filter(({ like }) => like.metric === id).map((row) => ({ group, row })),
  )
  if (rows.length === 0) return null
  const name = termNamer([shown], locale)
  return html`<table class="quarters"><caption>${acrossWords(locale).company.figures}</caption><tbody>${rows.map(
    ({ group, row }) =>
      html`<tr><th scope="row">${scopeName(group, locale)} ${rowNotes(row, name, locale)}</th><td>${row.cells[0]?.map((figure) => figureLink(figure, shown.call.id, locale))}</td></tr>`,
  )}</tbody></table>`
}

function rowNotes(...[row, name, locale]: [...Parameters<typeof rowName>]): Html {
  return rowName(row, name, locale, true)
}

/** Marks a term in quotations, and counts by which words it is rendered there. */
function marking({ term, forms = [], hans, hant }: GlossaryEntry): [Marked, Map<string, number>] {
  const english = wordFinder(
    [term, ...forms].map((form): [string, string] => [form, form]),
    true,
  )
  const chinese = wordFinder(
    [...new Set([...hans, ...hant])].map((word): [string, string] => [word, word]),
    false,
  )
  const rendered = new Map<string, number>()
  return [
    (text, isChinese) => {
      let from = 0
      const parts = (isChinese ? chinese : english)(text).flatMap(({ value, start, end }) => {
        if (isChinese) rendered.set(value, (rendered.get(value) ?? 0) + 1)
        const before = text.slice(from, start)
        from = end
        return [before, html`<mark>${text.slice(start, end)}</mark>`]
      })
      return html`${parts}${text.slice(from)}`
    },
    rendered,
  ]
}
