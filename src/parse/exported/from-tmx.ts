import { callRecord, paragraphRecord } from '../../model/published.ts'
import type { Lang, PairSide } from '../../model/transcript.ts'
import { usualGap } from '../../text/usual-gap.ts'
import { tmxUnits, type TmxUnit } from '../containers/markup/tmx-units.ts'
import { exportedCall, strange, type ExportedCall, jsonOf } from './exported-call.ts'
import { isRecord } from '../../kit/is-record.ts'

/** A text that is put together of segments. */
interface GatheredText {
  text: string
  lines: number[]
}

/** The format that the header of a translation memory names; `null` where it is no export. */
export function formatOfTmx(rows: readonly string[]): string | null {
  const start = rows.slice(0, 20).join('\n')
  return /<header\b[^>]*\bo-tmf="([^"]*)"/.exec(start)?.[1] ?? null
}

/**
 * Reads an export as a translation memory: units of one paragraph become its texts again. Units that are none stay as text,
 * with a `container-damaged` problem.
 * @returns `null` where the header does not describe a call
 */
export function fromTmx(rows: readonly string[], file: string): ExportedCall | null {
  const memory = tmxUnits(rows)
  const call = callRecord.safeParse(jsonOf(memory?.props.get('x-record') ?? '')).data
  if (!memory || !call) return null
  const read = exportedCall(call)
  const speakers = new Set(call.speakers.map(({ id }) => id))
  for (const units of byParagraph(memory.units)) {
    const [first] = units
    const record = jsonOf(first?.props.get('x-record') ?? '')
    const source = gathered(units, 'source', call.sourceLang)
    const translation = gathered(units, 'translation', call.translation?.lang ?? call.sourceLang)
    const paragraph = paragraphRecord.safeParse({
      ...(isRecord(record) ? record : {}),
      ...withText('source', source, record),
      ...withText('translation', translation, record),
    }).data
    const at = first?.propLines.get('x-record')
    if (paragraph && at !== undefined && speakers.has(paragraph.turn.speaker)) {
      const notes = paragraph.notes.map(() => [at])
      read.paragraphs.push({
        record: paragraph,
        source: source?.lines ?? [],
        translation: translation?.lines ?? [],
        notes,
        turn: [],
      })
    } else leave(units)
  }
  const placed = new Set([
    ...read.paragraphs.flatMap(({ source, translation, notes }) => [...source, ...translation, ...notes.flat()]),
    ...read.unplaced.map(({ line }) => line),
  ])
  rows.forEach((row, at) => {
    if (row.trim() !== '' && !placed.has(at + 1)) read.front.push({ line: at + 1, kind: 'residue', text: '' })
  })
  return read

  function leave(units: TmxUnit[]): void {
    const segments = units.flatMap(({ variants }) => variants)
    const [line] = segments.flatMap(({ lines }) => lines)
    for (const { text, lines } of segments)
      lines.forEach((number, at) => read.unplaced.push({ line: number, text: at === 0 ? text : '' }))
    const message = 'The unit is no part of an exported call: its property x-record does not say where it belongs.'
    const hint = 'Export the call again; a program that changes units must keep their properties.'
    strange(read.problems, file, line ?? null, message, hint)
  }
}

/** The units of each paragraph: the first of them has its record. */
function byParagraph(units: readonly TmxUnit[]): TmxUnit[][] {
  const groups: TmxUnit[][] = []
  for (const unit of units) {
    const last = groups.at(-1)
    const id = unit.props.get('x-paragraph')
    if (last && !unit.props.has('x-record') && last[0]?.props.get('x-paragraph') === id) last.push(unit)
    else groups.push([unit])
  }
  return groups
}

/** The text of one side, of all units that have it. */
function gathered(units: readonly TmxUnit[], side: PairSide, lang: Lang): GatheredText | null {
  const variants = units.flatMap((unit) => unit.variants.filter(({ props }) => props.get('x-side') === side))
  if (variants.length === 0) return null
  const text = variants
    .map(({ text: segment, props }, at) => {
      const before = props.get('x-before')
      const gap = before === undefined ? usualGap(lang) : jsonOf(before)
      return (at === 0 ? '' : typeof gap === 'string' ? gap : ' ') + segment
    })
    .join('')
  return { text, lines: [...new Set(variants.flatMap(({ lines }) => lines))] }
}

function withText(side: PairSide, found: GatheredText | null, record: unknown): Partial<Record<PairSide, unknown>> {
  const said = isRecord(record) ? record[side] : null
  return { [side]: found && { ...(isRecord(said) ? said : {}), text: found.text } }
}
