import { problem } from '../../../model/problem.ts'
import { UNMARKED, type Content, type OpenedLine } from '../opened.ts'
import { plainLines } from '../plain-text.ts'
import { languageTag } from '../stated-language.ts'
import { tidy } from '../tidy.ts'
import { tmxUnits } from './tmx-units.ts'

/** Reads a translation memory of any program: each unit is a row, each language a column. */
export function readTmx(rows: readonly string[], file: string): Content {
  const memory = tmxUnits(rows)
  const lines = (memory?.units ?? []).flatMap(({ variants, props }, row) =>
    variants.flatMap(({ lang, text, lines: numbers }, column): OpenedLine[] => {
      const shown = tidy(text.replace(/\s+/g, ' '))
      const [tag, speaker] = [languageTag(lang), props.get('x-speaker')]
      return shown === ''
        ? []
        : [
            {
              text: shown,
              numbers,
              blanks: 0,
              indent: 0,
              page: false,
              marks: {
                ...UNMARKED,
                cell: { table: 0, row, column },
                ...(tag !== undefined && { lang: tag }),
                ...(speaker !== undefined && { speaker }),
              },
            },
          ]
    }),
  )
  return lines.length > 0
    ? { lines, aside: [], facts: {}, problems: [] }
    : {
        lines: plainLines(rows),
        aside: [],
        facts: {},
        problems: [
          problem({
            rule: 'container-damaged',
            severity: 'warning',
            file,
            message:
              'This file cannot be read as a translation memory: no unit in it has a segment. It is read as plain text.',
            hint: 'Export it again as TMX 1.4.',
          }),
        ],
      }
}
