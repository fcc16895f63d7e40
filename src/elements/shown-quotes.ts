import type { Quote } from './citation.ts'

/** The texts of a paragraph that the reader sees: not those put away, nor those covered in the view `reveal`. */
export function shownQuotes(paragraph: Element): Quote[] {
  return [...paragraph.querySelectorAll(':scope > [lang]')]
    .filter(isShown)
    .map((text) => ({ lang: langOf(text), text: text.textContent }))
}

function isShown(text: Element): boolean {
  return text.checkVisibility() && getComputedStyle(text).filter === 'none'
}

function langOf(text: Element): string {
  return text.getAttribute('lang') ?? ''
}
