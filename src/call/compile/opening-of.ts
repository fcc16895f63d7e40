import type { PageMarks } from './marks-in.ts'
import type { Span } from '../../model/span.ts'
import type { Lang, Paragraph, Transcript, Turn } from '../../model/transcript.ts'
import { splitSentences } from '../../pairing/sentences.ts'
import type { CallTurn } from '../../model/call-facts.ts'

/**
 * The words with which a call is introduced elsewhere: the first paragraph of the longest prepared turn, which is what the
 * call is about after the legal notices. Sentences in which the page marks something are left out: nobody sees the mark
 * where a link is shared.
 */
export function openingOf(
  { turns, sourceLang, translation }: Pick<Transcript, 'turns' | 'sourceLang' | 'translation'>,
  facts: readonly CallTurn[],
  marks: ReadonlyMap<string, PageMarks>,
): string {
  for (const paragraph of chiefTurn(turns, facts)?.paragraphs ?? []) {
    const said = sure(paragraph, marks.get(paragraph.id), {
      source: sourceLang,
      translation: translation?.lang ?? 'zh-Hans',
    })
    if (said !== '') return said
  }
  return ''
}

/** The turn that a call is about: the longest prepared one of the management, or of those that there are. */
export function chiefTurn(turns: readonly Turn[], facts: readonly CallTurn[]): Turn | undefined {
  const prepared = facts.filter(({ section }) => section === 'prepared')
  const own = prepared.filter(({ side }) => side === 'company')
  const [best = []] = [own, prepared, facts].filter(({ length }) => length > 0)
  const chief = best.toSorted((a, b) => b.words - a.words)[0]
  return chief && turns[chief.n - 1]
}

function sure(paragraph: Paragraph, marks: PageMarks | undefined, langs: Record<keyof PageMarks, Lang>): string {
  const side = paragraph.source ? 'source' : 'translation'
  const text = paragraph[side]?.text ?? ''
  const doubted = ({ start, end }: Span): boolean =>
    marks?.[side].some((mark) => mark.start < end && mark.end > start) ?? false
  return splitSentences(text, langs[side])
    .filter((sentence) => !doubted(sentence))
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim()
}
