import { callName } from '../../words/call-name.ts'
import { words } from '../../words/words.ts'
import type { CheckWords } from '../../words/wording/check-words.ts'
import { checkWords } from '../../words/check-words.ts'
import { inEach } from '../../words/in-each.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import type { Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** The title of the page on the checks of a call. */
export function checksTitle(call: CallFacts, locale: Locale): string {
  return checkWords(locale).figuresOf(callName(call, words(locale)))
}

/** What stands on the page on the checks of a call before its report. */
export function checksHead(call: CallFacts, languages: readonly Locale[]): Html {
  const { agreed, differs, missing, added } = call.checks
  const each = (say: (words: CheckWords) => string) => inEach(languages, (locale) => say(checkWords(locale)))
  const tally = [
    { n: agreed, text: each((t) => t.agreed), bad: false },
    { n: differs, text: each((t) => t.differing), bad: differs > 0 },
    { n: missing, text: each((t) => t.missing), bad: missing > 0 },
    { n: added, text: each((t) => t.added), bad: added > 0 },
  ]
  return html`<header class="page-head"><p class="eyebrow"><a href="../">${inEach(languages, (locale) => callName(call, words(locale)))}</a></p><h1>${each((t) => t.heading)}</h1><ul class="tally">${tally.map(
    ({ n, text, bad }) => html`<li${bad && html` class="bad"`}><b>${n}</b>${text}</li>`,
  )}</ul></header>`
}
