import type { FrontLine } from '../../../model/transcript.ts'
import { hasChinese } from '../../../text/chinese/has-chinese.ts'
import { isOperator } from '../../labels/speaker-label.ts'
import { isSpeaker } from '../../labels/chinese-label.ts'
import { clockOf } from '../cues/cue-text.ts'
import { columnNamed, type Column } from './column-named.ts'
import { frontLines, type HeadFacts, type HeadSpeaker, type OpenedLine, type LineMarks } from '../opened.ts'

/** Cells of a table by their rows. */
type CellRow = OpenedLine[]

/** Segments last seconds: longer ones, in whole numbers, are told in milliseconds. */
const MOST_SECONDS = 200

/**
 * Reads what the heads of tables say of their columns: who speaks, which language, when. Cells of columns that hold no
 * text are no lines then, but marks of the others in their row; a speaker stays until another is named.
 */
export function columnsRead(lines: OpenedLine[]): { lines: OpenedLine[]; aside: FrontLine[]; facts: HeadFacts } {
  if (!lines.some(({ marks }) => marks.cell)) return { lines, aside: [], facts: {} }
  const aside: FrontLine[] = []
  const speakers: HeadSpeaker[] = []
  const kept: OpenedLine[] = []
  for (let at = 0; at < lines.length;) {
    const table = lines[at]?.marks.cell?.table
    let end = at + 1
    while (table !== undefined && lines[end]?.marks.cell?.table === table) end += 1
    const rows = table === undefined ? [] : inRows(lines.slice(at, end))
    // Above the head a title may go over all columns.
    const head = Math.max(
      0,
      rows.findIndex((row) => row.length > 1),
    )
    const columns = withSpeaker(withUnknown(headOf(rows[head]), rows.slice(head + 1)))
    const below = rows.slice(head)
    const names = columns ? null : nameColumn(below)
    if (columns) {
      rows.slice(0, head + 1).forEach((row, index) => {
        for (const line of row) aside.push(...frontLines(line, index === 0 && index < head ? 'title' : 'heading'))
      })
      read(rows.slice(head + 1), columns)
    } else if (names) {
      kept.push(...rows.slice(0, head).flat())
      const headed = isHead(below, names)
      if (headed) aside.push(...(below[0] ?? []).flatMap((line) => frontLines(line, 'heading')))
      read(headed ? below.slice(1) : below, names)
    } else for (const line of lines.slice(at, end)) kept.push(line)
    at = end
  }
  return { lines: kept, aside, facts: speakers.length > 0 ? { speakers } : {} }

  function read(rows: CellRow[], columns: ReadonlyMap<number, Column>): void {
    const factor = inMilliseconds(rows, columns) ? 0.001 : 1
    let speaker: string | undefined
    rows.forEach((row, index) => {
      const values = (kind: Column['kind']) =>
        row.filter(({ marks }) => columnOf(marks, columns)?.kind === kind).map(({ text }) => text)
      const [from, to] = [clockOf(values('start').join(' ')), clockOf(values('end').join(' '))]
      const [named, role] = [labelIn(values('speaker')), values('role').join(' ')]
      if (named !== '') speaker = named
      if (named !== '' && role !== '' && !speakers.some(({ name }) => name === named))
        speakers.push({ name: named, role })
      const start = from === null ? null : from * factor
      const cue = start === null ? undefined : { index, start, end: to === null ? start : to * factor }
      const covered = new Set<number>()
      for (const line of row) {
        const column = columnOf(line.marks, columns)
        if (column && column.kind !== 'text') continue
        const { marks } = line
        const lang = column?.lang ?? marks.lang
        kept.push({ ...line, marks: { ...marks, cue: cue ?? marks.cue, speaker: speaker ?? marks.speaker, lang } })
        for (const number of line.numbers) covered.add(number)
      }
      for (const line of row) {
        const column = columnOf(line.marks, columns)
        if (column && column.kind !== 'text' && !line.numbers.every((number) => covered.has(number))) {
          aside.push(...frontLines(line, column.kind === 'speaker' ? 'participant' : 'residue'))
        }
      }
    })
  }
}

/** Who speaks, as the lines of a cell say it: a name, and below it what the person does, or both in the other language. */
function labelIn(lines: readonly string[]): string {
  const [chinese, others] = [lines.filter(hasChinese), lines.filter((line) => !hasChinese(line))]
  return [others.join(', '), chinese.join('，')].filter((text) => text !== '').join(' | ')
}

function columnOf({ cell }: LineMarks, columns: ReadonlyMap<number, Column>): Column | null {
  return (cell && columns.get(cell.column)) ?? null
}

/** The columns that a first row names; `null` where it is no head: it names two at least, one of them a text or who speaks. */
function headOf(row: CellRow = []): Map<number, Column> | null {
  const columns = new Map<number, Column>()
  for (const { text, marks } of row) {
    const column = columnNamed(text)
    if (column && marks.cell) columns.set(marks.cell.column, column)
  }
  const texts = [...columns.values()].filter(({ kind }) => kind === 'text').length
  const speaks = [...columns.values()].some(({ kind }) => kind === 'speaker')
  return columns.size >= 2 && (texts > 0 || speaks) && (columns.size * 2 >= row.length || texts > 1) ? columns : null
}

