import { callName, companyLine } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import { site } from 'virtual:duizhao/site'
import type { NameElsewhere } from '../../load/pages/names-elsewhere.ts'
import type { Neighbours } from '../../load/pages/companies/neighbours.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import { callData, dataElement } from '../../publish/structured-data.ts'
import { sharePath } from '../../publish/share/share-path.ts'
import { html, trusted, type Html } from '../../text/markup/html.ts'
import { callContents } from './call-contents.ts'
import { callFactsList } from '../call-facts-list.ts'
import { callNeighbours } from './call-neighbours.ts'
import type { TextPage } from './text-page.ts'
import { speakerChoice } from './speaker-choice.ts'
import { viewBar } from './view-bar.ts'
import { insightWords } from '../../words/insight-words.ts'
import { oncePathTo } from '../../load/pages/paths.ts'

/** What a page of a call says that other calls know. */
interface Elsewhere {
  near: Neighbours
  names: ReadonlyMap<string, NameElsewhere>
}

/**
 * The page of a call, around its text. What was said stays what was said (`translate="no"`): a browser's translation would make a
 * machine the speaker, and be cited as one.
 */
export function callPage(call: CallFacts, { near, names }: Elsewhere, locale: Locale): TextPage {
  const t = words(locale)
  const company = companyLine(call)
  const period = call.period && t.call.period(call.period.year, call.period.quarter)
  return {
    title: callName(call, t),
    description: call.opening,
    picture: { path: sharePath(call.id), alt: callName(call, t) + saidOn(call, locale) },
    head: dataElement(callData(call, site, locale)),
    before: html`<header class="call-head">${
      company &&
      html`<p class="eyebrow">${company.name}${company.listing && html` <span class="ticker">${company.listing}</span>`}</p>`
    }<h1>${period ? html`${period}<wbr>${t.call.heading(null, period).slice(period.length)}` : call.title}</h1>${callFactsList(
      call,
      locale,
    )}${speakerChoice(call, names, locale)}${figuresFold(call.id, locale)}</header><div class="call-body">${callContents(call, locale)}<div class="reading">${viewBar(
      call,
      locale,
    )}<article class="text" translate="no"${caveats(call, locale)}>`,
    after: html`</article></div></div>${callNeighbours(near, locale)}`,
  }
}

/** What the picture of a call quotes, behind its name. */
function saidOn({ saying }: CallFacts, locale: Locale): string {
  return saying ? words(locale).signs.colon + ((scriptOf(locale) && saying.translation) ?? saying.source) : ''
}

/** What a quotation of the text must say beside its source. */
function caveats({ translation }: CallFacts, locale: Locale) {
  const t = words(locale)
  const { caveat } = t.reading
  const texts =
    translation &&
    [
      translation.origin === 'machine' && caveat.machine,
      translation.lang !== chineseOf(locale, translation.lang) && caveat.converted(translation.lang),
    ].filter((text) => text !== false)
  return texts && texts.length > 0 ? html` data-caveat="${texts.join(t.signs.sentence)}"` : trusted('')
}

/** The fold above the text of a call in which its key figures are shown once it is opened; without scripts it leads to them. */
function figuresFold(call: string, locale: Locale): Html {
  const { heading, more } = insightWords(locale)
  return html`<details data-glance><summary>${heading}</summary><a href="${oncePathTo(`/calls/${call}/figures/`, locale)}">${more}</a></details>`
}
