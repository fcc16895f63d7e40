import type { Outcome, Problem } from '../model/problem.ts'
import { UNTAUGHT, type Teaching } from '../model/taught-layout.ts'
import type { Transcript } from '../model/transcript.ts'
import { splitLines } from '../read/bytes/lines.ts'
import type { SeedText } from '../read/seeds/read-seeds.ts'
import { inItsFile } from '../read/seeds/two-files.ts'
import { assemble, stated } from './assemble.ts'
import { MOST_LINES, open } from './containers/open.ts'
import type { Opened, OpenedLine } from './containers/opened.ts'
import { readExported } from './exported/read-exported.ts'
import type { Draft } from './draft/draft.ts'
import { confidence, SURE } from './judge/confidence.ts'
import { doubts, type Doubt } from './judge/doubts.ts'
import { judge } from './judge/judge.ts'
import type { Terms } from './judge/weights.ts'
import { readingUnsure } from './judge/reading-unsure.ts'
import { labelOf } from './labels/speaker-label.ts'
import { parseProblems, tooManyLines } from './parse-problems.ts'
import type { Proposal } from './readings/read-as.ts'
import { readOpened, type MaterialReading, type OpenedReading } from './read-opened.ts'
import { layoutUnfit } from './taught/layout-fit.ts'

/** A seed read, with what each stage made of it. */
export interface SeedReading extends Omit<OpenedReading, 'readings'>, MaterialReading {
  opened: Opened
  outcome: Outcome<Transcript>
  /** The same seed under another id: what its name says of company and period is taken from that. */
  underId: (id: string) => SeedReading
}

/**
 * Reads a decoded seed: its container is opened, the frames of its lines are learned and taken off, who speaks is decided,
 * readings are proposed and judged; then company, period, date, people, sections and exchanges follow from the best one.
 * Every line that is not blank is in exactly one node of the transcript, or in `unplaced`. Lines of a seed that is two
 * files are numbered through both; problems name the file and its line.
 * @param teaching the layouts that are tried before any is found out
 * @returns the transcript with warnings; without turns and with an error `seed-too-long` where the seed cannot be a call
 */
export function parse(seed: SeedText, teaching: Teaching = UNTAUGHT): Outcome<Transcript> {
  return readThrough(seed, teaching).outcome
}

/** Reads a decoded seed as `parse` does, and gives what each stage made of it. */
export function readThrough(seed: SeedText, teaching: Teaching = UNTAUGHT): SeedReading {
  const exported = seed.second ? { value: null, problems: [] } : readExported(seed)
  if (exported.value) return asStated(exported.value, exported.problems, seed)
  const opened = open(seed)
  const many = opened.count > MOST_LINES
  const { readings, ...read } = readOpened(many ? { ...opened, lines: [] } : opened, teaching)
  const [{ material, reading }] = readings
  const draft = whole(reading.draft, opened, read.aside)
  const doubted = doubts(draft, reading.verdict, { lines: opened.lines, text: above(seed.text, read.below) })
  const layout = read.taught?.layout.name ?? null
  // A layout that a publisher has described is sure as far as its patterns fit.
  const sure = Math.max(layout === null ? 0 : SURE, confidence(doubted))
  const found: Problem[] = [
    ...exported.problems,
    ...opened.problems,
    ...layoutUnfit(teaching, read.taught, opened.lines, seed.file),
    ...readingUnsure(
      { confidence: sure, doubts: doubted, readings: reading.others.map(({ name }) => name) },
      seed.file,
    ),
  ]
  const underId = (id: string): SeedReading => {
    const value = assemble(draft, reading, { id, facts: opened.facts, layout, confidence: sure })
    const left = many ? [tooManyLines(seed.file, opened.count)] : parseProblems(value, draft.unsure, seed.file)
    const problems = [...found, ...left].map((one) => inItsFile(one, seed.second))
    return { opened, ...read, material, reading, outcome: { value, problems }, underId }
  }
  return underId(seed.id)
}

/** A text up to a line, from 1; all of it where there is none. */
function above(text: string, line: number | null): string {
  if (line === null) return text
  return splitLines(text)
    .slice(0, line - 1)
    .join('\n')
}

/** What the stages make of a call that its file states: nothing. */
function asStated(transcript: Transcript, problems: Problem[], seed: SeedText): SeedReading {
  const opened = open({ ...seed, text: '' })
  const { readings, ...read } = readOpened(opened)
  const underId = (id: string): SeedReading => ({
    ...read,
    ...readings[0],
    opened: { ...opened, aside: transcript.front },
    outcome: { value: { ...transcript, id }, problems },
    underId,
  })
  return underId(seed.id)
}

/** One way in which a seed may be read. */
export interface PossibleReading {
  value: Transcript
  draft: Draft
  /** What its pairs say for it, and what each weight of the judge is for. */
  sum: number
  terms: Terms
  doubts: Doubt[]
}

/** Every way in which a seed was read, and what doubts there would be of any other. */
export interface PossibleReadings {
  /** The best one first. */
  readings: PossibleReading[]
  /** What the container gives. */
  lines: readonly OpenedLine[]
  doubtsOf: (draft: Draft) => Doubt[]
}

/** Reads a seed in every way: for those who fit the weights of the judge and of confidence. */
export function possibleReadings(seed: SeedText): PossibleReadings {
  const opened = open(seed)
  const { lines } = opened
  const { readings, aside, below } = readOpened(opened)
  const file = { lines, text: above(seed.text, below) }
  return {
    lines,
    doubtsOf: (draft) => doubts(draft, judge(draft, ANY), file),
    readings: readings.map(({ reading }): PossibleReading => {
      const { sum, terms } = reading.verdict
      const assembly = { id: seed.id, facts: opened.facts, layout: null, confidence: 0 }
      const draft = whole(reading.draft, opened, aside)
      return {
        value: assemble(draft, reading, assembly),
        draft,
        sum,
        terms,
        doubts: doubts(draft, reading.verdict, file),
      }
    }),
  }
}

/** What is doubted does not depend on how a reading came about. */
const ANY: Proposal = { name: 'any', first: null, unwrap: false, borders: [] }

/**
 * A draft with the people whom the head names, and the lines that the container put aside. Where nobody is named for
 * what is said, it is the only one of those people.
 */
function whole(draft: Draft, opened: Opened, aside: Draft['front']): Draft {
  const people = opened.facts.speakers ?? []
  const only = people.length === 1 && draft.turns.every(({ label }) => label === null) ? people[0] : undefined
  return {
    ...draft,
    turns: only
      ? draft.turns.map((turn) => ({ ...turn, label: labelOf(only.name, null, only.zh ?? null) }))
      : draft.turns,
    participants: [...stated(opened.facts), ...draft.participants],
    front: [...draft.front, ...opened.aside, ...aside].sort((a, b) => a.line - b.line),
  }
}
