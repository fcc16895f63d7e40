import {
  contentOf,
  openedLine,
  UNMARKED,
  type Content,
  type LineMarks,
  type OpenedLine,
  tidy,
  languageTag,
} from '../opened.ts'
import { damaged, plainLines } from '../plain-text.ts'
import { tmxUnits } from './tmx-units.ts'

/** Reads a translation memory of any program: each unit is a row, each language a column. */
export function readTmx(rows: readonly string[], file: string): Content {
  const lines = (tmxUnits(rows)?.units ?? []).flatMap(({ variants, props }, row) =>
    variants.flatMap(({ lang, text, lines: numbers }, column): OpenedLine[] => {
      const shown = tidy(text.replace(/\s+/g, ' '))
      const [tag, speaker] = [languageTag(lang), props.get('x-speaker')]
      const marks: LineMarks = {
        ...UNMARKED,
        cell: { table: 0, row, column },
        ...(tag !== undefined && { lang: tag }),
        ...(speaker !== undefined && { speaker }),
      }
      return shown === '' ? [] : [openedLine(shown, numbers, marks, 0)]
    }),
  )
  if (lines.length > 0) return contentOf(lines)
  const message =
    'This file cannot be read as a translation memory: no unit in it has a segment. It is read as plain text.'
  return damaged(file, plainLines(rows), message, 'Export it again as TMX 1.4.')
}
