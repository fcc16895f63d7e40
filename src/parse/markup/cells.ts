/** A row of a table of values: the text of each cell, line by line, and on which line of the file the row begins. */
export interface CellRow {
  cells: CellLine[][]
  /** All lines of the file that it stands in, ascending. */
  numbers: number[]
}

/** A line of a cell. */
export interface CellLine {
  text: string
  number: number
}

/** Lines that one row may stand on: a quotation mark that nothing closes must not swallow the rest. */
const MOST_LINES = 60

/**
 * Takes a table of values apart, as spreadsheets write and copy them: cells parted by a character, those that hold it, a
 * quotation mark or a line break in quotation marks. Rows without any text are left out.
 * @param lines the lines of the file
 * @param delimiter one character
 */
export function cellRows(lines: readonly string[], delimiter: string): CellRow[] {
  const rows: CellRow[] = []
  for (let at = 0; at < lines.length; ) {
    const end = rowEnd(lines, at)
    const cells = cellsOf(lines.slice(at, end).map((line) => line.trimEnd()), at + 1, delimiter)
    if (cells.some((cell) => cell.length > 0)) rows.push({ cells, numbers: notBlank(lines, at, end) })
    at = end
  }
  return rows
}

/** Index behind the last line of a row: the one on which all quotation marks are closed. */
function rowEnd(lines: readonly string[], start: number): number {
  let marks = 0
  for (let at = start; at < lines.length && at < start + MOST_LINES; at++) {
    marks += lines[at]?.split('"').length ?? 1
    // Each line adds one more part than it has marks.
    if ((marks - (at - start + 1)) % 2 === 0) return at + 1
  }
  return start + 1
}

function cellsOf(lines: string[], first: number, delimiter: string): CellLine[][] {
  const cells: CellLine[][] = []
  let cell: CellLine[] = []
  let quoted = false
  lines.forEach((line, index) => {
    let text = ''
    // Asking the text itself, which grows, would take time for all of it.
    let blank = true
    const keep = () => {
      const value = text.trim()
      if (value !== '') cell.push({ text: value, number: first + index })
      text = ''
      blank = true
    }
    for (let at = 0; at < line.length; at++) {
      const character = line.charAt(at)
      if (quoted && character === '"' && line.charAt(at + 1) === '"') {
        text += '"'
        at += 1
      } else if (quoted && character === '"') {
        quoted = false
      } else if (character === '"' && blank && cell.length === 0 && closes(lines, index, at, delimiter)) {
        quoted = true
        text = ''
      } else if (!quoted && character === delimiter) {
        keep()
        cells.push(cell)
        cell = []
      } else {
        text += character
        blank &&= character.trim() === ''
      }
    }
    keep()
  })
  return [...cells, cell]
}

/** Whether a quotation mark at the beginning of a cell is closed at the end of one: else it belongs to the text. */
function closes(lines: string[], index: number, at: number, delimiter: string): boolean {
  for (let line = index; line < lines.length; line++) {
    const text = lines[line] ?? ''
    let mark = text.indexOf('"', line === index ? at + 1 : 0)
    // Two of them stand for one.
    while (mark !== -1 && text.charAt(mark + 1) === '"') mark = text.indexOf('"', mark + 2)
    if (mark !== -1) return mark === text.length - 1 || text.charAt(mark + 1) === delimiter
  }
  return false
}

function notBlank(lines: readonly string[], from: number, to: number): number[] {
  const numbers: number[] = []
  for (let at = from; at < to; at++) if (lines[at]?.trim() !== '') numbers.push(at + 1)
  return numbers
}
