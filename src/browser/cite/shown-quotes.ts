import type { CitedText } from './citation.ts'
import { isShown } from '../kit/is-shown.ts'

/** The texts of a paragraph that the reader sees: not those put away, nor those covered in the view `reveal`. */
export function shownQuotes(paragraph: Element): CitedText[] {
  return [...paragraph.querySelectorAll(':scope > [lang]')]
    .filter((text) => isShown(text) && getComputedStyle(text).filter === 'none')
    .map((text) => ({ lang: langOf(text), text: text.textContent }))
}

function langOf(text: Element): string {
  return text.getAttribute('lang') ?? ''
}
