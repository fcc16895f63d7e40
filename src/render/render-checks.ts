import { ruleOf } from '../check/catalogue.ts'
import type { FigureRow } from '../check/evidence/figure-table.ts'
import { explain, type Finding } from '../check/finding.ts'
import { everyLang } from '../check/localised.ts'
import { checkWords } from '../words/check-words.ts'
import type { CheckWords } from '../words/wording/check-words.ts'
import { words as interfaceWords } from '../words/words.ts'
import type { Locale } from '../model/locale.ts'
import type { ChineseLang, Lang } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import { html, type Html } from '../text/html.ts'

/** What the page on the checks of one call shows. */
export interface ChecksView {
  findings: Finding[]
  figures: FigureRow[]
  /** Number of each paragraph by its id. */
  numbers: ReadonlyMap<string, number>
  /** Language of the source, and of its translation where there is one. */
  langs: { source: Lang; translation: Lang | null }
}

/** Rules that are about characters: converted, what they show would be gone. */
const OF_CHARACTERS = new Set(['script-mixed', 'punctuation-halfwidth', 'encoding-suspect'])

/** Fragment of a finding on the page of its call: what the marks in the text lead to. */
export function findingAnchor(index: number): string {
  return `c${index + 1}`
}

/**
 * Writes the findings of a call and the table of its figures. Links are relative to `/checks/<id>/`.
 * @param display how the page of the call shows Chinese: a finding names words as they are read there
 * @param zhLang the script in which it does, `null` where the call has no Chinese
 * @param reason how it shows what an editor writes
 */
export function renderChecks(
  view: ChecksView,
  call: string,
  locale: Locale,
  display: Display,
  zhLang: ChineseLang | null,
  reason: (text: string) => string,
): string {
  const t = checkWords(locale)
  const place = (paragraph: string | null): Html | null => {
    const n = paragraph === null ? undefined : view.numbers.get(paragraph)
    return n === undefined ? null : html`<a href="../../calls/${call}/#${paragraph}">¶${n}</a>`
  }
  const entries = view.findings.map((finding, index) => ({
    finding,
    html: renderFinding(shownAs(finding, display), index, place, t, locale, reason),
  }))
  const accepted = entries.filter(({ finding }) => finding.accepted !== null)
  const standing = entries.filter(({ finding }) => finding.accepted === null && finding.problem.severity !== 'info')
  const remarks = entries.filter(({ finding }) => finding.accepted === null && finding.problem.severity === 'info')
  const section = (title: string, shown: typeof entries) =>
    shown.length > 0 &&
    html`<section>${heading(title, shown.length)}${shown.map((entry) => entry.html)}</section>
`
  return html`${section(t.standing, standing) || html`<section>${heading(t.standing, 0)}<p class="empty">${t.noFindings}</p></section>`}${section(t.accepted, accepted)}<section>${heading(t.figures, view.figures.length)}${figureTable(shownFigures(view, display, zhLang), place, t)}</section>
${section(t.remarks, remarks)}`.markup
}

function shownAs(finding: Finding, display: Display): Finding {
  if (OF_CHARACTERS.has(finding.problem.rule)) return finding
  // Two renderings may be one in the other script.
  const shown = (text: string): string => [...new Set(display([text]).join('').split(' / '))].join(' / ')
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? shown(value) : everyLang((lang) => shown(value[lang])),
  ])
  return { ...finding, values: Object.fromEntries(values) }
}

/** The figures in the script of the page. */
function shownFigures(view: ChecksView, display: Display, zhLang: ChineseLang | null): ChecksView {
  if (zhLang === null) return view
  const lang = (own: Lang | null): Lang | null => (own === null || own === 'en' ? own : zhLang)
  const shown = (text: string | null, own: Lang | null): string | null =>
    text === null || own === 'en' ? text : display([text]).join('')
  const { source, translation } = view.langs
  return {
    ...view,
    langs: { source: lang(source) ?? source, translation: lang(translation) },
    figures: view.figures.map((row) => ({
      ...row,
      source: shown(row.source, source),
      translation: shown(row.translation, translation),
    })),
  }
}

function heading(title: string, count: number): Html {
  return html`<h2>${title} <span class="quiet">${count}</span></h2>
`
}

type Place = (paragraph: string | null) => Html | null

function renderFinding(
  finding: Finding,
  index: number,
  place: Place,
  t: CheckWords,
  locale: Locale,
  words: (text: string) => string,
): Html {
  const { problem, accepted } = finding
  const lang = locale
  const last = problem.range && place(problem.range.lastParagraph)
  const title = ruleOf(problem.rule)?.title[lang] ?? problem.rule
  const because = accepted?.by === 'correction' ? t.correctedBecause : t.acceptedBecause
  const reason = accepted && html`<p class="reason">${because(accepted.since, words(accepted.reason))}</p>`
  return html`<article class="finding" id="${findingAnchor(index)}" data-rule="${problem.rule}" data-severity="${problem.severity}"${
    accepted && html` data-accepted`
  }><p class="place">${place(problem.paragraph) ?? (problem.line === null ? t.none : html`<a href="../../calls/${callOf(problem.file)}/source/#L${problem.line}">${interfaceWords(locale).call.line(problem.line)}</a>`)}${last && html`–${last}`}</p><p>${explain(finding, lang)}</p><p class="rule"><a href="../rules/#${problem.rule}">${title}</a></p>${reason}</article>
`
}

function callOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')
}

function figureTable({ figures, langs }: ChecksView, place: Place, t: CheckWords): Html {
  if (figures.length === 0) return html`<p class="empty">${t.noFigures}</p>`
  const cell = (text: string | null, lang: Lang | null) =>
    html`<td${lang && html` lang="${lang}"`}>${text ?? t.none}</td>`
  const verdicts = { agreed: t.agreed, differs: t.differing, missing: t.missing, added: t.added }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.figures}"><table class="report"><thead><tr><th scope="col">${t.where}</th><th scope="col">${t.said}</th><th scope="col">${t.stands}</th><th scope="col">${t.verdict}</th></tr></thead><tbody>
${figures.map(
  (
    row,
  ) => html`<tr data-verdict="${row.verdict}"><td>${place(row.paragraph)}</td>${cell(row.source, langs.source)}${cell(row.translation, langs.translation)}<td class="verdict">${verdicts[row.verdict]}</td></tr>
`,
)}</tbody></table></div>`
}
