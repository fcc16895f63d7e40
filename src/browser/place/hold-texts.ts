import { isShown } from '../kit/is-shown.ts'

/**
 * Remembers where the texts of a paragraph stand before one of them comes or goes.
 * @returns what brings the first one that stays back to where it was
 */
export function holdTexts(paragraph: Element): () => void {
  const before = [...paragraph.querySelectorAll(':scope > [lang]')]
    .filter(isShown)
    .map((text) => ({ text, top: text.getBoundingClientRect().top }))
  return () => {
    const stays = before.find(({ text }) => isShown(text))
    if (stays) scrollBy({ top: stays.text.getBoundingClientRect().top - stays.top, behavior: 'instant' })
  }
}
