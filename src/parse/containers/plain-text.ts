import { problem } from '../../model/problem.ts'
import { contentOf, UNMARKED, type Content, type OpenedLine, indentOf, tidy } from './opened.ts'

/** What Org writes above and below a quotation: `#+begin_quote`. */
const BLOCK = /^#\+(?:begin|end)_\w+$/i

/** The lines of a text as they stand: no character of it is taken for markup. */
export function plainLines(rows: readonly string[]): OpenedLine[] {
  const lines: OpenedLine[] = []
  let blanks = 0
  let page = false
  rows.forEach((row, at) => {
    page ||= row.includes('\f')
    const text = tidy(row)
    if (text === '' || BLOCK.test(text)) {
      blanks += 1
      return
    }
    lines.push({
      text,
      numbers: [at + 1],
      blanks,
      indent: indentOf(row),
      page: page && lines.length > 0,
      marks: UNMARKED,
    })
    blanks = 0
    page = false
  })
  return lines
}

/** A file that does not hold what its ending says: its lines as text, and what is wrong with it. */
export function damaged(file: string, lines: OpenedLine[], message: string, hint: string): Content {
  return contentOf(lines, {
    problems: [problem({ rule: 'container-damaged', severity: 'warning', file, message, hint })],
  })
}
