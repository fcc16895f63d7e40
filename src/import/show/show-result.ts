import type { Problem, Severity } from '../../model/problem.ts'
import { printable } from './printable.ts'
import type { ImportResult } from '../result.ts'
import type { Console } from './show-understood.ts'
import { padded, wrap } from './wrap.ts'

const DONE = { written: 'Wrote', understood: 'Would write', refused: 'Refused' } as const
const COLOURS = { written: 'green', understood: 'green', refused: 'red' } as const
const ARROW = '  → '

/** What became of a file and what comes next, in a few lines. */
export function showResult({ status, files, refusal }: ImportResult, console: Console): string {
  if (refusal) return showRefusal(refusal, console)
  const [seed = ''] = files
  const done = [console.style(COLOURS[status], DONE[status]), ...indented(files)]
  return (status === 'written' ? [...done, 'Next', ...indented(['npm run dev', checking(seed)])] : done).join('\n')
}

/** Why a file was refused, and what to do. */
function showRefusal({ message, hint }: Problem, { width, style }: Console): string {
  return [
    ...wrap(printable(`Refused: ${message}`), width).map((line) => style('red', line)),
    ...hanging(hint, width),
  ].join('\n')
}

/** One line for a file of several: its place among them, what it is, what was found. */
export function showImporting(result: ImportResult, place: number, count: number, console: Console): string {
  const number = `[${String(place).padStart(String(count).length)}/${count}]`
  const state = console.style(COLOURS[result.status], padded(result.status, 'understood'.length))
  return `${number} ${state} ${printable(result.file)}${result.id === null ? '' : ` → ${result.id}`}`
}

/** What became of several files: the counts, a table of those taken in, and the reasons of those refused. */
export function showSummary(results: ImportResult[], console: Console): string {
  const taken = results.filter(({ status }) => status !== 'refused')
  const [example] = taken
  const table = taken.map((result) => cells(result))
  const widths = [0, 1, 2, 3].map((at) => Math.max(0, ...table.map((row) => row[at]?.length ?? 0)))
  return [
    console.style('bold', counts(results)),
    ...table.map(
      (row) =>
        `  ${row
          .map((cell, at) => padded(cell, widths[at] ?? 0))
          .join('  ')
          .trimEnd()}`,
    ),
    ...results.flatMap(({ refusal }) => (refusal ? ['', showRefusal(refusal, console)] : [])),
    ...(example?.status === 'written'
      ? ['', 'All problems of a call', ...indented([checking(example.files[0] ?? '')])]
      : []),
  ].join('\n')
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** The command that checks a seed. */
function checking(seed: string): string {
  return `npm run -s check -- ${seed}`
}

function counts(results: ImportResult[]): string {
  const parts = (['written', 'understood', 'refused'] as const).flatMap((status) => {
    const count = results.filter((result) => result.status === status).length
    return count > 0 ? [`${count} ${status}`] : []
  })
  return `${results.length} files: ${parts.join(', ')}`
}

function cells({ id, understood, problems }: ImportResult): string[] {
  if (!understood) return [id ?? '']
  const {
    dialect,
    counts: { turns, paragraphs, pairs, unplaced },
  } = understood
  return [
    id ?? '',
    dialect.name,
    `${turns} turns, ${pairs} of ${paragraphs} in pairs`,
    [...(unplaced > 0 ? [`${unplaced} unplaced`] : []), ...severities(problems)].join(', '),
  ]
}

function severities(problems: Problem[]): string[] {
  return (['error', 'warning'] satisfies Severity[]).flatMap((severity) => {
    const count = problems.filter((one) => one.severity === severity).length
    return count > 0 ? [`${count} ${severity}${count === 1 ? '' : 's'}`] : []
  })
}

function hanging(text: string, width: number): string[] {
  return wrap(printable(text), width - ARROW.length).map(
    (line, at) => (at === 0 ? ARROW : ' '.repeat(ARROW.length)) + line,
  )
}
