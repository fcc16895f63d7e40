import { quoteKey } from '../../model/call-insight.ts'
import { WORDS_IN } from '../../model/paths/address.ts'
import { companyPath } from '../../model/paths/company-path.ts'
import { html, type Html } from '../../text/markup/html.ts'
import { acrossWords } from '../../words/across-words.ts'
import { words as wordsOf } from '../../words/words.ts'
import { figureSection, valueOf } from './figure-section.ts'
import { each, nameOf, quoted, type GlanceView } from './glance-in.ts'
import { topicSection } from './topic-section.ts'

/**
 * Writes what a call says at a glance, once for all languages. Links are relative to `/calls/<id>/figures/`.
 * @param paragraphs how many the call has
 */
export function glancePage(view: GlanceView, paragraphs: number): string {
  return html`<section id="figures"><h2>${each(view, (t) => t.figures)}</h2>${figureSection(view)}${
    view.translated && html`<p><a href="../checks/?${WORDS_IN}=en#figures">${each(view, (t) => t.allFigures)}</a></p>`
  }</section>
${guidanceSection(view)}${questionSection(view)}${topicSection(view, paragraphs)}`.markup
}

/** What is expected: the figures of the guidance, and expectations without a figure. `null` where nothing is. */
function guidanceSection(view: GlanceView): Html | null {
  const { figures, outlooks } = view.insight
  const guidance = figures.filter(({ kind }) => kind === 'guidance')
  const company = companyPath(view.insight)
  if (guidance.length + outlooks.length === 0) return null
  return html`<section id="guidance"><h2>${each(view, (t) => t.guidance)}</h2>${
    guidance.length > 0 &&
    html`<table class="report figures"><thead><tr><th scope="col">${each(view, (t) => t.metric)}</th><th scope="col">${each(view, (t) => t.expected)}</th></tr></thead><tbody>${guidance.map(
      (
        one,
      ) => html`<tr><th scope="row">${each(view, (_, locale) => nameOf(view, one.metric, one.metric, locale))} <small>${
        one.scope.name !== null && html`<span lang="en" translate="no">${one.scope.name}</span>, `
      }${each(view, (t, locale) =>
        [
          t.period(one.period.year, one.period.part, one.period.span),
          ...(one.basis === 'adjusted' ? [t.basis.adjusted] : []),
        ].join(wordsOf(locale).signs.list),
      )}</small></th><td>${valueOf(view, one)}</td></tr>
`,
    )}<tr class="said"><td colspan="2"><details><summary>${each(view, (t) => t.sentences(new Set(guidance.map(quoteKey)).size))}</summary>${quoted(view, guidance)}</details></td></tr></tbody></table>${
      company !== null &&
      html`<p><a href="../../..${company}#guidance">${each(view, (_, locale) => acrossWords(locale).company.guidance)}</a></p>`
    }`
  }${outlooks.length > 0 && html`<h3>${each(view, (t) => t.outlooks)}</h3>${quoted(view, outlooks)}`}</section>
`
}

/** Who asks what, and who answers; `null` where nobody asks. */
function questionSection(view: GlanceView): Html | null {
  const { questions } = view.insight
  if (questions.length === 0) return null
  return html`<section id="questions"><h2>${each(view, (t) => t.questions)}</h2>${questions.map(
    ({ exchange, asker, sentences, answers }) =>
      html`<section class="asked"><h3><a href="../#exchange-${exchange}">${each(view, (_, locale) => view.speaker(asker, locale))}</a>${view.firm(asker, 'en') !== null && html` <span class="quiet">${each(view, (_, locale) => view.firm(asker, locale) ?? '')}</span>`}${
        answers.length > 0 &&
        html` <small>${each(view, (t, locale) => t.answeredBy(answers.map((id) => view.speaker(id, locale))))}</small>`
      }</h3>${quoted(view, sentences, asker)}</section>
`,
  )}</section>
`
}
