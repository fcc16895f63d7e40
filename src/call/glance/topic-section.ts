import type { Topic } from '../../model/call-insight.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { each, nameOf, type GlanceView } from './glance-in.ts'

/** Topics that are shown, but for those with which a stretch of a long turn begins: more are a list that nobody reads. */
const MOST = 24
/** What is mentioned less often is no topic. */
const LEAST = 3

/**
 * What is spoken of, each with a strip that shows where in the call; where it begins in a long turn, `data-begins` says so to the
 * contents of the call.
 * @param paragraphs how many the call has
 * @returns `null` where nothing is mentioned often
 */
export function topicSection(view: GlanceView, paragraphs: number): Html | null {
  const begins = Map.groupBy(view.insight.landmarks, ({ topic }) => topic)
  const topics = view.insight.topics
    .filter(({ count }) => count >= LEAST)
    .filter(({ id }, index) => index < MOST || begins.has(id))
  if (topics.length === 0) return null
  return html`<section id="topics"><h2>${each(view, (t) => t.topics)}</h2><ul class="topics">${topics.map((topic) => {
    const { id, name, count, mentions, kind } = topic
    const title = view.insight.terms[id]
      ? html`<a href="../../../glossary/#${id}">${each(view, (_, locale) => nameOf(view, id, name, locale))}</a>`
      : html`<span lang="en" translate="no">${name}</span>`
    return html`<li><div>${title}${kind !== 'term' && html` <small>${each(view, (t) => t.parts[kind])}</small>`}</div>${strip(topic, paragraphs)}<details><summary>×${count}</summary>${mentions.map(
      ({ paragraph, n }) =>
        html`<a href="../#${paragraph}"${begins.get(id)?.some((one) => one.paragraph === paragraph) && html` data-begins`}>¶${n}</a> `,
    )}</details></li>
`
  })}</ul></section>
`
}

/** A line for each paragraph, as long as the call; the links behind it say the same. */
function strip({ mentions }: Topic, paragraphs: number): Html {
  const lines = mentions.map(({ n }) => `M${n - 0.5} 0v1`).join('')
  return html`<svg class="strip" viewBox="0 0 ${paragraphs} 1" preserveAspectRatio="none" aria-hidden="true"><path d="${lines}"/></svg>`
}
