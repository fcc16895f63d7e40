import { words } from '../../words/words.ts'
import { shortCallName } from '../../words/call-name.ts'
import { firmName } from '../../words/firm-name.ts'
import type { NameElsewhere } from '../../load/pages/names-elsewhere.ts'
import { pathTo } from '../../load/pages/paths.ts'
import type { CallFacts } from '../../model/call-facts.ts'
import { chineseOf, scriptOf, type Locale } from '../../model/locale.ts'
import { html, type Html } from '../../text/markup/html.ts'

/**
 * The people of a call. Without JavaScript a name leads to the person's first turn; with it, only that person's turns
 * stay open.
 * @param names Chinese ones that only another call has, by the id of the speaker
 */
export function speakerChoice(
  { participants, translation, counts }: CallFacts,
  names: ReadonlyMap<string, NameElsewhere>,
  locale: Locale,
): Html {
  const t = words(locale)
  const shown = translation && chineseOf(locale, translation.lang)
  const people = participants.filter(({ side }) => side !== 'operator')
  const total = Math.max(1, counts.words)
  return html`<details class="participants"><summary>${t.call.participants}<span class="quiet"> ${people.length}</span></summary><ul>${people.map(
    ({ id, name, zh: own, role, roleZh, firm, side, words: said, firstTurn }) => {
      const elsewhere = names.get(id)
      const zh = own ?? elsewhere?.zh
      const chinese = shown && zh && zh[shown] !== name && zh[shown]
      const [first, second] =
        chinese && scriptOf(locale)
          ? [chinese, html`<span lang="en">${name}</span>`]
          : [name, chinese && html`<span lang="${shown}">${chinese}</span>`]
      const about = [(scriptOf(locale) && shown && roleZh?.[shown]) || role, firmName(firm, locale)]
        .filter(Boolean)
        .join(t.signs.comma)
      return html`<li><a href="#turn-${firstTurn ?? 1}">${first}</a>${second && html` ${second}`}<span class="about">${about || t.call.sides[side]} · ${t.reading.share(said / total)}${
        chinese &&
        elsewhere &&
        html` · <a href="${pathTo(`/calls/${elsewhere.from.id}/`, locale)}">${t.call.nameFrom(shortCallName(elsewhere.from))}</a>`
      }</span></li>`
    },
  )}</ul></details>`
}
