import { tidy, linesOf, type OpenedLine } from '../opened.ts'

/** How the text that comes is marked. */
export interface MarkupStyle {
  bold: boolean
  heading: number
  quote: boolean
  furniture: boolean
  /** Line breaks and blanks count as they stand. */
  exact: boolean
  lang: string | undefined
  /** Who speaks, as an attribute says: `<turn speaker="Ann Lee">`. */
  speaker: string | undefined
}

/** The style of text outside of all elements. */
const PLAIN: MarkupStyle = {
  bold: false,
  heading: 0,
  quote: false,
  furniture: false,
  exact: false,
  lang: undefined,
  speaker: undefined,
}

/** A table whose cells are being written. */
interface OpenTable {
  table: number
  row: number
  column: number
  /** Rows for which a column is still taken by a cell above, by column. */
  taken: Map<number, number>
  inCell: boolean
}

const BLANKS = /[ \t\f]{2,}|[\t\f]/g

/** Puts text that comes in pieces from Markdown or HTML together into lines. Blanks are brought to one, as a browser does. */
export class MarkupWriter {
  style: MarkupStyle = PLAIN
  readonly #exact: boolean
  readonly #lines: OpenedLine[] = []
  readonly #grids: OpenTable[] = []
  #tables = 0
  #text = ''
  // Asking a text that grows for its end would copy it each time.
  #blankEnd = true
  #numbers: number[] = []
  #bold = 0
  #onlyBold = true
  #blanks = 1
  #list = 0
  #number = ''
  /** The language in which the line begins, as the markup says. */
  #lang: string | undefined
  /** In a row no blank line stands between the cells. */
  #beside = false

  /** @param exact whether all line breaks count, since nothing else parts lines */
  constructor(exact: boolean) {
    this.#exact = exact
  }

  /** Adds text that begins in a line of the file. @param last the line that it cannot go beyond */
  text(data: string, number: number, last = Infinity): void {
    if (!data.includes('\n')) return this.#append(data, number)
    data.split('\n').forEach((part, index) => {
      if (index > 0) {
        if (this.#exact || this.style.exact) this.lineBreak()
        else this.#blank()
      }
      this.#append(part, Math.min(number + index, last))
    })
  }

  /** Ends the line; two in a row end the paragraph. */
  lineBreak(): void {
    if (this.#text.trim() === '') this.#blanks = Math.max(this.#blanks, 1)
    this.#flush()
  }

  /** Ends the line and the paragraph. */
  block(): void {
    this.#flush()
    this.#blanks = Math.max(this.#blanks, 1)
  }

  /** The next line begins an item of a list. @param depth from 1 @param number the one before it, `12.` */
  item(depth: number, number?: string): void {
    this.#list = depth
    this.#number = number === undefined ? '' : `${number} `
  }

  openTable(): void {
    this.block()
    this.#grids.push({ table: this.#tables++, row: -1, column: -1, taken: new Map(), inCell: false })
  }

  closeTable(): void {
    this.block()
    this.#grids.pop()
  }

  openRow(): void {
    this.#flush()
    const grid = this.#grids.at(-1)
    if (!grid) return
    grid.row += 1
    grid.column = -1
    for (const [column, rows] of grid.taken) {
      if (rows <= 1) grid.taken.delete(column)
      else grid.taken.set(column, rows - 1)
    }
  }

  /** @param rows over which the cell stands */
  openCell(rows = 1): void {
    this.#flush()
    const grid = this.#grids.at(-1)
    if (!grid) return
    if (grid.row === -1) grid.row = 0
    do grid.column += 1
    while (grid.taken.has(grid.column))
    if (rows > 1) grid.taken.set(grid.column, rows)
    grid.inCell = true
    this.#beside = grid.column > 0
  }

  /** @param columns over which the cell stands */
  closeCell(columns = 1): void {
    this.#flush()
    const grid = this.#grids.at(-1)
    if (!grid) return
    grid.column += columns - 1
    grid.inCell = false
  }

  /** All lines. */
  finish(): OpenedLine[] {
    this.#flush()
    return this.#lines
  }

  #append(part: string, number: number): void {
    const text = this.style.exact ? part : part.replace(BLANKS, ' ')
    if (text.trim() === '') {
      if (text !== '') this.#blank()
      return
    }
    const joined = this.#blankEnd ? text.trimStart() : text
    if (this.#text === '') this.#lang = this.style.lang
    this.#text += this.#number + joined
    this.#number = ''
    this.#blankEnd = joined.endsWith(' ')
    if (!this.style.bold) this.#onlyBold = false
    else if (this.#onlyBold) this.#bold = this.#text.length - (joined.length - joined.trimEnd().length)
    if (this.#numbers.at(-1) !== number) this.#numbers.push(number)
  }

  #blank(): void {
    if (!this.#blankEnd) this.#text += ' '
    this.#blankEnd = true
  }

  #flush(): void {
    const text = tidy(this.#text)
    if (text !== '') {
      const { heading, quote, furniture, speaker } = this.style
      const grid = this.#grids.at(-1)
      const marks = {
        bold: Math.min(this.#bold, text.length),
        heading,
        list: this.#list,
        quote,
        furniture,
        cell: grid?.inCell ? { table: grid.table, row: grid.row, column: grid.column } : undefined,
        lang: this.#lang,
        speaker,
      }
      this.#lines.push(...linesOf(text, this.#numbers, marks, this.#beside ? 0 : this.#blanks))
      this.#blanks = 0
      this.#list = 0
      this.#beside = false
    }
    this.#text = ''
    this.#blankEnd = true
    this.#numbers = []
    this.#bold = 0
    this.#onlyBold = true
  }
}
