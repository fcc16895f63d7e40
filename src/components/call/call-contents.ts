import { chineseIn } from '../../text/chinese/chinese-in.ts'
import { words } from '../../words/words.ts'
import { firmName } from '../../words/firm-name.ts'
import type { CallFacts, CallTurn } from '../../model/call-facts.ts'
import { insightOfCall } from '../../load/pages/companies/insights.ts'
import { turnsOfCall } from '../../load/pages/companies/turns-of-call.ts'
import { quoteKey } from '../../model/call-insight.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import { firstWords } from '../../text/first-words.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** So much of a question names it, in UTF-16 units; Chinese says in one what English says in two. */
const QUESTION = { en: 36, zh: 20 }

/** The contents of a call: beside the text on wide screens; on others a sheet that a button opens, which needs no JavaScript. */
export function callContents(call: CallFacts, locale: Locale): Html {
  const { participants, translation } = call
  const { call: t } = words(locale)
  const people = new Map(participants.map((person) => [person.id, person]))
  const turns = turnsOfCall(call)
  const prepared = turns.filter(({ section }) => section === 'prepared')
  const exchanges = [
    ...Map.groupBy(
      turns.filter(({ section }) => section === 'qa'),
      ({ exchange }) => exchange,
    ),
  ]
  const analystOf = (own: readonly CallTurn[]) =>
    own.map(({ speaker }) => people.get(speaker)).find((person) => person?.side === 'analyst')
  const shown = scriptOf(locale) && translation ? chineseOf(locale, translation.lang) : null
  const callName = ({ name, zh }: CallFacts['participants'][number]) => (shown && zh?.[shown]) || name
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person?.side === 'operator' ? t.operator : person ? callName(person) : id
  }
  const asked = questionsOf(call, locale)
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
        ? html`${callName(analyst)}${analyst.firm && html`<small>${firmName(analyst.firm, locale)}</small>`}`
        : n === null
          ? t.opening
          : t.exchange(n)
      return html`<li><a href="${n === null ? `#turn-${own[0]?.n ?? 1}` : `#exchange-${n}`}">${name}${n !== null && asked.get(n)}</a></li>`
    })}</ol></li>`
  }</ol></nav>`
}

/** The first words of what is asked in each exchange, in the language of the page where they are known in it. */
function questionsOf(call: CallFacts, locale: Locale): Map<number, Html> {
  const { questions = [], quotes = {} } = insightOfCall(call) ?? {}
  const original = chineseIn(call)
  const script = scriptOf(locale) && original && chineseOf(locale, original)
  return new Map(
    questions.flatMap(({ exchange, sentences: [first] }): [number, Html][] => {
      const quote = first && quotes[quoteKey(first)]
      if (!quote) return []
      // Of a whole paragraph the first words are not the question.
      const chinese = script && !quote.whole ? quote[script] : null
      if (chinese !== null) return [[exchange, html`<q>${firstWords(chinese, QUESTION.zh)}</q>`]]
      const { en } = quote
      if (en === null) return []
      return [[exchange, html`<q${script && html` lang="en"`}>${firstWords(en, QUESTION.en)}</q>`]]
    }),
  )
}
