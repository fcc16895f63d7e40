import { parseDocument } from 'yaml'
import {
  callRecord,
  type CallRecord,
  type CorrectionRecord,
  type ParagraphRecord,
  type PassageRecord,
} from '../../model/published.ts'
import { problem } from '../../model/problem.ts'
import type { FrontLine } from '../../model/transcript.ts'
import { secondsOf } from '../../text/clock.ts'
import { readMarkdownText } from '../../text/markup/markdown-text.ts'
import type { ExportedCall, ExportedParagraph } from './exported-call.ts'

const FENCE = '---'
const FORMAT_LINE = /^format:\s*"?([\w/-]+)"?\s*$/

/** The lines that `markdown` writes. A text holds none of the marks between them unescaped. */
const TEXT = String.raw`(?:[^\\<*]|\\.)*`
const SECTION = /^## <a id="(prepared|qa)"><\/a>/
const EXCHANGE = /^### <a id="exchange-(\d+)"><\/a>/
const TURN = /^#### <a id="turn-(\d+)"><\/a>.*\]\(#speaker-([^)]*)\)$/
const PARAGRAPH = /^<a id="([^"]*)"><\/a>\*\*¶(\d+)(?:\.(\d+))?(?: · ([\d:.]+))?\*\* (.*)$/
const NOTE = /^> \*\*[^*]*:\*\* (?!<q>)(.*)$/
const CORRECTION = new RegExp(`^> \\*\\*(Speaker|Figure) corrected:\\*\\* <q>(${TEXT})</q> → <q>(${TEXT})</q> (.*)$`)
const ID = /^p[0-9a-z]{7}(?:-[0-9]+)?$/
const PERSON = /^- <a id="speaker-/
const NOTHING = '*—*'

/** Strange lines of which each is told; the others are kept as text, too. */
const MOST_TOLD = 20

type TurnRecord = ExportedParagraph['record']['turn']

/** The format that the front matter of a file names; `null` where it is no export. */
export function formatOfMarkdown(rows: readonly string[]): string | null {
  if (rows[0] !== FENCE) return null
  for (const row of rows.slice(1)) {
    if (row === FENCE) return null
    const format = FORMAT_LINE.exec(row)?.[1]
    if (format !== undefined) return format
  }
  return null
}

/**
 * Reads an export in Markdown. A line of the text that is none of those stays as text, with a `container-damaged` problem;
 * the notes of analysts, which are kept in `content/notes`, are no part of the transcript.
 * @returns `null` where the front matter does not describe a call
 */
export function fromMarkdown(rows: readonly string[], file: string): ExportedCall | null {
  const close = rows.indexOf(FENCE, 1)
  const call = callRecord.safeParse(headOf(rows.slice(1, close))).data
  if (!call) return null
  const reader = new MarkdownReader(call, file)
  rows.forEach((row, at) => {
    if (row.trim() === '') return
    if (at <= close) reader.front(at + 1, row === FENCE ? 'residue' : 'heading', row.trim())
    else reader.take(row, at + 1, rows[at - 1]?.startsWith('>') === true)
  })
  return reader.end()
}

/** Reads the lines below the front matter one after the other. */
class MarkdownReader {
  readonly #read: ExportedCall
  readonly #file: string
  readonly #speakers: ReadonlySet<string>
  #section: TurnRecord['section'] | null = null
  #exchange: number | null = null
  #turn: TurnRecord | null = null
  #turnLines: number[] = []

  constructor(call: CallRecord, file: string) {
    this.#read = { call, paragraphs: [], front: [], unplaced: [], problems: [] }
    this.#file = file
    this.#speakers = new Set(call.speakers.map(({ id }) => id))
  }

  front(line: number, kind: FrontLine['kind'], text: string): true {
    this.#read.front.push({ line, kind, text })
    return true
  }

  /** @param quoted whether the line before is of a quotation, too: a line of ours stands alone, a note of an analyst does not */
  take(row: string, line: number, quoted: boolean): void {
    const taken =
      this.#takeSection(row, line) ||
      (this.#section === null && this.front(line, kindOfTop(row), row)) ||
      this.#takeExchange(row, line) ||
      this.#takeTurn(row, line) ||
      this.#takeParagraph(row, line) ||
      (row.startsWith('>') ? this.#takeQuotation(row, line, quoted) : this.#takeTranslation(row, line))
    if (!taken) this.#leave(row.trim(), line, 'It is neither a heading nor a paragraph nor its translation.')
  }

  /** What was read. A paragraph with neither text is none. */
  end(): ExportedCall {
    const { paragraphs, front, ...rest } = this.#read
    const kept = paragraphs.filter(({ record: { source, translation } }) => source ?? translation)
    const named = new Set(kept.flatMap(({ turn }) => turn))
    const lost = paragraphs.flatMap(({ turn }) => turn).filter((line) => !named.has(line))
    return { ...rest, paragraphs: kept, front: [...front, ...lost.map((line) => residue(line))] }
  }

  #takeSection(row: string, line: number): boolean {
    const kind = SECTION.exec(row)?.[1]
    if (kind !== 'prepared' && kind !== 'qa') return false
    this.#section = kind
    this.#exchange = null
    return this.front(line, 'heading', row)
  }

  #takeExchange(row: string, line: number): boolean {
    const number = EXCHANGE.exec(row)?.[1]
    if (number === undefined) return false
    this.#exchange = Number(number)
    return this.front(line, 'heading', row)
  }

