import { createHash } from 'node:crypto'
import { chineseIn } from '../../text/chinese/chinese-in.ts'
import type { Words } from '../../words/wording/words.ts'
import { words } from '../../words/words.ts'
import { callName, companyLine } from '../../words/call-name.ts'
import type { CallFacts, CallTurn } from '../../model/call-facts.ts'
import { html, trusted, type Html } from '../../text/markup/html.ts'
import { offlineWords } from '../../words/offline-words.ts'

/** What every file to take along has in common. */
export interface OneFileParts {
  css: string
  script: string
  /** Home page of the hosted site, or `null` where it is not known. */
  site: string | null
}

/** Says something in both languages, as text. */
type InBoth = (text: (from: Words) => string) => string

/** Says something in English, and in Chinese after it. */
type Also = (text: (from: Words) => string) => Html

/** What of a call stands at the head of its file. */
export type OneFileFacts = Pick<
  CallFacts,
  'id' | 'title' | 'company' | 'period' | 'date' | 'translation' | 'sourceLang' | 'participants' | 'counts'
>

/** A call and its texts. */
export interface OneFileCall {
  facts: OneFileFacts
  turns: readonly CallTurn[]
  /** See `oneFileBody`. */
  body: string
  /** The table of characters that the texts need, as the search ships it. */
  forms: string
}

/**
 * Writes a call as one page that needs no other file and no network. It speaks both languages at once, since nobody
 * knows who will open it; the Chinese stands in its own script.
 */
export function oneFilePage({ facts, turns, body, forms }: OneFileCall, { css, script, site }: OneFileParts): string {
  const zhLang = chineseIn(facts)
  const en = words('en')
  const zh = zhLang && words(zhLang)
  const also: Also = (text) => html`${text(en)}${zh && html` <span class="also" lang="${zhLang}">${text(zh)}</span>`}`
  const both: InBoth = (text) => (zh ? `${text(en)} ${text(zh)}` : text(en))
  const name = (from: Words): string =>
    facts.period ? from.call.heading(null, from.call.period(facts.period.year, facts.period.quarter)) : facts.title
  const company = companyLine(facts)
  const address = site && `${site}calls/${facts.id}/`
  const page = html`<!doctype html>
<html lang="en" data-view="both"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${hash(css)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="color-scheme" content="light dark">
<title>${callName(facts, en)}</title>
${address && html`<link rel="canonical" href="${address}">`}<style>${trusted(css)}</style></head>
<body class="call one-file"><main>
<header class="call-head">${
    company &&
    html`<p class="eyebrow">${company.name}${company.listing && html` <span class="ticker">${company.listing}</span>`}</p>`
  }<h1>${facts.period ? also(name) : facts.title}</h1>
<ul class="facts">${facts.date && html`<li><time datetime="${facts.date}">${facts.date}</time></li>`}${
    facts.translation &&
    html`<li>${both((from) => from.provenance.origin[facts.translation?.origin ?? 'unknown'])}</li>`
  }<li>${both((from) => from.call.paragraphs(facts.counts.paragraphs))}</li></ul>
${
  facts.translation?.origin === 'machine' &&
  html`<p class="machine">${both((from) => from.provenance.machine)}${
    facts.translation.notice &&
    html`<q lang="${facts.translation.lang}">${facts.translation.notice[facts.translation.lang]}</q>`
  }</p>`
}</header>
<div class="call-body">${contents(facts, turns, en, also)}<div class="reading">${bar(facts, zh, both, also)}<article class="text" translate="no">${trusted(body)}</article></div></div>
<footer class="origin"><p>${both((from) => from.footer.disclaimer)}</p>${address && html`<p><a href="${address}">${address}</a></p>`}</footer>
</main><script type="text/plain" data-forms>${trusted(forms)}</script><script>${trusted(script)}</script></body></html>
`
  return page.markup
}

function hash(source: string): Html {
  return trusted(`'sha256-${createHash('sha256').update(source).digest('base64')}'`)
}

function bar({ translation, counts }: OneFileFacts, zh: Words | null, both: InBoth, also: Also): Html {
  const views = ['both', 'side', 'en', 'zh'] as const
  const o = offlineWords('en').find
  const find = zh ? `${o.label} ${offlineWords(zh === words('zh-Hans') ? 'zh-Hans' : 'zh-Hant').find.label}` : o.label
  // Each language is named in itself.
  const label = (view: (typeof views)[number]): Html | string =>
    view === 'en' ? words('en').view.en : view === 'zh' && zh ? zh.view.zh : also((from) => from.view[view])
  return html`<div class="bar one-bar" data-bar hidden>${
    translation &&
    html`<div class="views" role="group" aria-label="${both((from) => from.view.legend)}">${views.map(
      (view) => html`<button type="button" data-view-button="${view}" aria-pressed="false">${label(view)}</button>`,
    )}</div>`
  }${
    counts.notes > 0 &&
    html`<button type="button" class="layer" data-notes-button aria-pressed="true">${also((from) => from.view.notes)} <span class="count">${counts.notes}</span></button>`
  }<form class="find" role="search" data-find><input type="search" aria-label="${find}" placeholder="${find}" autocomplete="off"><output></output><button type="button" data-step="-1" aria-label="${o.previous}">‹</button><button type="button" data-step="1" aria-label="${o.next}">›</button></form></div>`
}

function contents({ participants }: OneFileFacts, turns: readonly CallTurn[], en: Words, also: Also): Html {
  const people = new Map(participants.map((person) => [person.id, person]))
  const nameOf = (id: string): string =>
    people.get(id)?.side === 'operator' ? en.call.operator : (people.get(id)?.name ?? id)
  const prepared = turns.filter(({ section }) => section === 'prepared')
  const exchanges = [
    ...Map.groupBy(
      turns.filter(({ exchange }) => exchange !== null),
      ({ exchange }) => exchange,
    ),
  ]
  const analyst = (own: readonly CallTurn[]): string | undefined =>
    own.map(({ speaker }) => people.get(speaker)).find((person) => person?.side === 'analyst')?.name
  return html`<nav class="contents"><details open><summary>${also((from) => from.call.contents)}</summary><ol>${
    prepared.length > 0 &&
    html`<li><a href="#prepared">${en.call.prepared}</a><ol>${prepared.map(
      ({ n, speaker }) => html`<li><a href="#turn-${n}">${nameOf(speaker)}</a></li>`,
    )}</ol></li>`
  }${
    exchanges.length > 0 &&
    html`<li><a href="#qa">${en.call.qa}</a><ol>${exchanges.map(
      ([n, own]) => html`<li><a href="#exchange-${n}">${analyst(own) ?? en.call.exchange(n ?? 0)}</a></li>`,
    )}</ol></li>`
  }</ol></details></nav>`
}
