import type { CitedText } from './citation.ts'
import { isShown } from '../kit/is-shown.ts'
import { wordBorders } from './word-borders.ts'

/** What is selected in the text of a call. */
export interface SelectedQuote {
  /** The words in each language, a line for each paragraph. */
  quotes: CitedText[]
  /** The paragraphs that they stand in; at least one. */
  paragraphs: HTMLElement[]
  /** The words in the order of the page, without those at the ends of which only a part is selected. */
  whole: string
  /** Where words begin and end in it. */
  borders: number[]
}

/** Reads what is selected of the paragraphs of a call and nothing of what stands between them; `null` where that is nothing. */
export function selectedQuote(article: Element): SelectedQuote | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...article.querySelectorAll<HTMLElement>('[data-paragraph] > [lang]')]
    .filter((text) => range.intersectsNode(text) && canBeSelected(text))
    .map((text) => ({ lang: text.lang, paragraph: text.parentElement, text, part: within(text, range) }))
    .filter(({ part }) => part.toString().trim() !== '')
  const paragraphs = [...new Set(pieces.flatMap(({ paragraph }) => paragraph ?? []))]
  if (paragraphs.length === 0) return null
  const quotes = [...new Set(pieces.map(({ lang }) => lang))].map((lang) => ({
    lang,
    text: pieces
      .filter((piece) => piece.lang === lang)
      .map(({ part }) => part.toString().trim())
      .join('\n'),
  }))
  return { quotes, paragraphs, ...joined(pieces.map(({ text, part }) => wholeWords(text, part))) }
}

/** Puts the words of several texts together, a line for each. */
function joined(pieces: readonly { words: string; borders: number[] }[]): Pick<SelectedQuote, 'whole' | 'borders'> {
  let whole = ''
  const borders: number[] = []
  for (const piece of pieces) {
    if (whole !== '') whole += '\n'
    borders.push(...piece.borders.map((border) => border + whole.length))
    whole += piece.words
  }
  return { whole, borders }
}

/** Side by side, only one column can be selected, and a covered text cannot be at all. */
function canBeSelected(text: Element): boolean {
  const style = getComputedStyle(text)
  // Safari knows it by its prefix alone.
  return (
    isShown(text) && (style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select')) !== 'none'
  )
}

/** The part of a text that lies in a range. */
function within(text: Element, range: Range): Range {
  const part = document.createRange()
  part.selectNodeContents(text)
  if (text.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset)
  if (text.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset)
  return part
}

/** The part of a text without the words at its ends of which it has only a piece; all of it where nothing is left. */
function wholeWords(text: Element, part: Range): { words: string; borders: number[] } {
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(part.startContainer, part.startOffset)
  const start = before.toString().length
  return wordsBetween(text.textContent, start, start + part.toString().length)
}

/**
 * What stands between two places of a text, without words of which only a piece stands there and without blanks at its
 * ends; all of it where nothing would be left.
 * @returns the words, and where words begin and end in them
 */
export function wordsBetween(text: string, start: number, end: number): { words: string; borders: number[] } {
  const inside = wordBorders(text).filter((border) => border >= start && border <= end)
  const [first = start] = inside
  const last = inside.at(-1) ?? end
  const [from, to] = text.slice(first, last).trim() === '' ? [start, end] : [first, last]
  const whole = text.slice(from, to)
  const words = whole.trim()
  const lead = from + whole.length - whole.trimStart().length
  return {
    words,
    borders: inside.map((border) => border - lead).filter((border) => border >= 0 && border <= words.length),
  }
}
