import { firstWords } from '../../../text/first-words.ts'
import { fetchGlance } from '../../glance/fetch-glance.ts'
import type { Place } from '../place.ts'

/** A turn of more words than this, in either language, is more than some windows. */
const LONG = 700
/** Words between two landmarks, at least: some windows of text. */
const APART = 350
/** So much of the first words of a paragraph names it, in UTF-16 units; Chinese says in one what English says in two. */
const NAME = { en: 44, zh: 16 }

/**
 * Gives a long turn landmarks: below its line in the contents, links to the paragraphs in it where a topic begins, by number and
 * topic; where none does, or they cannot be fetched, to one in so many words by number and first words. They are those of the turn
 * that is being read.
 * @param contents a list of links to turns and exchanges, of which one is marked as current
 */
export async function showLandmarks(contents: HTMLElement, place: Place): Promise<void> {
  const topics = await topicsBegun().catch(() => new Map<string, string>())
  const list = document.createElement('ol')
  list.className = 'landmarks'
  let shown: Element | null = null
  const show = () => {
    const turn = place.current?.closest('.turn') ?? null
    const item = contents.querySelector('[aria-current]')?.parentElement
    if (turn === shown || !item) return mark()
    shown = turn
    list.replaceChildren(...(turn ? landmarksOf(turn, topics) : []).map((one) => linkTo(one, topics.get(one.id))))
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

/** What begins where, by id of the paragraph, as the page on the figures of the call has it. */
async function topicsBegun(): Promise<Map<string, string>> {
  const link = document.querySelector<HTMLAnchorElement>('[data-glance] > a')
  const places = link ? (await fetchGlance(link)).querySelectorAll<HTMLAnchorElement>('[data-begins]') : []
  return new Map(
    [...places].map((one) => [one.hash.slice(1), one.closest('li')?.querySelector('div > *')?.textContent ?? '']),
  )
}

/** The paragraphs at which topics begin; else every so many words of a long turn, the paragraph that begins there. */
function landmarksOf(turn: Element, topics: ReadonlyMap<string, string>): Element[] {
  const paragraphs = [...turn.querySelectorAll('[data-paragraph]')]
  const begun = paragraphs.filter(({ id }) => topics.has(id))
  if (begun.length > 0) return begun
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

function linkTo(paragraph: Element, topic?: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const number = document.createElement('span')
  const page = document.documentElement.lang.slice(0, 2)
  const text = paragraph.querySelector(`[lang|=${page}]`) ?? paragraph.querySelector('[lang]')
  link.href = `#${paragraph.id}`
  if (topic === undefined) link.lang = text?.getAttribute('lang') ?? ''
  number.textContent = `¶${paragraph.querySelector('a')?.textContent ?? ''}`
  const name = topic ?? firstWords(text?.textContent ?? '', link.lang === 'en' ? NAME.en : NAME.zh)
  link.append(number, ` ${name}`)
  item.append(link)
  return item
}
