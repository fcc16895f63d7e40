import { firstWords } from '../../../text/first-words.ts'
import type { Place } from '../place.ts'

/** A turn of more words than this, in either language, is more than some windows. */
const LONG = 700
/** Words between two landmarks, at least: some windows of text. */
const APART = 350
/** So much of the first words of a paragraph names it, in UTF-16 units; Chinese says in one what English says in two. */
const NAME = { en: 44, zh: 16 }

/**
 * Gives a long turn landmarks: below its line in the contents, links to paragraphs in it by number and first words. They
 * are those of the turn that is being read.
 * @param contents a list of links to turns and exchanges, of which one is marked as current
 */
export function showLandmarks(contents: HTMLElement, place: Place): void {
  const list = document.createElement('ol')
  list.className = 'landmarks'
  let shown: Element | null = null
  const show = () => {
    const turn = place.current?.closest('.turn') ?? null
    const item = contents.querySelector('[aria-current]')?.parentElement
    if (turn === shown || !item) return mark()
    shown = turn
    list.replaceChildren(...(turn ? landmarksOf(turn) : []).map(linkTo))
    if (list.hasChildNodes()) item.append(list)
    else list.remove()
    mark()
  }
  const mark = () => {
    const links = [...list.querySelectorAll('a')]
    const passed = links.findLast(({ hash }) => {
      const paragraph = document.getElementById(hash.slice(1))
      return (
        paragraph &&
        place.current &&
        !(paragraph.compareDocumentPosition(place.current) & Node.DOCUMENT_POSITION_PRECEDING)
      )
    })
    for (const link of links) link.toggleAttribute('data-here', link === passed)
  }
  place.addEventListener('change', show)
  show()
}

/** Every so many words of a long turn, the paragraph that begins there. */
function landmarksOf(turn: Element): Element[] {
  const paragraphs = [...turn.querySelectorAll('[data-paragraph]')]
  const lengths = paragraphs.map((paragraph) => wordsIn(paragraph.querySelector('[lang]')))
  if (lengths.reduce((sum, length) => sum + length, 0) < LONG) return []
  let since = 0
  return paragraphs.filter((_, index) => {
    since += index === 0 ? 0 : (lengths[index - 1] ?? 0)
    if (since < APART) return false
    since = 0
    return true
  })
}

function wordsIn(text: Element | null): number {
  const words = text?.textContent ?? ''
  return text?.getAttribute('lang') === 'en' ? words.split(' ').length : words.length / 2
}

function linkTo(paragraph: Element): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const number = document.createElement('span')
  const page = document.documentElement.lang.slice(0, 2)
  const text = paragraph.querySelector(`[lang|=${page}]`) ?? paragraph.querySelector('[lang]')
  link.href = `#${paragraph.id}`
  link.lang = text?.getAttribute('lang') ?? ''
  number.textContent = `¶${paragraph.querySelector('a')?.textContent ?? ''}`
  link.append(number, ` ${firstWords(text?.textContent ?? '', link.lang === 'en' ? NAME.en : NAME.zh)}`)
  item.append(link)
  return item
}
