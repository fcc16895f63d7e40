import type { Span } from '../../model/span.ts'

/** A piece of a text, with the places in it that are marked. */
export interface Excerpt {
  text: string
  spans: Span[]
  /** Whether something stands before it or behind it in the text. */
  before: boolean
  after: boolean
}

/** No word is looked through for longer than this. */
const LONGEST_WORD = 24

const SENTENCE_END = /[.!?;]["'”’)]*\s+|[。！？；]["”’」』）]*\s*/g

/**
 * The piece of a text that is shown among the results: from the beginning of a sentence.
 * @param spans what is marked, in order
 * @param around the place to be shown, as a share of the text; the first marked place if there is one
 * @param most so many UTF-16 units at most, or a word more where the first marked place ends in it
 */
export function excerptOf(text: string, spans: readonly Span[], around: number, most: number): Excerpt {
  if (text.length <= most) return { text, spans: [...spans], before: false, after: false }
  const [first] = spans
  const place = first?.start ?? Math.floor(around * text.length)
  const starts = [0, ...Array.from(text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length)]
  const sentence = starts.findLast((start) => start <= place) ?? 0
  // A hit that stands too deep in its sentence, and the rest of a text that would fit, are shown all the same.
  const from = Math.max(
    0,
    Math.min(first && place - sentence > most / 2 ? wordStart(text, place - most / 3) : sentence, text.length - most),
  )
  const start = from === sentence ? from : wordStart(text, from)
  const border = start + most >= text.length ? text.length : wordStart(text, start + most)
  // Both borders go back to the beginning of a word: the hit may stand in what the second one has left out.
  const end = first && first.end <= start + most + LONGEST_WORD ? Math.max(border, first.end) : border
  return {
    text: text.slice(start, end).trimEnd(),
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    before: start > 0,
    after: end < text.length,
  }
}

/** The beginning of the word in which a place stands; Chinese has no words to cut. */
function wordStart(text: string, place: number): number {
  let start = Math.floor(place)
  while (start > 0 && place - start < LONGEST_WORD && /[^\s\p{Script=Han}]{2}/u.test(text.slice(start - 1, start + 1)))
    start--
  return /[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start
}
