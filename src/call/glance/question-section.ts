import { html, type Html } from '../../text/markup/html.ts'
import { each, quoted, type GlanceView } from './glance-in.ts'

/** Who asks what, and who answers; `null` where nobody asks. */
export function questionSection(view: GlanceView): Html | null {
  const { questions } = view.insight
  if (questions.length === 0) return null
  return html`<section id="questions"><h2>${each(view, (t) => t.questions)}</h2>${questions.map(
    ({ exchange, asker, sentences, answers }) =>
      html`<section class="asked"><h3><a href="../#exchange-${exchange}">${each(view, (_, locale) => view.speaker(asker, locale))}</a>${view.firm(asker, 'en') !== null && html` <span class="quiet">${each(view, (_, locale) => view.firm(asker, locale) ?? '')}</span>`}${
        answers.length > 0 &&
        html` <small>${each(view, (t, locale) => t.answeredBy(answers.map((id) => view.speaker(id, locale))))}</small>`
      }</h3>${quoted(view, sentences)}</section>
`,
  )}</section>
`
}
