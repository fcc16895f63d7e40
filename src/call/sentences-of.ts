import { align } from '../align/align.ts'
import type { ChineseLang, Paragraph, Transcript } from '../model/transcript.ts'
import type { Span } from '../render/inline.ts'
import { sentencePlaces, type SentencePlaces } from '../render/sentence-places.ts'
import type { Display } from '../script/chinese-display.ts'
import { isEcho } from '../text/echo.ts'

/**
 * Which sentences of a paragraph belong together, with its id.
 * @param displays how its Chinese is shown in each script
 * @returns nothing where there is only one pair, or where the alignment cannot be trusted
 */
export function sentencesOf(
  paragraph: Paragraph,
  { sourceLang, translation }: Transcript,
  displays: Record<ChineseLang, Display>,
): [string, SentencePlaces][] {
  if (!paragraph.source || !paragraph.translation || !translation || sourceLang !== 'en') return []
  if (isEcho(paragraph.source.text, paragraph.translation.text)) return []
  const langs = { source: sourceLang, translation: translation.lang }
  const { groups, shown } = align(paragraph.source.text, paragraph.translation.text, langs)
  const pairs = groups.flatMap((group) => {
    const [source, translation] = [extent(group.source), extent(group.translation)]
    return source && translation ? [{ source, translation }] : []
  })
  if (!shown || pairs.length < 2) return []
  return [[paragraph.id, sentencePlaces(pairs, paragraph.translation.text, displays)]]
}

/** From the beginning of the first sentence to the end of the last. */
function extent(spans: Span[]): Span | null {
  const [first, last] = [spans.at(0), spans.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
