import { Parser } from 'htmlparser2'
import { lineCounter } from '../opened.ts'

/** A text in one language. */
export interface TmxVariant {
  /** Language tag as it stands there. */
  lang: string
  text: string
  props: Map<string, string>
  /** All lines of the file that it stands in, but blank ones. */
  lines: number[]
}

/** A unit of a translation memory: the same in several languages. */
export interface TmxUnit {
  /** Values of its properties by their types. */
  props: Map<string, string>
  /** The line on which each of them stands. */
  propLines: Map<string, number>
  variants: TmxVariant[]
}

/** A translation memory. */
export interface TmxFile {
  props: Map<string, string>
  units: TmxUnit[]
}

/** What in a segment is markup of another format, and no text. */
const CODE = /^(?:bpt|ept|ph|it|ut)$/
const CHUNK = 65_536

/** Reads a translation memory, damaged or not. @returns `null` where there is no `tmx` element */
export function tmxUnits(rows: readonly string[]): TmxFile | null {
  const whole = rows.join('\n')
  const lineOf = lineCounter(whole)
  const file: TmxFile = { props: new Map(), units: [] }
  let [found, inHeader] = [false, false]
  let unit: TmxUnit | null = null
  let variant: Pick<TmxVariant, 'lang' | 'props'> | null = null
  /** The property or segment that is being read, and the line on which it begins. */
  let open: { type: string; start: number; text: string } | null = null
  let code = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const start = lineOf(parser.startIndex)
        if (name === 'tmx') found = true
        else if (name === 'header') inHeader = true
        else if (name === 'tu') unit = { props: new Map(), propLines: new Map(), variants: [] }
        else if (name === 'tuv')
          variant = { lang: attributes['xml:lang'] ?? attributes['lang'] ?? '', props: new Map() }
        else if (name === 'prop' || name === 'seg') open = { type: attributes['type'] ?? '', start, text: '' }
        else if (CODE.test(name)) code += 1
      },
      ontext: (piece) => {
        if (open && code === 0) open.text += piece
      },
      onclosetag: (name) => {
        const end = lineOf(parser.startIndex)
        if (name === 'prop' && open) {
          // Behind the header, what is in no unit is of nothing.
          const props = variant?.props ?? unit?.props ?? (inHeader ? file.props : null)
          props?.set(open.type, open.text)
          if (!variant) unit?.propLines.set(open.type, open.start)
          open = null
        } else if (name === 'seg' && open) {
          const { start, text } = open
          const lines = Array.from({ length: end - start + 1 }, (_, at) => start + at)
          const filled = lines.filter((line) => rows[line - 1]?.trim() !== '')
          if (variant) unit?.variants.push({ ...variant, text, lines: filled })
          open = null
        } else if (name === 'header') inHeader = false
        else if (name === 'tuv') variant = null
        else if (name === 'tu' && unit) {
          file.units.push(unit)
          unit = null
        } else if (CODE.test(name)) code = Math.max(0, code - 1)
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < whole.length; at += CHUNK) parser.write(whole.slice(at, at + CHUNK))
  parser.end()
  return found ? file : null
}
