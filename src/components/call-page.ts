import { callName, companyLine } from '../words/call-name.ts'
import { words } from '../words/words.ts'
import { site } from 'virtual:duizhao/site'
import type { Neighbours } from '../load/pages/neighbours.ts'
import type { CallFacts } from '../model/call-facts.ts'
import { chineseOf, type Locale } from '../model/locale.ts'
import { callData, dataElement } from '../publish/structured-data.ts'
import { html, trusted } from '../text/html.ts'
import { callContents } from './call-contents.ts'
import { callFactsList } from './call-facts-list.ts'
import { callNeighbours } from './call-neighbours.ts'
import { figuresFold } from './figures-fold.ts'
import type { FramedPage } from './framed-page.ts'
import { speakerChoice } from './speaker-choice.ts'
import { viewBar } from './view-bar.ts'

/**
 * The page of a call, around its text. What was said stays what was said (`translate="no"`): a browser's translation would make a
 * machine the speaker, and be cited as one.
 */
export function callPage(call: CallFacts, near: Neighbours, locale: Locale): FramedPage {
  const t = words(locale)
  const company = companyLine(call)
  const period = call.period && t.call.period(call.period.year, call.period.quarter)
  return {
    title: callName(call, t),
    description: call.opening,
    head: dataElement(callData(call, site, locale)),
    before: html`<header class="call-head">${
      company &&
      html`<p class="eyebrow">${company.name}${company.listing && html` <span class="ticker">${company.listing}</span>`}</p>`
    }<h1>${period ? html`${period}<wbr>${t.call.heading(null, period).slice(period.length)}` : call.title}</h1>${callFactsList(
      call,
      locale,
    )}${speakerChoice(call, locale)}${figuresFold(call.id, locale)}</header><div class="call-body">${callContents(call, locale)}<div class="reading">${viewBar(
      call,
      locale,
    )}<article class="text" translate="no"${caveats(call, locale)}>`,
    after: html`</article></div></div>${callNeighbours(near, locale)}`,
  }
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
