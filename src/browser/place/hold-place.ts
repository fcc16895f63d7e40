import type { Place } from './place.ts'
import { isShown } from '../kit/is-shown.ts'

/**
 * Remembers which words are being read before the text is laid out anew.
 * @returns what brings them back to where they were: the same share of the same text, or of its other language where
 *   that one alone is shown afterwards
 */
export function holdPlace({ current, line }: Place): () => void {
  if (!current) return () => undefined
  const { top } = current.getBoundingClientRect()
  const texts = top < line ? [...current.querySelectorAll(':scope > [lang]')] : []
  const read = texts.findLast((text) => hasPlace(text) && text.getBoundingClientRect().top <= line)
  const box = read?.getBoundingClientRect()
  const share = box ? Math.min(1, (line - box.top) / box.height) : 0
  return () => {
    const same = read && (hasPlace(read) ? read : texts.find(hasPlace))
    const now = same?.getBoundingClientRect()
    const by = now ? now.top + share * now.height - line : current.getBoundingClientRect().top - top
    scrollBy({ top: by, behavior: 'instant' })
  }
}

/** A text whose sentences stand apart has no place of its own. */
function hasPlace(text: Element): boolean {
  return text.getClientRects().length > 0 && !text.matches('[hidden]')
}

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
