import { sentencePlaces, type ShownPlaces } from '../help/sentence-places.ts'
import { rangeIn } from '../kit/text-place.ts'

let woven: Promise<void> | undefined

/**
 * Cuts the texts of all paragraphs into their sentences, so that the style sheet can set each one below its counterpart.
 * Done once; the words stay where they are in the page, and other views look as before.
 * @param checks address of the page on the checks of the call
 */
export function weave(article: HTMLElement, checks: string): Promise<void> {
  woven ??= sentencePlaces(checks).then((places) => {
    for (const paragraph of article.querySelectorAll<HTMLElement>('[data-paragraph]:not(.single)'))
      weaveOne(paragraph, places[paragraph.id] ?? {})
  })
  woven.catch(() => {
    woven = undefined
  })
  return woven
}

function weaveOne(paragraph: HTMLElement, places: ShownPlaces): void {
  const texts = [...paragraph.querySelectorAll<HTMLElement>(':scope > [lang]')]
  const cuts = texts.map((text, side) => places[side === 0 ? 'source' : text.lang] ?? [])
  const [first = [], second = []] = cuts
  if (first.length < 4 || first.length !== second.length) return
  paragraph.classList.add('woven')
  for (const [side, text] of texts.entries()) {
    const own = cuts[side] ?? []
    for (let at = 0; at < own.length; at += 2) {
      const range = rangeIn(text, own[at] ?? 0, own[at + 1] ?? 0)
      const sentence = document.createElement('span')
      sentence.className = 'sentence'
      sentence.style.order = String(at + side)
      sentence.append(range.extractContents())
      range.insertNode(sentence)
    }
  }
}
