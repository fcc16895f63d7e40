import type { Topic } from '../../model/call-insight.ts'
import type { ComparedCall } from '../../model/compared-call.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { firmName } from '../../words/firm-name.ts'
import { insightWords } from '../../words/insight-words.ts'
import { words } from '../../words/words.ts'
import { callParts, type CallPart } from '../call-parts.ts'
import type { CallComparison } from '../comparison.ts'
import { pairedParts, type PartPair } from '../paired-parts.ts'
import { each, placeIn, quoted, said, valueLink, type CompareView } from './compare-view.ts'
import { partPlaces } from './part-places.ts'
import { rowName, scopeName } from './row-name.ts'
import { columnName, termNamer } from './shown.ts'
import { speakerName } from './speaker-name.ts'

/** So many topics of a part are named; and so many figures: the page of the figures of a call has all. */
const TOPICS = 6
const FIGURES = 5

/** What is needed of a comparison to mark what is new in a part, and what the other call no longer has. */
type AddedAndGone = Pick<CallComparison, 'added' | 'gone'>

/**
 * The parts of two calls side by side: who speaks in the prepared remarks, and who asks what; with their topics and figures, or
 * in brief only where.
 * @returns `null` where neither has any
 */
export function comparedParts(view: CompareView, marked: AddedAndGone, name: (topic: Topic) => Html): Html | null {
  const parted = ({ call, insight }: ComparedCall) => ({ call, parts: insight ? callParts(call, insight) : [] })
  const pairs = pairedParts(parted(view.earlier), parted(view.later))
  const sectionOf = ({ earlier, later }: PartPair) => (later ?? earlier)?.section
  const cell = (pair: PartPair, which: 'earlier' | 'later'): Html => {
    const part = pair[which]
    return html`<div><h4>${each(view, (locale) => columnName(view[which].call, locale))}</h4>${
      part
        ? partCell(view, view[which], part, { name, marked: which === 'later' ? marked.added : marked.gone })
        : html`<p class="quiet">${said(view, ({ silent }) => silent)}</p>`
    }</div>`
  }
  const row = (pair: PartPair): Html =>
    html`<article class="both part">${cell(pair, 'earlier')}${cell(pair, 'later')}</article>
`
  const prepared = pairs.filter((pair) => sectionOf(pair) === 'prepared')
  const asked = pairs.filter((pair) => sectionOf(pair) === 'qa')
  const twice = asked.filter(({ earlier, later }) => earlier && later)
  const once = (which: 'earlier' | 'later'): Html => {
    const own = asked.filter((pair) => !twice.includes(pair)).flatMap((pair) => pair[which] ?? [])
    return html`<div>${own.length > 0 && html`<h5>${each(view, (locale) => columnName(view[which].call, locale))}</h5>`}${own.map((part) => partCell(view, view[which], part, { name, marked: which === 'later' ? marked.added : marked.gone }))}</div>`
  }
  if (pairs.length === 0) return null
  const section = (content: Html): Html =>
    html`<section aria-labelledby="sections"><h2 id="sections">${said(view, ({ sections }) => sections)}</h2>${content}</section>`
  if (view.brief)
    return section(partPlaces(view, { prepared, qa: [...twice, ...asked.filter((pair) => !twice.includes(pair))] }))
  return section(
    html`${
      prepared.length > 0 && html`<h3>${each(view, (locale) => words(locale).call.prepared)}</h3>${prepared.map(row)}`
    }${asked.length > 0 && html`<h3>${each(view, (locale) => words(locale).call.qa)}</h3>${twice.map(row)}`}${
      twice.length < asked.length &&
      html`<article class="both part"><h4>${said(view, ({ askedOnce }) => askedOnce)}</h4>${once('earlier')}${once('later')}</article>`
    }`,
  )
}

/** Who speaks, what is asked, and what is spoken of. */
function partCell(
  view: CompareView,
  shown: ComparedCall,
  part: CallPart,
  { name, marked }: { name: (topic: Topic) => Html; marked: readonly Topic[] },
): Html {
  const { call } = shown
  const person = call.participants.find(({ id }) => id === part.speaker)
  const isLater = shown === view.later
  const fragment = part.exchange === null ? `turn-${part.turn}` : `exchange-${part.exchange}`
  return html`<section class="cell"><h5><a href="${placeIn(view, call, fragment)}">${each(view, (locale) => speakerName(call, part.speaker, locale))}</a>${
    person?.side === 'analyst' &&
    person.firm !== null &&
    html` <small>${each(view, (locale) => firmName(person.firm, locale) ?? '')}</small>`
  }${
    part.answers.length > 0 &&
    html` <small>${each(view, (locale) => insightWords(locale).answeredBy(part.answers.map((id) => speakerName(call, id, locale))))}</small>`
  }</h5>${part.question && quoted(view, shown, [part.question])}${
    part.topics.length > 0 &&
    html`<p class="gone">${part.topics
      .slice(0, TOPICS)
      .map(
        ({ topic, count, first }) =>
          html`<span><a href="${placeIn(view, call, first.paragraph)}">${name(topic)}</a> <small>×${count}${
            marked.some(({ id }) => id === topic.id) &&
            html` <b>${each(view, (locale) => acrossWords(locale).company[isLater ? 'isNew' : 'isGone'])}</b>`
          }</small></span> `,
      )}</p>`
  }${figureList(view, shown, part.figures)}</section>`
}

function figureList(view: CompareView, { call }: ComparedCall, figures: readonly KeyFigure[]): Html | null {
  if (figures.length === 0) return null
  const item = (figure: KeyFigure): Html =>
    html`<li>${each(view, (locale) => {
      const row = { like: figure, scope: figure.scope, follows: false, cells: [] }
      const t = insightWords(locale)
      const notes = [
        figure.scope.name !== null && scopeName(row, locale),
        figure.kind === 'guidance' && t.guidance,
        (figure.kind === 'guidance' || figure.period.part !== `Q${call.period?.quarter ?? ''}`) &&
          t.period(figure.period.year, figure.period.part, figure.period.span),
      ].filter((note) => note !== false)
      return html`${rowName(row, termNamer([view.later, view.earlier], locale), locale)} ${notes.map((note) => html`<small>${note}</small> `)}`
    })}${valueLink(view, figure, call)}</li>`
  const more = figures.length - FIGURES
  return html`<ul class="short">${figures.slice(0, FIGURES).map(item)}</ul>${
    more > 0 &&
    html`<p class="quiet"><a href="${view.once(`/calls/${call.id}/figures/`)}">${said(view, ({ moreFigures }) => moreFigures(more))}</a></p>`
  }`
}
