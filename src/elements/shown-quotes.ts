import type { Quote } from './citation.ts'

/** The texts of a paragraph that the reader sees: not those put away, nor those covered in the view `reveal`. */
export function shownQuotes(paragraph: Element): Quote[] {
  return [...paragraph.querySelectorAll(':scope > [lang]')]
    .filter((text) => text.checkVisibility() && getComputedStyle(text).filter === 'none')
    .map((text) => ({ lang: text.getAttribute('lang') ?? '', text: text.textContent }))
}

/** What is selected in the text of a call, `null` where nothing is. */
export interface SelectedQuote {
  quotes: Quote[]
  first: HTMLElement
  last: HTMLElement
}

/** Reads the selection, as far as it begins and ends in paragraphs. */
export function selectedQuote(article: Element): SelectedQuote | null {
  const selection = getSelection()
  const text = selection?.toString().trim()
  if (!selection || !text || selection.rangeCount === 0) return null
  const { startContainer, endContainer } = selection.getRangeAt(0)
  const first = paragraphAround(startContainer)
  const last = paragraphAround(endContainer) ?? first
  if (!first || !last || !article.contains(first)) return null
  const lang = (startContainer.parentElement?.closest('[lang]') ?? first).getAttribute('lang') ?? ''
  return { quotes: [{ lang, text: text.replace(/\s*\n\s*/g, '\n') }], first, last }
}

function paragraphAround(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-paragraph]') ?? null
}
