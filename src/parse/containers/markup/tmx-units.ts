import { Parser } from 'htmlparser2'
import { lineCounter } from '../line-counter.ts'

/** A text in one language. */
export interface TmxVariant {
  /** Language tag as it stands there. */
  lang: string
  text: string
  props: ReadonlyMap<string, string>
  /** All lines of the file that it stands in, but blank ones. */
  lines: number[]
}

/** A unit of a translation memory: the same in several languages. */
export interface TmxUnit {
  /** Values of its properties by their types. */
  props: ReadonlyMap<string, string>
  /** The line on which each of them stands. */
  propLines: ReadonlyMap<string, number>
  variants: TmxVariant[]
}

/** A translation memory. */
export interface TmxFile {
  props: ReadonlyMap<string, string>
  units: TmxUnit[]
}

/** What in a segment is markup of another format, and no text. */
const CODE = /^(?:bpt|ept|ph|it|ut)$/
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const CHUNK = 65_536

/** Reads a translation memory, damaged or not. @returns `null` where there is no `tmx` element */
export function tmxUnits(rows: readonly string[]): TmxFile | null {
  const text = rows.join('\n')
  const writer = new TmxWriter(rows, lineCounter(text))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        writer.open(name, attributes, parser.startIndex)
      },
      onclosetag: (name) => {
        writer.close(name, parser.startIndex)
      },
      ontext: (piece) => {
        writer.text(piece)
      },
      oncdatastart: () => {
        writer.literal = true
      },
      oncdataend: () => {
        writer.literal = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  parser.end()
  return writer.file
}

interface OpenUnit {
  props: Map<string, string>
  propLines: Map<string, number>
  variants: TmxVariant[]
}

/** Collects the units while the file is parsed. */
class TmxWriter {
  file: TmxFile | null = null
  /** Inside of a CDATA section. */
  literal = false
  readonly #rows: readonly string[]
  readonly #lineOf: (offset: number) => number
  #unit: OpenUnit | null = null
  #variant: { lang: string; props: Map<string, string> } | null = null
  readonly #header = new Map<string, string>()
  /** The properties of the header while it is open: behind it, what is in no unit is of nothing. */
  #props: Map<string, string> | null = null
  #units: TmxUnit[] = []
  #type = ''
  #start = 1
  #code = 0
  /** The text that is being read; `null` outside of segments and properties. */
  #text: string | null = null

  constructor(rows: readonly string[], lineOf: (offset: number) => number) {
    this.#rows = rows
    this.#lineOf = lineOf
  }

  open(name: string, attributes: Record<string, string>, offset: number): void {
    const line = this.#lineOf(offset)
    if (name === 'tmx') this.file = { props: this.#header, units: this.#units }
    else if (name === 'header') this.#props = this.#header
    else if (name === 'tu') this.#unit = { props: new Map(), propLines: new Map(), variants: [] }
    else if (name === 'tuv')
      this.#variant = { lang: attributes['xml:lang'] ?? attributes['lang'] ?? '', props: new Map() }
    else if (name === 'prop' || name === 'seg') {
      this.#type = attributes['type'] ?? ''
      this.#start = line
      this.#text = ''
    } else if (CODE.test(name)) this.#code += 1
  }

  text(piece: string): void {
    // A reference may come in two pieces: it is decoded when all of them are there.
    if (this.#text !== null && this.#code === 0) this.#text += this.literal ? piece.replaceAll('&', '&amp;') : piece
  }

  close(name: string, offset: number): void {
    if (name === 'prop' && this.#text !== null) {
      const props = this.#variant?.props ?? this.#unit?.props ?? this.#props
      props?.set(this.#type, decoded(this.#text))
      if (!this.#variant) this.#unit?.propLines.set(this.#type, this.#start)
      this.#text = null
    } else if (name === 'seg' && this.#text !== null) {
      const lines = Array.from({ length: this.#lineOf(offset) - this.#start + 1 }, (_, at) => this.#start + at).filter(
        (line) => this.#rows[line - 1]?.trim() !== '',
      )
      if (this.#variant) this.#unit?.variants.push({ ...this.#variant, text: decoded(this.#text), lines })
      this.#text = null
    } else if (name === 'header') this.#props = null
    else if (name === 'tuv') this.#variant = null
    else if (name === 'tu' && this.#unit) {
      this.#units.push(this.#unit)
      this.#unit = null
    } else if (CODE.test(name)) this.#code = Math.max(0, this.#code - 1)
  }
}

function decoded(piece: string): string {
  return piece.replace(
    REFERENCE,
    (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
