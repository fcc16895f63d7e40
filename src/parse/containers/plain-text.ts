import { indentOf, tidy } from './tidy.ts'
import { UNMARKED, type OpenedLine } from './opened.ts'

/** The lines of a text as they stand: no character of it is taken for markup. */
export function plainLines(rows: readonly string[]): OpenedLine[] {
  const lines: OpenedLine[] = []
  let blanks = 0
  let page = false
  rows.forEach((row, at) => {
    page ||= row.includes('\f')
    const text = tidy(row)
    if (text === '') {
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
