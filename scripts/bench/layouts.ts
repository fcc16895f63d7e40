import type { Problem } from '../../src/model/problem.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { allLayouts } from '../../src/parse/layouts/all-layouts.ts'
import { comeBack } from '../../src/parse/layouts/come-back.ts'
import type { Layout } from '../../src/parse/layouts/layout.ts'
import { readBack } from '../../src/parse/layouts/read-back.ts'
import { parse } from '../../src/parse/parse.ts'
import { listSeeds, readSeed } from '../../src/read/read-seeds.ts'
import { settings } from '../../src/read/settings.ts'

/** Share of pairs and speakers that must come back. */
const LEAST = 0.99

/** Bytes of a file that must be understood within `MOST_MS`. */
const LARGE = 5_000_000
const MOST_MS = 2_000

/** Runs of a call, of which the fastest counts. */
const RUNS = 5

interface Row {
  pairs: string
  speakers: string
  extra: string
  dialect: string
  time: string
  large: string
  problems: Problem[]
}

/**
 * `npm run bench -- layouts [NAME…]`: lays the seeds out anew in every layout (or in those named), reads them back, and
 * prints what comes back and how long it takes. Fails below 99% of pairs and speakers, or where a file of 5 MB takes
 * more than 2 s.
 */
export async function bench(names: string[] = []): Promise<void> {
  const all = await allLayouts()
  const layouts = names.length === 0 ? [...all] : [...all].filter(([name]) => names.includes(name))
  const calls = await seeds()
  console.log(line(['', 'layout', 'call', 'pairs', 'speakers', 'extra', 'a call', '5 MB', 'read as']))
  for (const [name, layout] of layouts) {
    for (const call of calls) {
      const { pairs, speakers, extra, dialect, time, large, problems, within } = await measure(layout, call)
      if (!within) process.exitCode = 1
      console.log(line([within ? '✓' : '✗', name, call.id, pairs, speakers, extra, time, large, dialect]))
      for (const { rule, message } of within ? [] : problems.slice(0, 3)) console.log(`    ${rule}: ${message}`)
    }
  }
}

async function seeds(): Promise<Transcript[]> {
  const { value: files } = await listSeeds(settings().value.seedsDir)
  const read = await Promise.all(files.map(readSeed))
  return read.flatMap(({ value }) => (value ? [parse(value).value] : []))
}

async function measure(layout: Layout, call: Transcript): Promise<Row & { within: boolean }> {
  const files = layout.layOut(call)
  const { value, problems } = await readBack(files)
  const none = { pairs: '–', speakers: '–', extra: '–', dialect: '–', time: '–', large: '–' }
  if (!value) return { ...none, problems, within: false }
  const times = [value.time]
  for (let run = 1; run < RUNS; run++) times.push((await readBack(files)).value?.time ?? Infinity)
  const { paragraphs, ...back } = comeBack(call, value.call)
  const large = await readBack(enlarged(files))
  const largeTime = large.value?.time ?? Infinity
  const saysWho = !layout.loses?.includes('speakers')
  return {
    pairs: percent(back.pairs, paragraphs),
    speakers: saysWho ? percent(back.speakers, paragraphs) : '–',
    extra: String(back.extra),
    dialect: value.call.dialect,
    time: `${Math.min(...times).toFixed(1)} ms`,
    large: `${Math.round(largeTime)} ms`,
    problems,
    within: back.pairs >= LEAST * paragraphs && (!saysWho || back.speakers >= LEAST * paragraphs) && largeTime <= MOST_MS,
  }
}

/** The same files over and over, as one seed of 5 MB. */
function enlarged(files: Record<string, string>): Record<string, string> {
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = Math.ceil(LARGE / bytes)
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.repeat(times)]))
}

function percent(part: number, whole: number): string {
  return `${(Math.floor(1000 * part / whole) / 10).toFixed(1)}%`
}

const WIDTHS = [1, 22, 14, 7, 9, 6, 10, 9, 14]

function line(cells: string[]): string {
  return cells.map((cell, at) => (at < 3 || at === 8 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join(' ').trimEnd()
}