  #takeTurn(row: string, line: number): boolean {
    const [, n, speaker = ''] = TURN.exec(row) ?? []
    if (n === undefined || !this.#speakers.has(speaker) || this.#section === null) return false
    for (const unused of this.#turnLines) this.#read.front.push(residue(unused))
    this.#turn = { n: Number(n), speaker, section: this.#section, exchange: this.#exchange }
    this.#turnLines = [line]
    return true
  }

  #takeParagraph(row: string, line: number): boolean {
    const [, id = '', n, part, time, text = ''] = PARAGRAPH.exec(row) ?? []
    if (n === undefined || !this.#turn) return false
    const source = text === NOTHING ? null : passageOf(text)
    const record: ParagraphRecord = {
      type: 'paragraph',
      id,
      n: Number(n),
      ...(part !== undefined && { part: Number(part) }),
      ...(time !== undefined && { time: secondsOf(time) }),
      turn: this.#turn,
      source,
      translation: null,
      notes: [],
      corrections: [],
    }
    if (!ID.test(id)) return this.#leave(row, line, `${id} is no id of a paragraph.`)
    this.#read.paragraphs.push({
      record,
      source: source ? [line] : [],
      translation: [],
      notes: [],
      turn: this.#turnLines,
    })
    this.#turnLines = []
    if (!source) this.#read.front.push(residue(line))
    return true
  }

  #takeQuotation(row: string, line: number, quoted: boolean): boolean {
    const last = this.#read.paragraphs.at(-1)
    const note = quoted ? undefined : NOTE.exec(row)?.[1]
    if (note !== undefined && last) {
      last.record.notes.push({ text: readMarkdownText(note) })
      last.notes.push([line])
      return true
    }
    const correction = quoted ? null : correctionOf(row)
    if (correction?.kind === 'speaker-change' && this.#turn) this.#turn.correction = correction
    else if (correction) last?.record.corrections.push(correction)
    return this.front(line, 'notice', row)
  }

  #takeTranslation(row: string, line: number): boolean {
    const last = this.#read.paragraphs.at(-1)
    if (!last || last.record.translation || last.record.turn !== this.#turn) return false
    last.record.translation = passageOf(row)
    last.translation.push(line)
    return true
  }

  #leave(text: string, line: number, why: string): true {
    this.#read.unplaced.push({ line, text })
    if (this.#read.problems.length >= MOST_TOLD) return true
    this.#read.problems.push(
      problem({
        rule: 'container-damaged',
        severity: 'warning',
        file: this.#file,
        line,
        message: `The line is no part of an exported call. ${why}`,
        hint: 'Keep each text on one line, and the marks before it as they are; or export the call again.',
      }),
    )
    return true
  }
}

function kindOfTop(row: string): FrontLine['kind'] {
  return row.startsWith('# ') ? 'title' : PERSON.test(row) ? 'participant' : 'notice'
}

function residue(line: number): FrontLine {
  return { line, kind: 'residue', text: '' }
}

/** A text, whose stage directions stand in italics. */
function passageOf(written: string): PassageRecord | null {
  let text = ''
  const directions: [number, number][] = []
  for (const [at, piece] of written.split(/<\/?i>/).entries()) {
    const start = text.length
    text += readMarkdownText(piece)
    if (at % 2 === 1) directions.push([start, text.length])
  }
  return text === '' ? null : { text, ...(directions.length > 0 && { directions }) }
}

function correctionOf(row: string): CorrectionRecord | null {
  const [, kind, ...texts] = CORRECTION.exec(row) ?? []
  const [quote = '', value = '', reason = ''] = texts.map(readMarkdownText)
  return kind === undefined ? null : { kind: kind === 'Figure' ? 'figure' : 'speaker-change', quote, value, reason }
}

/** What the front matter says of the call, without what only people need. */
function headOf(rows: readonly string[]): unknown {
  const document = parseDocument(rows.join('\n'), { logLevel: 'silent' })
  if (document.errors.length > 0) return null
  const head: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof head !== 'object' || head === null) return null
  const call: Record<string, unknown> = { type: 'call', ...head }
  delete call['address']
  return call
}
