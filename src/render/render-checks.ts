import { ruleText } from '../words/rule-words.ts'
import type { FigureRow } from '../check/evidence/figure-rows.ts'
import { explainFinding, type Finding } from '../check/finding.ts'
import { checkWords } from '../words/check-words.ts'
import type { CheckWords } from '../words/wording/check-words.ts'
import { words as interfaceWords } from '../words/words.ts'
import { everyLocale, type Locale } from '../model/locale.ts'
import { inEach } from '../words/in-each.ts'
import type { ChineseLang, Lang } from '../model/transcript.ts'
import type { Display } from '../script/chinese-display.ts'
import { html, type Html } from '../text/markup/html.ts'

/** What the page on the checks of one call shows. */
export interface ChecksView {
  findings: Finding[]
  figureRows: FigureRow[]
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

/** How the page on the checks of a call shows Chinese to the readers of one language. */
export interface ChecksIn {
  /** How the page of the call shows Chinese: a finding names words as they are read there. */
  display: Display
  /** The script in which it does, `null` where the call has no Chinese. */
  zhLang: ChineseLang | null
  /** How it shows what an editor writes. */
  reason: (text: string) => string
}

/** The words of the page, and how Chinese is shown, in each language. */
type Each = (say: (words: CheckWords, shown: ChecksIn, locale: Locale) => Html | string) => Html

/**
 * Writes the findings of a call, those of a rule together, and the table of its figures, once for all languages. Links are
 * relative to `/calls/<id>/checks/`.
 * @param shownIn for each language of the site
 */
export function renderChecks(view: ChecksView, shownIn: ReadonlyMap<Locale, ChecksIn>): string {
  const each = eachIn(shownIn)
  const place = (paragraph: string | null): Html | null => {
    const n = paragraph === null ? undefined : view.numbers.get(paragraph)
    return n === undefined ? null : html`<a href="../#${paragraph}">¶${n}</a>`
  }
  const entries = view.findings.map((finding, index) => ({ finding, html: renderFinding(finding, index, place, each) }))
  const accepted = entries.filter(({ finding }) => finding.accepted !== null)
  const standing = entries.filter(({ finding }) => finding.accepted === null && finding.problem.severity !== 'info')
  const remarks = entries.filter(({ finding }) => finding.accepted === null && finding.problem.severity === 'info')
  const section = (title: (words: CheckWords) => string, shown: typeof entries) =>
    shown.length > 0 &&
    html`<section>${heading(each(title), shown.length)}${ofEachRule(shown, each)}</section>
`
  return html`${
    section((t) => t.standing, standing) ||
    html`<section>${heading(
      each((t) => t.standing),
      0,
    )}<p class="empty">${each((t) => t.noFindings)}</p></section>`
  }${section((t) => t.accepted, accepted)}<section>${heading(
    each((t) => t.figures),
    view.figureRows.length,
  )}${figureTable(view, place, each)}</section>
${section((t) => t.remarks, remarks)}`.markup
}

function eachIn(shownIn: ReadonlyMap<Locale, ChecksIn>): Each {
  const plain: ChecksIn = { display: (runs) => runs, zhLang: null, reason: (text) => text }
  const languages = [...shownIn.keys()]
  return (say) => inEach(languages, (locale) => say(checkWords(locale), shownIn.get(locale) ?? plain, locale))
}

/** Findings of one rule stand below its name. */
function ofEachRule(entries: { finding: Finding; html: Html }[], each: Each): Html {
  const groups = Map.groupBy(entries, ({ finding }) => finding.problem.rule)
  return html`${[...groups].map(
    ([
      rule,
      own,
    ]) => html`<section data-rule="${rule}"><h3><a href="../../../checks/rules/#${rule}">${each((_, __, locale) => ruleText(rule, locale).title)}</a> <span class="quiet">${own.length}</span></h3>
${own.map(({ html: written }) => written)}</section>
`,
  )}`
}

function shownAs(finding: Finding, display: Display): Finding {
  if (OF_CHARACTERS.has(finding.problem.rule)) return finding
  // Two renderings may be one in the other script.
  const shown = (text: string): string => [...new Set(display([text]).join('').split(' / '))].join(' / ')
  // The signs between the entries of a list are those of the words around it.
  const shownList = (text: string, locale: Locale): string => {
    const { list } = interfaceWords(locale).signs
    return text.split(list).map(shown).join(list)
  }
  const values = Object.entries(finding.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? shown(value) : everyLocale((locale) => shownList(value[locale], locale)),
  ])
  return { ...finding, values: Object.fromEntries(values) }
}

function heading(title: Html, count: number): Html {
  return html`<h2>${title} <span class="quiet">${count}</span></h2>
`
}

type PlaceLink = (paragraph: string | null) => Html | null

function renderFinding(finding: Finding, index: number, place: PlaceLink, each: Each): Html {
  const { problem, accepted } = finding
  const reason =
    accepted &&
    html`<p class="reason">${each((t, { reason: shown }) =>
      (accepted.by === 'correction' ? t.correctedBecause : t.acceptedBecause)(accepted.since, shown(accepted.reason)),
    )}</p>`
  const last = problem.range && place(problem.range.lastParagraph)
  const line = (n: number): Html =>
    html`<a href="../source/?in=en#L${n}">${each((_, __, locale) => interfaceWords(locale).call.line(n))}</a>`
  return html`<article class="finding" id="${findingAnchor(index)}"${accepted && html` data-accepted`}><p class="place">${
    place(problem.paragraph) ?? (problem.line === null ? each((t) => t.none) : line(problem.line))
  }${last && html`–${last}`}</p><p>${each((_, { display }, locale) => explainFinding(shownAs(finding, display), locale))}</p>${reason}</article>
`
}

/** What differs comes first. */
const VERDICTS = ['differs', 'missing', 'added', 'agreed'] as const

function figureTable({ figureRows, langs }: ChecksView, place: PlaceLink, each: Each): Html {
  if (figureRows.length === 0) return html`<p class="empty">${each((t) => t.noFigures)}</p>`
  // As the seed has them, since its lines are what is held against each other; digits and signs are of no language.
  const cell = (text: string | null, lang: Lang | null): Html =>
    text === null || lang === null
      ? html`<td>${each((t) => t.none)}</td>`
      : html`<td${/\p{L}/u.test(text) && html` lang="${lang}"`}>${text}</td>`
  const groups = Map.groupBy(figureRows, ({ verdict }) => verdict)
  const names = {
    agreed: each((t) => t.agreed),
    differs: each((t) => t.differing),
    missing: each((t) => t.missing),
    added: each((t) => t.added),
  }
  const rows = VERDICTS.flatMap((verdict) => {
    const own = groups.get(verdict)
    return own
      ? [
          html`<tbody data-verdict="${verdict}"><tr><th scope="rowgroup" colspan="3">${names[verdict]} <span class="quiet">${own.length}</span></th></tr>
${own.map(
  (
    row,
  ) => html`<tr><td>${place(row.paragraph)}</td>${cell(row.source, langs.source)}${cell(row.translation, langs.translation)}</tr>
`,
)}</tbody>`,
        ]
      : []
  })
  const column = (name: (words: CheckWords) => string): Html => html`<th scope="col">${each(name)}</th>`
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="figures"><table class="report" id="figures"><thead><tr>${column((t) => t.where)}${column((t) => t.said)}${column((t) => t.stands)}</tr></thead>${rows}</table></div>`
}
