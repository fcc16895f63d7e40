import type { Finding } from '../../check/finding.ts'
import type { Span } from '../../model/span.ts'
import type { PairSide, Paragraph } from '../../model/transcript.ts'

/** Words that a page marks: a figure that the editor corrected (`null`), or what a check found, by its place among the findings. */
export interface PageMark extends Span {
  finding: number | null
}

/** What a page marks in the texts of a paragraph, because an editor or a check says that it is wrong. */
export type PageMarks = Readonly<Record<PairSide, readonly PageMark[]>>

/** What is marked in each paragraph, by its id: corrected figures, and what the checks found and did not only remark. */
export function marksIn(
  paragraphs: readonly Paragraph[],
  findings: readonly Finding[],
): ReadonlyMap<string, PageMarks> {
  const marks = new Map(paragraphs.map((paragraph) => [paragraph.id, corrected(paragraph)]))
  for (const [finding, { problem, marks: found }] of findings.entries()) {
    if (problem.severity === 'info') continue
    for (const { paragraph, side, start, end } of found) marks.get(paragraph)?.[side].push({ start, end, finding })
  }
  return marks
}

function corrected({ corrections, ...paragraph }: Paragraph): Record<keyof PageMarks, PageMark[]> {
  const marksOf = (side: keyof PageMarks): PageMark[] =>
    corrections.flatMap(({ kind, quote }) => {
      const start = kind === 'figure' ? (paragraph[side]?.text.indexOf(quote) ?? -1) : -1
      return start < 0 ? [] : [{ start, end: start + quote.length, finding: null }]
    })
  return { source: marksOf('source'), translation: marksOf('translation') }
}
