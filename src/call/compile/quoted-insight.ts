import type { Span } from '../../model/span.ts'
import { quoteKey, type CallInsight, type QuotedInsight, type ShownQuote } from '../../model/call-insight.ts'
import type { Quotation } from '../../model/key-figure.ts'
import type { ChineseLang, Transcript } from '../../model/transcript.ts'
import type { Display } from '../../script/chinese-display.ts'
import type { PageMark, PageMarks } from './marks-in.ts'

/**
 * Adds the words of its quotations to what a call says at a glance.
 * @param marks what an editor or a check says is wrong, by the id of the paragraph
 * @param displays how the Chinese of the call is shown in each script
 */
export function quotedInsight(
  insight: CallInsight,
  { turns, sourceLang }: Transcript,
  marks: ReadonlyMap<string, PageMarks>,
  displays: Record<ChineseLang, Display>,
): QuotedInsight {
  const paragraphs = new Map(turns.flatMap((turn) => turn.paragraphs.map((paragraph) => [paragraph.id, paragraph])))
  const { figures, outlooks, questions, topics, usual } = insight
  const all: Quotation[] = [
    ...figures,
    ...outlooks,
    ...questions.flatMap(({ sentences }) => sentences),
    ...[...topics, ...usual].flatMap(({ said }) => said),
  ]
  const shown = ({ paragraph, source, translation }: Quotation): ShownQuote => {
    const texts = paragraphs.get(paragraph)
    const said = texts?.source?.text ?? ''
    const chinese = texts?.translation?.text
    const place = translation ?? { start: 0, end: chinese?.length ?? 0 }
    const readAs = (words: string): string[] =>
      (texts?.corrections ?? []).flatMap(({ kind, quote, value }) =>
        kind === 'figure' && words.includes(quote) ? [value] : [],
      )
    const [inSource, inTranslation] = [
      readAs(said.slice(source.start, source.end)),
      readAs(chinese?.slice(place.start, place.end) ?? ''),
    ]
    const corrected = inSource.length > 0 ? inSource : inTranslation
    const found = marks.get(paragraph)
    const doubted = isDoubted(found?.source, source) || isDoubted(found?.translation, place)
    const notices = { corrected, doubted }
    if (sourceLang !== 'en') return { en: null, ...inBoth(said, source, displays), whole: false, ...notices }
    const en = said.slice(source.start, source.end)
    if (chinese === undefined) return { en, 'zh-Hans': null, 'zh-Hant': null, whole: false, ...notices }
    const whole = translation === null && en.length < said.trim().length
    return { en, ...inBoth(chinese, place, displays), whole, ...notices }
  }
  return { ...insight, quotes: Object.fromEntries(all.map((one) => [quoteKey(one), shown(one)])) }
}

/** Whether a check marks some of the words of a place. */
function isDoubted(marks: readonly PageMark[] = [], { start, end }: Span): boolean {
  return marks.some((mark) => mark.finding !== null && mark.start < end && mark.end > start)
}

/** Words of a text in both scripts, converted with their neighbours. */
function inBoth(
  text: string,
  { start, end }: Span,
  displays: Record<ChineseLang, Display>,
): Record<ChineseLang, string> {
  const runs = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const cut = (display: Display): string => (display(runs)[1] ?? '').trim()
  return { 'zh-Hans': cut(displays['zh-Hans']), 'zh-Hant': cut(displays['zh-Hant']) }
}
