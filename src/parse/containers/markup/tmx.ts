import { contentOf, linesOf, type Content, languageTag } from '../opened.ts'
import { damaged, plainLines } from '../plain-text.ts'
import { tmxUnits } from './tmx-units.ts'

/** Reads a translation memory of any program: each unit is a row, each language a column. */
export function readTmx(rows: readonly string[], file: string): Content {
  const lines = (tmxUnits(rows)?.units ?? []).flatMap(({ variants, props }, row) =>
    variants.flatMap(({ lang, text, lines: numbers }, column) => {
      const marks = { cell: { table: 0, row, column }, lang: languageTag(lang), speaker: props.get('x-speaker') }
      return linesOf(text.replace(/\s+/g, ' '), numbers, marks)
    }),
  )
  if (lines.length > 0) return contentOf(lines)
  const message =
    'This file cannot be read as a translation memory: no unit in it has a segment. It is read as plain text.'
  return damaged(file, plainLines(rows), message, 'Export it again as TMX 1.4.')
}
