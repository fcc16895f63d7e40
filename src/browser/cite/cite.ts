import { htmlCitation, markdownCitation, plainCitation, type Citation, type CitedText } from './citation.ts'
import type { Forms } from './copy-by-event.ts'
import { callTitle } from '../kit/paragraph-parts.ts'
import { recall } from '../kit/remembered.ts'
import { selectedQuote, type SelectedQuote } from './selected-quote.ts'
import { shownQuotes } from './shown-quotes.ts'
import { textFragment } from './text-fragment.ts'

/** Address of a paragraph of this page, in this language, without view and query. */
function linkTo(id: string, fragment = ''): string {
  const { origin, pathname } = location
  return `${origin}${pathname}#${id}${fragment}`
}

/** Address of what is selected, else of a paragraph. */
export function linkOf(article: HTMLElement, paragraph: HTMLElement): string {
  const selected = selectedQuote(article)
  return linkTo((selected?.paragraphs[0] ?? paragraph).id, selected ? fragmentOf(selected) : '')
}

/**
 * The citation of what is selected, else of a marked sentence, else of a paragraph as it is shown, in the forms that the
 * reader has chosen.
 * @param paragraph where nothing is selected
 * @param marked the sentence that is marked, if one is
 */
export function citationForms(
  article: HTMLElement,
  paragraph: HTMLElement,
  marked: SelectedQuote | null = null,
): Forms {
  const { lang } = document.documentElement
  const citation = citationOf(article, paragraph, selectedQuote(article) ?? marked)
  const plain = plainCitation(citation, lang)
  const format = recall('citation')
  if (format === 'markdown') return { 'text/plain': markdownCitation(citation, lang) }
  return format === 'plain'
    ? { 'text/plain': plain }
    : { 'text/plain': plain, 'text/html': htmlCitation(citation, lang) }
}

function fragmentOf({ whole, borders }: SelectedQuote): string {
  return textFragment(whole, borders)
}

function citationOf(article: HTMLElement, paragraph: HTMLElement, selected: SelectedQuote | null): Citation {
  const paragraphs = selected?.paragraphs ?? [paragraph]
  const quotes = selected?.quotes ?? shownQuotes(paragraph)
  const turns = new Set(paragraphs.map((each) => each.closest('.turn')?.querySelector('.who')))
  const [first, last] = [paragraphs[0], paragraphs.at(-1)].map((each) => each?.querySelector('a')?.textContent ?? '')
  return {
    quotes,
    speakers: [...turns].map((who) => ({
      name: who?.querySelector('a')?.textContent ?? '',
      about: who?.querySelector('.about')?.textContent ?? null,
    })),
    call: callTitle(),
    date: document.querySelector('.call-head time')?.textContent ?? null,
    number: [...new Set([first, last])].join('–'),
    link: linkTo(paragraphs[0]?.id ?? '', selected ? fragmentOf(selected) : ''),
    caveat: caveats(article, paragraphs, quotes).join(' ') || null,
  }
}

/** What the page says of its Chinese, and what the editor says of figures, as far as it concerns the quoted words. */
function caveats(article: HTMLElement, paragraphs: HTMLElement[], quotes: CitedText[]): string[] {
  const chinese = quotes.some(({ lang }) => lang !== 'en') ? (article.dataset['caveat'] ?? []) : []
  const wrong = paragraphs.filter((paragraph) =>
    [...paragraph.querySelectorAll('mark.sic')].some((mark) =>
      quotes.some(({ text }) => text.includes(mark.textContent)),
    ),
  )
  return [
    chinese,
    wrong.flatMap((paragraph) => [...paragraph.querySelectorAll('.editor')].map(({ textContent }) => textContent)),
  ].flat()
}
