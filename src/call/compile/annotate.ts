import type { Finding } from '../../check/finding.ts'
import type { Paragraph } from '../../model/transcript.ts'
import type { Annotation } from '../../render/render-paragraph.ts'
import { html, type Html } from '../../text/markup/html.ts'

/** A finding with the address of what is said about it. */
export interface LinkedFinding {
  finding: Finding
  /** Where it is explained; `null` where no page does. */
  href: string | null
}

/** The marks in a paragraph: figures that the editor corrected, and what the checks found and did not only remark. */
export function annotate(paragraph: Paragraph, linked: LinkedFinding[]): Annotation {
  const marks: Annotation['marks'] = { source: [], translation: [] }
  for (const { kind, quote } of paragraph.corrections) {
    if (kind !== 'figure') continue
    for (const side of ['source', 'translation'] as const) {
      const start = paragraph[side]?.text.indexOf(quote) ?? -1
      if (start < 0) continue
      const wrap = (content: Html) => html`<mark class="sic" tabindex="0">${content}</mark>`
      marks[side].push({ start, end: start + quote.length, wrap })
    }
  }
  for (const { finding, href } of linked) {
    if (finding.problem.severity === 'info') continue
    for (const { paragraph: id, side, start, end } of finding.marks) {
      if (id === paragraph.id)
        marks[side].push({
          start,
          end,
          wrap: (content) => html`<a${href !== null && html` href="${href}"`}>${content}</a>`,
        })
    }
  }
  return { marks, corrections: paragraph.corrections }
}
