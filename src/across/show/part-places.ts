import { chosenPairPath } from '../../model/paths/chosen-pair-path.ts'
import type { ComparedCall } from '../../model/compared-call.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { firmName } from '../../words/firm-name.ts'
import { words } from '../../words/words.ts'
import type { CallPart } from '../call-parts.ts'
import type { PartPair } from '../paired-parts.ts'
import { each, placeIn, said, type CompareView } from './compare-view.ts'
import { columnName } from './shown.ts'
import { speakerName } from './speaker-name.ts'

/** Who speaks and who asks on which of two calls, each with the way there, and the way to all of it side by side. */
export function partPlaces(
  view: CompareView,
  sections: { prepared: readonly PartPair[]; qa: readonly PartPair[] },
): Html {
  const { earlier, later } = view
  const columns = [earlier, later]
  const whole = view.href(chosenPairPath(earlier.call.id, later.call.id))
  const group = (which: 'prepared' | 'qa'): Html | false =>
    sections[which].length > 0 &&
    html`<tbody><tr class="group"><th scope="rowgroup" colspan="3">${each(view, (locale) => words(locale).call[which])}</th></tr>${sections[
      which
    ].map(
      (pair) =>
        html`<tr><th scope="row">${pair.later ? person(view, later, pair.later) : pair.earlier && person(view, earlier, pair.earlier)}</th><td>${place(view, earlier, pair.earlier)}</td><td>${place(view, later, pair.later)}</td></tr>
`,
    )}</tbody>`
  return html`<p><a href="${whole}">${said(view, (t) => t.whole)}</a></p><div class="scrolls" role="group" aria-labelledby="sections" tabindex="0"><table class="quarters two"><thead><tr><th scope="col">${each(view, (locale) => acrossWords(locale).people.heading)}</th>${columns.map(({ call }) => html`<th scope="col">${each(view, (locale) => columnName(call, locale))}</th>`)}</tr></thead>${group('prepared')}${group('qa')}</table></div>`
}

function person(view: CompareView, { call }: ComparedCall, { speaker }: CallPart): Html {
  const found = call.participants.find(({ id }) => id === speaker)
  return html`${each(view, (locale) => speakerName(call, speaker, locale))}${
    found?.side === 'analyst' &&
    found.firm !== null &&
    html` <small>${each(view, (locale) => firmName(found.firm, locale) ?? '')}</small>`
  }`
}

function place(view: CompareView, { call }: ComparedCall, part: CallPart | null): Html | false {
  const turn = call.turns.find(({ n }) => n === part?.turn)
  return turn !== undefined && html`<a href="${placeIn(view, call, `turn-${turn.n}`)}">¶${turn.paragraph}</a>`
}
