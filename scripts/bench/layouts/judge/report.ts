import { choiceNames, choices, type Layout } from '../choices/choices.ts'
import { plainLayout } from '../choices/draw-layout.ts'
import type { Judged } from './judge-case.ts'

/** Share of the layouts that must hold, and of those that may be wrong without a word. */
const LEAST_HOLD = 0.97
const MOST_SILENT = 0.005

/** Values that are printed, weakest first. */
const WEAKEST = 40
/** Fewer drawn say nothing about a value. */
const FEWEST = 3

/** Prints how many layouts hold, and what those that do not have in common. */
export function report(all: readonly Judged[], named: ReadonlyMap<number, string> | null = null): void {
  const failing = all.filter(({ holds }) => !holds)
  for (const one of failing) console.log(failure(one, named?.get(one.n)))
  if (named === null) {
    console.log('\nThe weakest values, of those drawn at least three times (held/drawn):')
    for (const { name, held, drawn } of values(all).slice(0, WEAKEST))
      console.log(`  ${`${held}/${drawn}`.padStart(7)}  ${name}`)
  }
  const hold = all.length - failing.length
  const silent = all.filter((one) => one.silent).length
  const more = all.filter(({ holds, comparison }) => holds && comparison && comparison.extra > 0).length
  const comments = all.reduce((sum, { comparison }) => sum + (comparison?.notes ?? 0), 0)
  const commentsBack = all.reduce((sum, { comparison }) => sum + (comparison?.notesBack ?? 0), 0)
  const unsure = all.filter(
    ({ holds, problems }) => holds && problems.some(({ rule }) => rule === 'reading-unsure'),
  ).length
  console.log()
  told('hold', hold, all.length, hold >= LEAST_HOLD * all.length, `at least ${LEAST_HOLD * 100}%`)
  told('silent errors', silent, all.length, silent <= MOST_SILENT * all.length, `at most ${MOST_SILENT * 100}%`)
  console.log(`  hold and have paragraphs that nobody said: ${more}`)
  console.log(`  comments that came back as notes: ${commentsBack} of ${comments}`)
  console.log(`  hold and are told to be unsure: ${unsure}`)
}

/** Prints one case: its values, its files, and where reading and truth differ. */
export function show({ n, layout, files, truth, read, comparison, problems }: Judged): void {
  console.log(`Layout ${n}: ${differing(layout).join(' ') || 'plain'}\n`)
  for (const name of choiceNames) console.log(`  ${name}: ${is(layout, name)}`)
  for (const [name, text] of Object.entries(files))
    console.log(`\n════ ${name} ════\n${text.replace(/\r\n?|[\u0085\u2028\v]/g, (end) => `${VISIBLE[end] ?? '␍'}\n`)}`)
  console.log('\n════ read ════')
  for (const turn of read?.turns ?? []) {
    const person = read?.speakers.find(({ id }) => id === turn.speaker)
    console.log(`${person?.name ?? '–'}${person?.zh.length ? ` = ${person.zh.join(' = ')}` : ''}`)
    for (const { source, translation } of turn.paragraphs)
      console.log(`    ${clip(source?.text)}\n      ${clip(translation?.text)}`)
  }
  console.log('\n════ truth ════')
  for (const { person, paragraphs } of truth.turns) {
    console.log(`${person.name}${person.zh === null ? '' : ` = ${person.zh}`}`)
    for (const { en, zh } of paragraphs) console.log(`    ${clip(en)}\n      ${clip(zh)}`)
  }
  console.log('\n════ problems ════')
  for (const { rule, severity, line, message } of problems) console.log(`${severity} ${rule} ${line ?? ''}: ${message}`)
  console.log(`\n${JSON.stringify(comparison, null, 2)}`)
}

/** A case as one line of JSON. */
export function asJson({ n, layout, holds, silent, comparison, problems }: Judged): string {
  return JSON.stringify({ n, holds, silent, layout, comparison, problems: problems.map(({ rule }) => rule) })
}

const VISIBLE: Record<string, string> = { '\r\n': '␍␊', '\u0085': '⟨NEL⟩', '\u2028': '⟨LS⟩', '\v': '␋' }

function is(layout: Layout, name: keyof Layout): string {
  const found = Object.entries(choices[name].values).find(([value]) => value === layout[name])
  return `${String(layout[name])} – ${found?.[1][1] ?? ''}`
}

function failure({ n, layout, comparison, problems, silent }: Judged, name: string | undefined): string {
  const shares = comparison
    ? `${share(comparison.pairs, comparison.paragraphs)} ${comparison.speakers === null ? '   –' : share(comparison.speakers, comparison.paragraphs)}`
    : '  –    – '
  const first =
    comparison?.first ??
    problems.find(({ severity }) => severity === 'error')?.message ??
    problems[0]?.message ??
    'not read'
  return `${silent ? '✗' : '?'} ${name ?? `#${n}`} ${shares}  ${differing(layout).join(' ')}  ${first}`
}

function share(part: number, whole: number): string {
  return `${String(Math.floor((100 * part) / whole)).padStart(3)}%`
}

function differing(layout: Layout): string[] {
  const plain = plainLayout()
  return choiceNames.flatMap((name) => (layout[name] === plain[name] ? [] : [`${name}=${String(layout[name])}`]))
}

function values(all: readonly Judged[]): { name: string; held: number; drawn: number }[] {
  const counts = new Map<string, { name: string; held: number; drawn: number }>()
  for (const { layout, holds } of all) {
    for (const choice of choiceNames) {
      const name = `${choice}=${String(layout[choice])}`
      const count = counts.get(name) ?? { name, held: 0, drawn: 0 }
      counts.set(name, { name, held: count.held + Number(holds), drawn: count.drawn + 1 })
    }
  }
  return [...counts.values()]
    .filter(({ drawn }) => drawn >= FEWEST)
    .sort((a, b) => a.held / a.drawn - b.held / b.drawn || b.drawn - a.drawn)
}

function told(name: string, count: number, all: number, good: boolean, aim: string): void {
  if (!good) process.exitCode = 1
  console.log(`${good ? '✓' : '✗'} ${name}: ${count} of ${all}, ${((100 * count) / all).toFixed(1)}% (${aim})`)
}

function clip(text: string | null | undefined): string {
  return text ? (text.length > 100 ? `${text.slice(0, 100)}…` : text) : '–'
}
