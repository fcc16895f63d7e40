import { termNamer } from '../../across/show/shown.ts'
import { topicGrid, type TopicCell } from '../../across/topic-grid.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { scrollTable } from './scroll-table.ts'
import { callHref, columnHead, type ShownCall } from './shown-call.ts'

/** So many topics of all are in the grid. */
const TOPICS = 32
/** Shares, in mentions a thousand words, from which on a cell is darker. */
const STEPS = [0.2, 0.6, 1.2, 2.4]

/**
 * The topics that are mentioned most, a column for each call, newest first.
 * @param before the call before the oldest: what is new is told by it
 * @param hrefOf the address of the page on a topic
 */
export function topicTable(
  calls: readonly ShownCall[],
  before: ShownCall | null,
  locale: Locale,
  hrefOf: (topic: string) => string | null,
): Html | null {
  const earlier = before ? [before] : []
  const all = [...calls, ...earlier].reverse()
  const rows = topicGrid(
    all.map(({ insight }) => insight),
    TOPICS,
  )
  if (rows.length === 0) return null
  const { company: t } = acrossWords(locale)
  const name = termNamer(all, locale)
  const head = [html`<th scope="col">${t.topic}</th>`, ...calls.map((call) => columnHead(call, locale))]
  const body = html`<tbody>${rows.map(({ topic, cells }) => {
    const href = topic.kind === 'term' ? hrefOf(topic.id) : null
    const own = name(topic.id, topic.name)
    return html`<tr><th scope="row">${href === null ? own : html`<a href="${href}">${own}</a>`}</th>${cells
      .slice(earlier.length)
      .reverse()
      .map((cell, column) => topicCell(cell, calls[column]?.call.id ?? '', locale))}</tr>`
  })}</tbody>`
  return scrollTable(t.topics, head, [body])
}

function topicCell({ count, share, first, change }: TopicCell, call: string, locale: Locale): Html {
  const { company: t } = acrossWords(locale)
  const heat = STEPS.filter((step) => share >= step).length
  const mark = change && html` <small>${change === 'new' ? t.isNew : t.isGone}</small>`
  return first && count > 0
    ? html`<td data-heat="${heat}"><a href="${callHref(call, locale, first.paragraph)}">${share.toFixed(1)}</a>${mark}</td>`
    : html`<td>${mark}</td>`
}
