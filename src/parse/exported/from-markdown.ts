import { callRecord, type CorrectionRecord, type ParagraphRecord, type PassageRecord } from '../../model/published.ts'
import type { FrontLine } from '../../model/transcript.ts'
import { secondsOf } from '../../text/clock.ts'
import { readMarkdownText } from '../../text/markup/markdown-text.ts'
import { yamlMapping } from '../containers/head.ts'
import { exportedCall, strange, type ExportedCall } from './exported-call.ts'

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

type TurnRecord = ParagraphRecord['turn']

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
  const head = new Map(Object.entries(yamlMapping(rows.slice(1, close).join('\n')) ?? {}))
  // What only people need is no part of a record.
  head.delete('address')
  const call = callRecord.safeParse({ type: 'call', ...Object.fromEntries(head) }).data
  if (!call) return null
  const read = exportedCall(call)
  const speakers = new Set(call.speakers.map(({ id }) => id))
  let section: TurnRecord['section'] | null = null
  let exchange: number | null = null
  let turn: TurnRecord | null = null
  let turnLines: number[] = []
  const front = (line: number, kind: FrontLine['kind'], text: string): void => {
    read.front.push({ line, kind, text })
  }
  const leave = (line: number, text: string, why: string): void => {
    read.unplaced.push({ line, text })
    const message = `The line is no part of an exported call. ${why}`
    const hint = 'Keep each text on one line, and the marks before it as they are; or export the call again.'
    strange(read.problems, file, line, message, hint)
  }
  const takeParagraph = (line: number, row: string, own: TurnRecord, match: RegExpExecArray): void => {
    const [, id = '', n, part, time, text = ''] = match
    if (!ID.test(id)) return leave(line, row, `${id} is no id of a paragraph.`)
    const source = text === NOTHING ? null : passageOf(text)
    const record: ParagraphRecord = {
      type: 'paragraph',
      id,
      n: Number(n),
      ...(part !== undefined && { part: Number(part) }),
      ...(time !== undefined && { time: secondsOf(time) }),
      turn: own,
      source,
      translation: null,
      notes: [],
      corrections: [],
    }
    read.paragraphs.push({ record, source: source ? [line] : [], translation: [], notes: [], turn: turnLines })
    turnLines = []
    if (!source) front(line, 'residue', '')
  }
  rows.forEach((row, at) => {
    const line = at + 1
    if (row.trim() === '') return
    if (at <= close) return front(line, row === FENCE ? 'residue' : 'heading', row.trim())
    const begins = SECTION.exec(row)?.[1]
    if (begins === 'prepared' || begins === 'qa') {
      ;[section, exchange] = [begins, null]
      return front(line, 'heading', row)
    }
    if (section === null) return front(line, kindOfTop(row), row)
    const asked = EXCHANGE.exec(row)?.[1]
    if (asked !== undefined) {
      exchange = Number(asked)
      return front(line, 'heading', row)
    }
    const [, n, speaker = ''] = TURN.exec(row) ?? []
    if (n !== undefined && speakers.has(speaker)) {
      turnLines.forEach((unused) => front(unused, 'residue', ''))
      turn = { n: Number(n), speaker, section, exchange }
      turnLines = [line]
      return
    }
    const paragraph = PARAGRAPH.exec(row)
    if (paragraph && turn) return takeParagraph(line, row, turn, paragraph)
    const last = read.paragraphs.at(-1)
    if (row.startsWith('>')) {
      // A line of ours stands alone, a note of an analyst does not.
      const quoted = rows[at - 1]?.startsWith('>') === true
      const note = quoted ? undefined : NOTE.exec(row)?.[1]
      if (note !== undefined && last) {
        last.record.notes.push({ text: readMarkdownText(note) })
        last.notes.push([line])
        return
      }
      const correction = quoted ? null : correctionOf(row)
      if (correction?.kind === 'speaker-change' && turn) turn.correction = correction
      else if (correction) last?.record.corrections.push(correction)
      return front(line, 'notice', row)
    }
    if (!last || last.record.translation || last.record.turn !== turn)
      return leave(line, row.trim(), 'It is neither a heading nor a paragraph nor its translation.')
    last.record.translation = passageOf(row)
    last.translation.push(line)
  })
  return withoutEmpty(read)
}

/** A paragraph with neither text is none. */
function withoutEmpty({ paragraphs, front, ...rest }: ExportedCall): ExportedCall {
  const kept = paragraphs.filter(({ record: { source, translation } }) => source ?? translation)
  const named = new Set(kept.flatMap(({ turn }) => turn))
  const lost = paragraphs.flatMap(({ turn }) => turn).filter((line) => !named.has(line))
  return {
    ...rest,
    paragraphs: kept,
    front: [...front, ...lost.map((line) => ({ line, kind: 'residue' as const, text: '' }))],
  }
}

function kindOfTop(row: string): FrontLine['kind'] {
  return row.startsWith('# ') ? 'title' : PERSON.test(row) ? 'participant' : 'notice'
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
