import type { Paragraph } from '../../model/transcript.ts'
import type { MarkedSpan } from '../../render/inline.ts'
import type { ParagraphMarks } from '../../render/render-paragraph.ts'
import { html } from '../../text/markup/html.ts'
import type { PageMark, PageMarks } from './marks-in.ts'

/**
 * What is said about the words of each paragraph, by its id.
 * @param hrefOf where a finding is explained, by its place among the findings; `null` where no page does
 */
export function wrapMarks(
  paragraphs: readonly Paragraph[],
  marks: ReadonlyMap<string, PageMarks>,
  hrefOf: (finding: number) => string | null,
): ReadonlyMap<string, ParagraphMarks> {
  const wrapped = ({ start, end, finding }: PageMark): MarkedSpan => {
    if (finding === null)
      return { start, end, wrap: (content) => html`<mark class="sic" tabindex="0">${content}</mark>` }
    const href = hrefOf(finding)
    return { start, end, wrap: (content) => html`<a${href !== null && html` href="${href}"`}>${content}</a>` }
  }
  return new Map(
    paragraphs.map(({ id, corrections }) => {
      const { source = [], translation = [] } = marks.get(id) ?? {}
      return [id, { marks: { source: source.map(wrapped), translation: translation.map(wrapped) }, corrections }]
    }),
  )
}
