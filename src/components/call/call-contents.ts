import { words } from '../../words/words.ts'
import { firmName } from '../../words/firm-name.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** The contents of a call: beside the text on wide screens; on others a sheet that a button opens, which needs no JavaScript. */
export function callContents({ participants, turns, translation }: CallFacts, locale: Locale): Html {
  const { call: t } = words(locale)
  const people = new Map(participants.map((person) => [person.id, person]))
  const prepared = turns.filter(({ section }) => section === 'prepared')
  const exchanges = [
    ...Map.groupBy(
      turns.filter(({ section }) => section === 'qa'),
      ({ exchange }) => exchange,
    ),
  ]
  const analystOf = (own: CallFacts['turns']) =>
    own.map(({ speaker }) => people.get(speaker)).find((person) => person?.side === 'analyst')
  const shown = scriptOf(locale) && translation ? chineseOf(locale, translation.lang) : null
  const callName = ({ name, zh }: CallFacts['participants'][number]) => (shown && zh?.[shown]) || name
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person?.side === 'operator' ? t.operator : person ? callName(person) : id
  }
  return html`<nav class="contents" id="contents" popover aria-label="${t.contents}"><ol>${
    prepared.length > 0 &&
    html`<li><a href="#prepared">${t.prepared}</a><ol>${prepared.map(
      ({ n, speaker }) => html`<li><a href="#turn-${n}">${nameOf(speaker)}</a></li>`,
    )}</ol></li>`
  }${
    exchanges.length > 0 &&
    html`<li><a href="#qa">${t.qa}</a><ol>${exchanges.map(([n, own]) => {
      const analyst = analystOf(own)
      const name = analyst
        ? html`${callName(analyst)}${analyst.firm && html`<span class="firm">${firmName(analyst.firm, locale)}</span>`}`
        : n === null
          ? t.opening
          : t.exchange(n)
      return html`<li><a href="${n === null ? `#turn-${own[0]?.n ?? 1}` : `#exchange-${n}`}">${name}</a></li>`
    })}</ol></li>`
  }</ol></nav>`
}
