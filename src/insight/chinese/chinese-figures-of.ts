import { onceFor } from '../../kit/once-for.ts'
import { findFigures } from '../../figures/find-figures.ts'
import type { Glossary } from '../../check/evidence/glossary.ts'
import type { KeyFigure } from '../../model/key-figure.ts'
import type { Paragraph, Transcript } from '../../model/transcript.ts'
import { consistent } from '../key-figures/consistent.ts'
import type { Quote } from '../quotations.ts'
import { chineseParts } from './chinese-parts.ts'
import { rowsOf } from './chinese-rows.ts'
import { intoParagraph, type ChineseThread } from './chinese-thread.ts'
import { clausesOf } from './clauses-of.ts'
import { usualCurrency } from './usual-currency.ts'

/**
 * The key figures of a call that was held in Chinese: what is said of the company as a whole in clauses of which each word is
 * understood.
 */
export function chineseFiguresOf({
  transcript,
  glossary,
  quote,
}: {
  transcript: Transcript
  glossary: Glossary
  quote: Quote
}): KeyFigure[] {
  const company = new Set(transcript.speakers.filter(({ side }) => side === 'company').map(({ id }) => id))
  const figuresIn = onceFor(({ source }: Paragraph) => findFigures(source?.text ?? '', transcript.sourceLang))
  const currency = usualCurrency(
    transcript,
    transcript.turns.flatMap(({ paragraphs }) => paragraphs.flatMap(figuresIn)),
  )
  const partOf = chineseParts(transcript)
  return consistent(
    transcript.turns
      .filter(({ speaker, section }) => company.has(speaker) && section === 'prepared')
      .flatMap((turn) => {
        let thread: ChineseThread = {
          whole: true,
          elsewhere: transcript.period?.quarter === 4,
          listed: false,
          ofCompany: false,
          parts: new Set(),
        }
        return turn.paragraphs.flatMap((paragraph) => {
          thread = intoParagraph(thread)
          const text = paragraph.source?.text ?? ''
          const figures = figuresIn(paragraph).map((one) =>
            one.currency === '?' && currency !== null ? { ...one, currency } : one,
          )
          return quote(turn, paragraph).flatMap((quotation) => {
            const clauses = clausesOf(text, quotation, figures, glossary)
            const read = rowsOf(clauses, { quotation, paragraph, thread, transcript, partOf })
            thread = read.thread
            return read.rows
          })
        })
      }),
  )
}
