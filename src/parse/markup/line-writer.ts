import type { MarkedLine } from './marked-line.ts'
import { Rows } from './rows.ts'

/** How the text that comes is marked. */
export interface Style {
  bold: boolean
  heading: boolean
  quote: boolean
  furniture: boolean
  /** Line breaks and blanks count as they stand. */
  exact: boolean
}

const BLANKS = /[ \t\f]{2,}|[\t\f]/g

/** Puts text that comes in pieces together into lines. Blanks are brought to one, as a browser does. */
export class LineWriter {
  style: Style = { bold: false, heading: false, quote: false, furniture: false, exact: false }
  readonly #exact: boolean
  readonly #lines: MarkedLine[] = []
  readonly #open: MarkedLine[][][] = []
  readonly #rows = new Rows()
  #target: MarkedLine[] = this.#lines
  #title: MarkedLine[] | null = null
  #text = ''
  // Asking a text that grows for its end would copy it each time.
  #blankEnd = true
  #numbers: number[] = []
  #bold = 0
  #onlyBold = true
  #gap = true
  #bullet = false

  /** @param exact whether all line breaks count, since nothing else parts lines */
  constructor(exact: boolean) {
    this.#exact = exact
  }

  /** Adds text that begins in a line of the file. */
  text(data: string, number: number): void {
    if (!data.includes('\n') && !data.includes('\r')) return this.#append(data, number)
    data.split(/\r\n|\n|\r/).forEach((part, index) => {
      if (index > 0) {
        if (this.#exact || this.style.exact) this.lineBreak()
        else this.#blank()
      }
      this.#append(part, number + index)
    })
  }

  /** Ends the line; two in a row end the paragraph. */
  lineBreak(): void {
    if (this.#text.trim() === '') this.#gap = true
    this.#flush()
  }

  /** Ends the line and the paragraph. */
  block(): void {
    this.#flush()
    this.#gap = true
  }

  /** The next line begins an item of a list. */
  bullet(): void {
    this.#bullet = true
  }

  openRow(): void {
    this.#open.push([])
  }

  openCell(): void {
    const row = this.#open.at(-1)
    if (!row) return
    row.push([])
    this.#aim()
  }

  closeCell(): void {
    this.#flush()
    this.#target = this.#open.length > 1 ? this.#outer() : this.#lines
  }

  closeRow(): void {
    this.#flush()
    const row = this.#open.pop()
    this.#aim()
    this.#target.push(...this.#rows.lines(row ?? []))
  }

  openTitle(): void {
    this.#flush()
    this.#title = []
    this.#target = this.#title
  }

  closeTitle(): void {
    this.#flush()
    this.#aim()
  }

  /** All lines. The title of the page comes first; where the text has a heading of its own, it is furniture. */
  finish(): MarkedLine[] {
    this.#flush()
    while (this.#open.length > 0) this.closeRow()
    const furniture = this.#lines.some(({ marks }) => marks.heading)
    const title = this.#title?.map((line) => ({ ...line, marks: { ...line.marks, heading: true, furniture } }))
    return [...(title ?? []), ...this.#lines]
  }

  #aim(): void {
    this.#target = this.#open.at(-1)?.at(-1) ?? this.#lines
  }

  #outer(): MarkedLine[] {
    return this.#open.at(-2)?.at(-1) ?? this.#lines
  }

  #append(part: string, number: number): void {
    const text = this.style.exact ? part : part.replace(BLANKS, ' ')
    if (text.trim() === '') {
      if (text !== '') this.#blank()
      return
    }
    const joined = this.#blankEnd ? text.trimStart() : text
    this.#text += joined
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
    const text = this.#text.trim()
    const { heading, quote, furniture } = this.style
    if (text !== '') {
      const marks = { bold: this.#bold, heading, bullet: this.#bullet, quote, furniture }
      this.#target.push({ text, numbers: this.#numbers, gap: this.#gap, marks })
      this.#gap = false
      this.#bullet = false
    }
    this.#text = ''
    this.#blankEnd = true
    this.#numbers = []
    this.#bold = 0
    this.#onlyBold = true
  }
}
