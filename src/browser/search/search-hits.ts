import type { Span } from '../../model/span.ts'
import type { CatalogueCall, SearchPerson, PassageText } from '../../search/record/catalogue.ts'
import { excerptOf } from './excerpt.ts'
import { joinSpans, spansOf } from '../../search/query/match.ts'
import type { ShownPassage } from '../../search/find/passage-texts.ts'
import type { Search, SearchResult } from '../../search/search.ts'
import type { SearchWords } from '../../words/wording/search-words.ts'
import { make } from '../kit/make.ts'
import type { SearchSite } from './search-site.ts'

/** So many lines of each language are shown, around what was looked for. */
const LINES = 2
/** How wide a letter and a Chinese character are set, in pixels. */
const LETTER = 7.9
const CHARACTER = 16.5
/** Text is never set wider than this, in pixels: 44 rem. */
const WIDEST = 704

/** What a hit is drawn from. */
export interface Drawing {
  search: Search
  found: SearchResult
  /** As it was typed. */
  typed: string
  site: SearchSite
  /** How wide a line of text is, in pixels. */
  width: number
}

/** The heading of a call among the results, with how many hits it has. */
export function callHeading(call: CatalogueCall, hits: number, { site, typed }: Drawing): HTMLElement {
  const { words } = site
  const about = [call.date && words.date(call.date), words.hits(hits)].filter(Boolean).join(' · ')
  return make(
    'h2',
    {},
    make('a', { href: site.call(call.id, typed) }, hitCallName(call, words)),
    ' ',
    make('small', {}, about),
  )
}

/**
 * A hit: who says it and where, and the text in its languages with what was looked for marked.
 * @param name of the attribute that says which hit it is
 */
export function hitItem(
  call: CatalogueCall,
  { passage, speaker }: ShownPassage,
  drawing: Drawing,
  name: 'data-hit' | 'data-note-hit' | 'data-also' = 'data-hit',
): HTMLElement {
  const {
    site: { words, call: address, lang },
    typed,
  } = drawing
  const { anchor, paragraph, n, texts, section, author } = passage
  const isNote = section === undefined
  const who = isNote ? (author ?? words.inTranscript) : speaker ? nameIn(speaker, lang) : ''
  const part = isNote ? words.parts.notes : words.parts[section]
  const head = make(
    'a',
    { href: address(call.id, typed, anchor) },
    make('span', { class: 'n' }, `¶${n}`),
    ' ',
    make('b', {}, who),
    ' ',
    make('span', { class: 'part' }, part),
  )
  return make('li', { [name]: `${call.id}#${paragraph}` }, head, ...shownTexts(texts, drawing))
}

/** Stands for a hit whose text cannot be had. */
export function missingHit({ site: { words } }: Drawing): HTMLElement {
  return make('li', { 'data-unread': 1 }, make('p', { class: 'quiet' }, words.notKept(1)))
}

/** Adds hits to a list; of several whose text cannot be had, one says how many they are. */
export function addHits(list: HTMLElement, items: readonly HTMLElement[], { site: { words } }: Drawing): void {
  for (const item of items) {
    const last = list.querySelector<HTMLElement>(':scope > [data-unread]')
    if (!last || !('unread' in item.dataset)) {
      list.append(item)
      continue
    }
    const count = Number(last.dataset['unread']) + 1
    last.dataset['unread'] = String(count)
    last.firstElementChild?.replaceChildren(words.notKept(count))
  }
}

/** The name of a person that a reader of this language knows best. */
export function nameIn({ names: [first = ''], zh }: SearchPerson, lang: string): string {
  const chinese = lang === 'zh-Hans' || lang === 'zh-Hant' ? zh?.[lang] : undefined
  return chinese && chinese !== first ? `${chinese} ${first}` : first
}

/** The role of a person in the language of a page, as far as it is known. */
export function roleIn({ role, roleZh }: SearchPerson, lang: string): string | null {
  return ((lang === 'zh-Hans' || lang === 'zh-Hant') && roleZh?.[lang]) || role
}

/** The firm of a person in the language of a page, as far as it is known. */
export function firmIn({ firm, firmZh }: SearchPerson, lang: string): string | null {
  return ((lang === 'zh-Hans' || lang === 'zh-Hant') && firmZh?.[lang]) || firm
}

/** What a call is called: company and period, or its title where the period is not known. */
export function hitCallName({ title, company, year, quarter }: CatalogueCall, words: SearchWords): string {
  return year === null || quarter === null ? title : words.call(company, year, quarter)
}

/** Where one language holds nothing that is marked, it shows the same share of the paragraph as the other. */
function shownTexts(texts: readonly PassageText[], { search: { fold }, found, site, width }: Drawing): HTMLElement[] {
  const mark = ({ lang, text }: PassageText) => {
    const folded = fold(text)
    return { lang, text, spans: joinSpans(found.query.terms.flatMap((term) => spansOf(text, folded, term, fold))) }
  }
  const marked = texts.map((text) => {
    const original = mark(text)
    const converted = text.converted?.lang === site.lang ? mark(text.converted) : original
    // A word that another region says differently was looked for in the original, and is seen only there.
    return converted.spans.length < original.spans.length ? original : converted
  })
  const lead = marked.find(({ spans }) => spans.length > 0)
  const share = lead ? (lead.spans[0]?.start ?? 0) / lead.text.length : 0
  return marked.map(({ lang, text, spans }) => {
    // One letter in six is left for the dots and for what does not fit at the end of a line.
    const most = (0.83 * LINES * Math.min(width, WIDEST)) / (lang.startsWith('zh') ? CHARACTER : LETTER)
    const shown = excerptOf(text, spans, share, most)
    return make(
      'p',
      { lang, translate: 'no' },
      shown.before ? '… ' : '',
      ...withMarks(shown.text, shown.spans),
      shown.after ? ' …' : '',
    )
  })
}

/** A text with its spans as `<mark>`. */
function withMarks(text: string, spans: readonly Span[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...parts, text.slice(at)]
}
