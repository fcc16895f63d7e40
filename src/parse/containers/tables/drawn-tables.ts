import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { linesOf, tidy, type OpenedLine } from '../opened.ts'

/** A rule of a table that is drawn with characters, as terminals and word processors write it: `+---+-----+`, `|---|---|`, `├──┼──┤`, `---+---`. */
const RULE =
  /^(?:[+|├┌└╞╔╚╠╟┠┏┗┝][-=─═━:+|┬┴┼╪╤╧╬╦╩┯┷┿╂┳┻╋ ]{3,}[+|┤┐┘╡╗╝╣╢┨┓┛┥]|[-=─═━]{2,}(?:[+┼╪╬┿╋][-=─═━]{2,})+)$/u
const DRAWN = /[-=─═━]{2}/u

/** A row between bars, and one whose cells bars part. */
const FRAMED = /^(?<bar>[|│║┃])(?<inside>.*)\k<bar>$/u
const PARTED = /^(?<inside>[^|│║┃]*\s(?<bar>[|│║┃])\s.*)$/u

/** Rules with which each row has its own: more than those above the head, below it and below all. */
const MOST_RULES = 3

/** Longest row that is looked at, in characters. */
const LONGEST = 20_000

/** Lines of text, and columns, that a table has at least. */
const FEWEST = 2

/**
 * Reads the tables that are drawn with characters in a text.
 * @param bars whether their rules may begin with a bar: in Markdown those are its own
 * @returns the lines of their cells, and all rows of the file that they take
 */
export function drawnTables(
  rows: readonly string[],
  bars: boolean,
): { lines: OpenedLine[]; taken: ReadonlySet<number> } {
  const lines: OpenedLine[] = []
  const taken = new Set<number>()
  let table = 0
  for (let at = 0; at < rows.length; at++) {
    let end = at
    while (isRule(rows[end], bars) || cellsIn(rows[end])) end += 1
    const cells = end === at ? [] : cellsOf(rows.slice(at, end), at, { table, bars })
    if (cells.length > 0) {
      table += 1
      lines.push(...cells)
      for (let row = at; row < end; row++) taken.add(row)
    }
    at = Math.max(at, end - 1)
  }
  return { lines, taken }
}

function isRule(row = '', bars: boolean): boolean {
  if (row.length > LONGEST) return false
  const text = row.trim()
  return (bars || !text.startsWith('|')) && RULE.test(text) && DRAWN.test(text)
}

function cellsIn(row = ''): string[] | null {
  if (row.length > LONGEST || !/[|│║┃]/u.test(row)) return null
  const text = row.trim()
  const { inside, bar } = (FRAMED.exec(text) ?? PARTED.exec(text))?.groups ?? {}
  return inside === undefined || bar === undefined ? null : inside.split(bar).map(tidy)
}

function cellsOf(
  rows: readonly string[],
  start: number,
  { table, bars }: { table: number; bars: boolean },
): OpenedLine[] {
  const rules = rows.filter((row) => isRule(row, bars)).length
  const broken = rules > MOST_RULES
  if (rules === 0 || rows.length - rules < FEWEST) return []
  const groups: { number: number; cells: string[] }[][] = []
  rows.forEach((row, at) => {
    const cells = isRule(row, bars) ? null : cellsIn(row)
    if (cells === null || !broken || at === 0) groups.push([])
    if (cells !== null) groups.at(-1)?.push({ number: start + at + 1, cells })
  })
  const filled = groups.filter(({ length }) => length > 0)
  const width = filled[0]?.[0]?.cells.length ?? 0
  if (width < FEWEST || filled.flat().some(({ cells }) => cells.length !== width)) return []
  return filled.flatMap((group, row) =>
    Array.from({ length: width }, (_, column) => {
      const parts = group.flatMap(({ number, cells: { [column]: text = '' } }) =>
        text === '' ? [] : [{ number, text }],
      )
      // A cell may hold both languages, each on lines of its own.
      return [...Map.groupBy(parts, ({ text }) => hasChinese(text)).values()].flatMap((own) =>
        linesOf(
          joined(own.map(({ text }) => text)),
          own.map(({ number }) => number),
          { cell: { table, row, column } },
        ),
      )
    }).flat(),
  )
}

/** The lines of a cell, broken at its width: a blank stands between them where both sides are of words with blanks. */
export function joined(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) =>
      text + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(text) || hasChinese(part[0] ?? '') ? '' : ' ') + part,
  )
}
