import { quoteKey, type Topic } from '../../model/call-insight.ts'
import { companyPath } from '../../model/paths/company-path.ts'
import type { ComparedCall, ComparedFacts } from '../../model/compared-call.ts'
import { chineseOf, type Locale } from '../../model/locale.ts'
import { lettersOf } from '../../text/letters-of.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { companyName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import { comparison, changedTopics, type SharedTopic } from '../comparison.ts'
import { comparedFigures } from './compared-figures.ts'
import { comparedParts } from './compared-parts.ts'
import { each, placeIn, quoted, said, type CompareView } from './compare-view.ts'
import { columnName, termNamer } from './shown.ts'

/** So many topics that are new, and so many that both calls have, are quoted: in brief, and else. */
const ADDED = { brief: 8, whole: 24 }
const SHARED = { brief: 6, whole: 12 }

/** What stands above a comparison. @param heading of the page, where it is not the names of the calls */
export function compareHead(view: CompareView, heading: Html | null, links: Html | null): Html {
  const { earlier, later, href } = view
  const name = ({ call }: ComparedCall): Html =>
    html`<a href="${placeIn(view, call)}">${each(view, (locale) => columnName(call, locale))}</a>`
  const names = html`${name(earlier)} → ${name(later)}`
  const path = companyPath(later.call)
  const company = companyName(later.call)
  return html`<header class="page-head"><p class="eyebrow">${path === null ? company : html`<a href="${href(path)}">${company}</a>`}</p><h1>${heading ?? names}</h1>${heading && html`<p class="lead">${names}</p>`}<p class="quiet">${said(view, ({ lead }) => lead)}</p>${[
    earlier,
    later,
  ].map(
    ({ call }) => html`<p class="quiet">${each(view, (locale) => caveatOf(call, locale) ?? '')}</p>`,
  )}${links}</header>`
}

/** Holds two calls of a company against each other: their figures, their topics, and section by section. */
export function comparePage(view: CompareView): Html {
  const { earlier, later } = view
  if (!earlier.insight || !later.insight)
    return html`<p class="empty">${each(view, (locale) => acrossWords(locale).company.none)}</p>`
  const found = comparison(earlier.insight, later.insight)
  const name = (topic: Topic): Html => each(view, (locale) => termNamer([later, earlier], locale)(topic.id, topic.name))
  const figures = comparedFigures(view, found.figures)
  const most = view.brief ? 'brief' : 'whole'
  // Of what is said in the same words, what must be said by law above all, nothing is news.
  const shared = found.shared.filter((topic) => !inSameWords(view, topic)).slice(0, SHARED[most])
  const quotedTopics = found.added.filter(({ said }) => said.length > 0).slice(0, ADDED[most])
  const before = new Map(found.shared.map((topic) => [topic.later, topic.earlier.count]))
  const change = (topic: Topic): Html => html`<small>×${before.get(topic) ?? 0} → ×${topic.count}</small>`
  const parts = comparedParts(view, { added: found.added, gone: found.gone }, name)
  return html`<nav class="jump"><ul>${
    figures &&
    jump(
      'figures',
      each(view, (locale) => acrossWords(locale).company.figures),
    )
  }${jump(
    'new',
    said(view, ({ added }) => added),
  )}${jump(
    'both',
    said(view, ({ both }) => both),
  )}${
    parts &&
    jump(
      'sections',
      said(view, ({ sections }) => sections),
    )
  }</ul></nav>
${figures}
<section aria-labelledby="new"><h2 id="new">${said(view, ({ added }) => added)}</h2>${
    found.added.length === 0 && html`<p class="quiet">${said(view, ({ nothing }) => nothing)}</p>`
  }${quotedTopics.map(
    (topic) =>
      html`<article><h3><a href="${placeIn(view, later.call, topic.mentions[0]?.paragraph)}">${name(topic)}</a> ${times(topic)}</h3>${quoted(view, later, topic.said.slice(0, 1))}</article>
`,
  )}${mentioned(
    view,
    found.added.filter((topic) => !quotedTopics.includes(topic)),
    later.call,
    { name, count: times },
  )}</section>
${
  found.gone.length > 0 &&
  html`<section aria-labelledby="gone"><h2 id="gone">${said(view, ({ gone }) => gone)}</h2>${mentioned(view, found.gone, earlier.call, { name, count: times })}</section>`
}
<section aria-labelledby="both"><h2 id="both">${said(view, ({ both }) => both)}</h2>${shared.map(
    (topic) =>
      html`<article class="both"><h3>${name(topic.later)} ${change(topic.later)}</h3>${(['earlier', 'later'] as const).map((which) => html`<div><h4>${each(view, (locale) => columnName(view[which].call, locale))}</h4>${quoted(view, view[which], topic[which].said.slice(0, 1))}</div>`)}</article>
`,
  )}${mentioned(
    view,
    changedTopics(found.shared.filter((topic) => !shared.includes(topic))).map((topic) => topic.later),
    later.call,
    { name, count: change },
  )}</section>
${parts}`
}

/** Whether what would be quoted of a topic is the same in both calls, but for signs. */
function inSameWords({ earlier, later }: CompareView, topic: SharedTopic): boolean {
  const [before, after] = [wordsOf(earlier, topic.earlier), wordsOf(later, topic.later)]
  return before !== '' && before === after
}

function wordsOf({ insight }: ComparedCall, { said: [first] }: Topic): string {
  const quote = first && insight?.quotes[quoteKey(first)]
  return lettersOf(quote?.en ?? quote?.['zh-Hans'] ?? '')
}

function jump(id: string, name: Html): Html {
  return html`<li><a href="#${id}">${name}</a></li>`
}

/** Topics without their sentences, each with the way to its first mention in a call, and how often that one speaks of it. */
function mentioned(
  view: CompareView,
  topics: readonly Topic[],
  call: ComparedFacts,
  { name, count }: { name: (topic: Topic) => Html; count: (topic: Topic) => Html },
): Html | null {
  return topics.length === 0
    ? null
    : html`<p class="gone">${topics.map(
        (topic) =>
          html`<span><a href="${placeIn(view, call, topic.mentions[0]?.paragraph)}">${name(topic)}</a> ${count(topic)}</span> `,
      )}</p>`
}

function times({ count }: Topic): Html {
  return html`<small>×${count}</small>`
}

/** What is to be said of the Chinese of a call: once, since all quotations of the page are of two calls. */
function caveatOf(call: ComparedFacts, locale: Locale): string | null {
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