/** The columns of a head that says nothing known: of numbers and states, `tu0001`, `final`, and, where no other is, of who speaks. */
function withUnknown(columns: Map<number, Column> | null, rows: CellRow[]): Map<number, Column> | null {
  if (!columns) return null
  const all = new Map(columns)
  for (const [column, own] of Map.groupBy(rows.flat(), ({ marks }) => marks.cell?.column ?? 0)) {
    if (all.has(column)) continue
    const texts = new Set(own.map(({ text }) => text))
    const counted = own.every(({ text }) => COUNTED.test(text))
    const state = texts.size <= MOST_STATES && own.every(({ text }) => /^\p{L}+$/u.test(text) && !isOperator(text))
    if (counted || (state && own.length > texts.size * MOST_STATES)) all.set(column, { kind: 'number' })
    else if (
      ![...all.values()].some(({ kind }) => kind === 'speaker') &&
      texts.size > 1 &&
      texts.size < own.length &&
      holdsNames(own)
    )
      all.set(column, { kind: 'speaker' })
    // Where both texts have their column, what else is written of them is not said.
    else if ([...columns.values()].filter(({ kind }) => kind === 'text').length > 1) all.set(column, { kind: 'note' })
  }
  return all
}

/** Where no column says who speaks, that of roles does: `Role` is as well the part that somebody has in a conversation. */
function withSpeaker(columns: Map<number, Column> | null): Map<number, Column> | null {
  const kinds = [...(columns?.values() ?? [])].map(({ kind }) => kind)
  if (!columns || kinds.includes('speaker') || kinds.filter((kind) => kind === 'role').length !== 1) return columns
  return new Map(
    [...columns].map(([at, column]) => [at, column.kind === 'role' ? { ...column, kind: 'speaker' } : column]),
  )
}

/** States that a column of them has at most: `final`, `draft`, `approved`. */
const MOST_STATES = 3

/** Longest name in a column of names, and how much longer the text of the others is on average. */
const LONGEST_NAME = 60
const LONGER = 4
const LONGER_THAN_BOTH = 2

/** `12`, `L012`, `#12`, `00:12:34` */
const COUNTED = /^(?:[#№]?[a-z]{0,3}[-_.]?\d{1,6}|[\d:.,]+)$/iu

/** Shares of the cells of a column that are names by their shape, and of different ones among them, where it is one of names. */
const SHAPED = 0.6

/** In a table without a head, the first column that holds nothing but names, and the next one with the same names in the other language; `null` where none does. */
function nameColumn(rows: CellRow[]): Map<number, Column> | null {
  const cells = rows.flat()
  const columns = [...Map.groupBy(cells, ({ marks }) => marks.cell?.column ?? 0)].sort(([a], [b]) => a - b)
  const counted = columns.filter(([, own]) => own.every(({ text }) => COUNTED.test(text)))
  const others = columns.filter((one) => !counted.includes(one))
  const first = others.findIndex(([, own]) => !holdsNames(own))
  const both = first > 1 && others.slice(0, 2).every(([, own]) => cameBack(own))
  const names = others.slice(0, first < 1 ? 0 : both ? 2 : 1)
  const rest = others.slice(names.length).flatMap(([, own]) => own)
  const average = (lines: OpenedLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length
  const longer = names.length > 1 ? LONGER_THAN_BOTH : LONGER
  const told = names.length > 0 && average(rest) > average(names.flatMap(([, own]) => own)) * longer
  return told
    ? new Map<number, Column>([
        ...counted.map(([one]) => [one, { kind: 'number' }] as const),
        ...names.map(([one]) => [one, { kind: 'speaker' }] as const),
      ])
    : null
}

/** Whether a first row of a table with names has heads in words that nobody knows: its name is nobody's, and its texts are short and end no sentence. */
function isHead([row = [], ...rows]: CellRow[], names: ReadonlyMap<number, Column>): boolean {
  const isName = ({ marks }: OpenedLine): boolean => columnOf(marks, names)?.kind === 'speaker'
  const below = rows.flat()
  const texts = below.filter((cell) => !isName(cell))
  const average = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length
  return row.every((cell) =>
    isName(cell)
      ? below.every(({ text }) => text !== cell.text)
      : cell.text.length * LONGER < average && !/[.?!。？！]$/.test(cell.text),
  )
}

/** Names that come back may have any shape if most have that of one. */
function holdsNames(cells: OpenedLine[]): boolean {
  const shaped = cells.filter(({ text }) => isSpeaker(text)).length
  return (
    cells.length > 1 &&
    cells.every(({ text }) => text.length <= LONGEST_NAME) &&
    (shaped === cells.length || (shaped >= cells.length * SHAPED && cameBack(cells)))
  )
}

function cameBack(cells: OpenedLine[]): boolean {
  return new Set(cells.map(({ text }) => text)).size <= cells.length * SHAPED
}

function inRows(lines: OpenedLine[]): CellRow[] {
  return [...Map.groupBy(lines, ({ marks }) => marks.cell?.row).values()]
}

function inMilliseconds(rows: CellRow[], columns: ReadonlyMap<number, Column>): boolean {
  const spans = rows.flatMap((row) => {
    const [start, end] = (['start', 'end'] as const).map(
      (kind) => row.find(({ marks }) => columnOf(marks, columns)?.kind === kind)?.text ?? '',
    )
    return /^\d+$/.test(start ?? '') && /^\d+$/.test(end ?? '') ? [Number(end) - Number(start)] : []
  })
  return areMilliseconds(spans)
}

/** Whether spans, all in whole numbers, are told in milliseconds: segments last seconds. */
export function areMilliseconds(spans: number[]): boolean {
  const sorted = spans.toSorted((a, b) => a - b)
  return (sorted[sorted.length >> 1] ?? 0) > MOST_SECONDS
}
