import { columns } from '../../check/report/console-report.ts'
import { INDUCED } from '../../model/taught-layout.ts'
import type { DescribedLine } from '../../parse/explain/described-layout.ts'
import type { ShownParagraph, Understanding } from './understood.ts'
import { factNames } from '../ask/missing-facts.ts'
import { printable } from './printable.ts'
import { padded, wrap } from './wrap.ts'

/** Sets a text off on a console that can do so. */
export type ConsoleStyle = (format: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string

/** Where something is shown. */
export interface Console {
  /** Columns of a line. */
  width: number
  style: ConsoleStyle
}

const SCRIPTS = { en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese' } as const
const ORIGINS = { human: ', by people', machine: ', by a machine', unknown: '' } as const
const SECTIONS = { prepared: 'Prepared', qa: 'Q&A' } as const

/** Columns of the names of rows, with the blanks around them. */
const LABEL = 15
/** Columns of a number of lines. */
const COUNT = 6
/** Lines that are shown of a paragraph at most. */
const MOST_LINES = 4
const DIVIDER = ' │ '
const INDENT = '  '

/** Shows what was understood of a file: facts, counts, people, and the first pairs side by side. */
export function showUnderstood(file: string, call: Understanding, console: Console): string {
  const title = call.first.some(({ translation }) => translation !== null) ? 'First pairs' : 'First paragraphs'
  return [
    heading(file, console),
    ...rows(call).flatMap(([label, text]) => row(label, text, console)),
    '',
    heading('People', console),
    ...people(call, console),
    '',
    heading('Lines', console),
    ...call.lines.flatMap((line) => kindOfLine(line, console)),
    '',
    heading(title, console),
    ...call.first.flatMap((excerpt) => pair(excerpt, console)),
  ].join('\n')
}

function rows(call: Understanding): [string, string][] {
  const { company, period, counts, layout, confidence, dialect, runnerUp } = call
  const listing = [company.exchange, company.ticker].filter((part) => part !== null).join(': ')
  return [
    ['Title', call.title],
    ['Company', `${company.name ?? '–'}${listing === '' ? '' : ` (${listing})`}`],
    ['Period', period ? `Q${period.quarter} ${period.year}` : '–'],
    ['Date', call.date ?? '–'],
    ['Languages', languages(call)],
    ...(call.translation?.notice ? [['Notice', call.translation.notice] satisfies [string, string]] : []),
    ['Encoding', call.encoding],
    [
      'Layout',
      `${layout === INDUCED ? 'found out' : layout}, ${Math.floor(confidence * 100)} % sure: ${dialect.name}${runnerUp ? `, rather than ${runnerUp.name}` : ''}`,
    ],
    ...call.sections.map(({ section, turns, paragraphs, exchanges }): [string, string] => [
      SECTIONS[section],
      [
        some(turns, 'turn'),
        some(paragraphs, 'paragraph'),
        ...(exchanges > 0 ? [some(exchanges, 'exchange')] : []),
      ].join(', '),
    ]),
    [
      'In all',
      [
        some(counts.turns, 'turn'),
        some(counts.paragraphs, 'paragraph'),
        some(counts.pairs, 'pair'),
        some(counts.notes, 'note'),
      ].join(', '),
    ],
    ['Left open', left(call)],
    [
      'Not found',
      call.missing.map((fact) => `${factNames[fact].name} (${factNames[fact].options})`).join(', ') || 'nothing',
    ],
  ]
}

function languages({ sourceLang, translation }: Understanding): string {
  if (!translation) return `${SCRIPTS[sourceLang]} only`
  return `${SCRIPTS[sourceLang]}; translation in ${SCRIPTS[translation.lang]}${ORIGINS[translation.origin]}`
}

function left({ counts }: Understanding): string {
  return [
    `${counts.untranslated} without translation`,
    `${counts.orphans} without source`,
    `${some(counts.unplaced, 'line')} that fit${counts.unplaced === 1 ? 's' : ''} nowhere`,
  ].join(', ')
}

function some(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

function heading(text: string, { style }: Console): string {
  return style('bold', printable(text))
}

function row(label: string, text: string, { width, style }: Console): string[] {
  const lines = wrap(printable(text), width - LABEL)
  return lines.map((line, at) => style('dim', padded(at === 0 ? INDENT + label : '', LABEL)) + line)
}

function people({ speakers }: Understanding, { width, style }: Console): string[] {
  const names = speakers.map(({ name, zh }) => printable([name, ...zh].join(' ')))
  const widest = Math.min(Math.max(0, ...names.map(columns)), Math.floor(width / 2))
  return speakers.flatMap(({ side, role, firm, turns }, at) => {
    const first = `${INDENT}${padded(names[at] ?? '', widest)}  `
    const about = [side, ...[role, firm].filter((part) => part !== null), some(turns, 'turn')].join(', ')
    const free = width - widest - 2 * INDENT.length
    const lines = wrap(printable(about), columns(first) > width - free ? width - INDENT.length * 2 : free)
    if (columns(first) > width - free)
      return [first.trimEnd(), ...lines.map((line) => style('dim', INDENT.repeat(2) + line))]
    return lines.map((line, index) => (index === 0 ? first : ' '.repeat(columns(first))) + style('dim', line))
  })
}

/** How many lines are set so, the pattern, and the first of them. */
function kindOfLine({ pattern, count, examples }: DescribedLine, { width, style }: Console): string[] {
  const indent = ' '.repeat(COUNT + 2)
  return [
    `${String(count).padStart(COUNT)}  ${printable(pattern)}`,
    ...examples
      .flatMap(({ line, text }) => wrap(printable(`${line}: ${text}`), width - indent.length, 1))
      .map((one) => style('dim', indent + one)),
  ]
}

function pair({ n, speaker, source, translation }: ShownParagraph, { width, style }: Console): string[] {
  const places = [source, translation].flatMap((passage) => (passage ? [passage.line] : []))
  const head = `${INDENT}¶${n} ${printable(speaker)}, ${places.length > 1 ? 'lines' : 'line'} ${places.join(' and ')}`
  const texts = [source, translation].flatMap((passage) => (passage ? [printable(passage.text)] : []))
  const room = width - 2 * INDENT.length
  const column = Math.floor((room - columns(DIVIDER) * (texts.length - 1)) / Math.max(1, texts.length))
  const blocks = texts.map((text) => wrap(text, column, MOST_LINES))
  const height = Math.max(0, ...blocks.map(({ length }) => length))
  const line = (at: number) => {
    const cells = blocks.map((block) => block[at] ?? '')
    const last = cells.findLastIndex((cell) => cell !== '')
    return cells
      .slice(0, Math.max(last, 0) + 1)
      .map((cell, index) => (index < last ? padded(cell, column) : cell))
      .join(style('dim', DIVIDER))
  }
  const lines = Array.from({ length: height }, (_, at) => INDENT.repeat(2) + line(at))
  return [style('dim', head), ...lines]
}
