import type { Quote } from './citation.ts'

/** What is selected in the text of a call. */
export interface SelectedQuote {
  /** The words in each language, a line for each paragraph. */
  quotes: Quote[]
  /** The paragraphs that they stand in; at least one. */
  paragraphs: HTMLElement[]
  /** The words in the order of the page, without those at the ends of which only a part is selected. */
  whole: string
}

const CUT_START = /^[^\s\p{Script=Han}]+/u
const CUT_END = /[^\s\p{Script=Han}]+$/u
const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

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
  const quotes = [...Map.groupBy(pieces, ({ lang }) => lang)].map(([lang, some]) =>
    ({ lang, text: some.map(({ part }) => part.toString().trim()).join('\n') }))
  return { quotes, paragraphs, whole: pieces.map(({ text, part }) => wholeWords(text, part)).join('\n') }
}

/** Side by side, only one column can be selected, and a covered text cannot be at all. */
function canBeSelected(text: Element): boolean {
  return text.checkVisibility() && getComputedStyle(text).userSelect !== 'none'
}

/** The part of a text that lies in a range. */
function within(text: Element, range: Range): Range {
  const part = document.createRange()
  part.selectNodeContents(text)
  if (text.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset)
  if (text.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset)
  return part
}

function wholeWords(text: Element, part: Range): string {
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(part.startContainer, part.startOffset)
  const all = text.textContent
  const start = before.toString().length
  const chosen = part.toString()
  const isInside = (place: number): boolean => {
    const [left, right] = [all.charAt(place - 1), all.charAt(place)]
    return LETTER.test(left) && LETTER.test(right) && !HAN.test(left) && !HAN.test(right)
  }
  const from = isInside(start) ? chosen.replace(CUT_START, '') : chosen
  return (isInside(start + chosen.length) ? from.replace(CUT_END, '') : from).trim() || chosen
}
