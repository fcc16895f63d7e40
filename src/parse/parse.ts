import type { Outcome, Problem } from '../model/problem.ts'
import type { Transcript } from '../model/transcript.ts'
import { inItsFile, type SecondFile } from '../read/two-files.ts'
import { framed, withFrame } from './around/page-frame.ts'
import { MOST_LINES, open } from './containers/open.ts'
import type { HeadFacts, Line, Opened } from './containers/line.ts'
import { callDay } from './facts/call-day.ts'
import { callPeriod } from './facts/call-period.ts'
import { madeTitle, titleLine } from './facts/call-title.ts'
import { company } from './facts/company.ts'
import { languages } from './facts/languages.ts'
import { learnFrames } from './frames/learn-frames.ts'
import { unframed } from './frames/unframed.ts'
import { doubts } from './judge/doubts.ts'
import { bestReading, type Reading } from './judge/best-reading.ts'
import { parseProblems, tooManyLines } from './parse-problems.ts'
import { numberedTurns } from './people/numbered-turns.ts'
import { cast, speakers } from './people/people.ts'
import type { Draft } from './readings/draft.ts'
import { cueParagraphs } from './readings/cue-paragraphs.ts'
import { linesApart } from './readings/lines-apart.ts'
import { speakersApart } from './readings/split-speakers.ts'
import { listedNames } from './speakers/listed-names.ts'
import { decideSpeakers } from './speakers/decide-speakers.ts'

export const lastDoubts = { doubts: [] as { kind: string, share: number }[], fit: 0 }
/** Paragraphs at the beginning in which company, period and date are looked for. */
const OPENING = 12

/** A decoded seed. */
export interface Seed {
  id: string
  file: string
  text: string
  second?: SecondFile
}

/**
 * Reads a decoded seed: its container is opened, the frames of its lines are learned and taken off, who speaks is decided,
 * readings are proposed and judged; then company, period, date, people, sections and exchanges follow from the best one.
 * Every line that is not blank is in exactly one node of the transcript, or in `unplaced`. Lines of a seed that is two
 * files are numbered through both; problems name the file and its line.
 * @returns the transcript with warnings; without turns and with an error `seed-too-long` where the seed cannot be a call
 */
export function parse(seed: Seed): Outcome<Transcript> {
  const opened = open(seed)
  const many = opened.count > MOST_LINES
  const { reading, aside } = read(many ? { ...opened, lines: [] } : opened)
  const draft = { ...reading.draft, front: [...reading.draft.front, ...opened.aside, ...aside].sort((a, b) => a.line - b.line) }
  const value = assemble(seed.id, draft, reading, opened.facts)
  const problems: Problem[] = [...opened.problems, ...many ? [tooManyLines(seed.file, opened.count)] : parseProblems(value, draft, seed.file)]
  return { value, problems: problems.map((one) => inItsFile(one, seed.second)) }
}

function read(opened: Opened): { reading: Reading, aside: Draft['front'] } {
  const said: Line[] = opened.lines.filter(({ marks }) => !marks.furniture)
  const furniture = opened.lines.filter(({ marks }) => marks.furniture)
    .flatMap(({ numbers, text }) => numbers.map((line, at) => ({ line, kind: 'residue' as const, text: at === 0 ? text : '' })))
  const frames = learnFrames(said)
  const bare = unframed(said, frames)
  const page = opened.border === null ? framed(bare.lines) : { lines: bare.lines, head: [], tail: [] }
  const whole = speakersApart(page.lines)
  const split = linesApart(whole, frames)
  const reading = [whole, ...split ? [split] : []].map((lines) => {
    const listed = new Set([...listedNames(lines), ...(opened.facts.speakers ?? []).flatMap(({ name, zh }) => [name, zh ?? name])])
    const spoken = { lines, named: decideSpeakers(lines, listed) }
    const material = cueParagraphs(spoken, frames)
    return bestReading({ ...material, frames }, material === spoken ? opened.border : null)
  }).reduce((best, other) => other.verdict.score > best.verdict.score ? other : best)
  lastDoubts.doubts = doubts(reading.draft, reading.verdict); lastDoubts.fit = reading.verdict.fit
  return { reading: { ...reading, draft: withFrame(reading.draft, page) }, aside: [...bare.aside, ...furniture] }
}

function assemble(id: string, draft: Draft, reading: Reading, facts: HeadFacts): Transcript {
  const { unplaced, front } = draft
  const known = cast(draft)
  const turns = numberedTurns(known)
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  const spoken = languages(paragraphs, front)
  const opening = paragraphs.slice(0, OPENING).map(({ source, translation }) => (source ?? translation)?.text ?? '')
  const title = facts.title ?? titleLine(front)
  const found = company({ title, front: front.map(({ text }) => text), opening, id })
  const whose = { name: facts.company ?? found.name, ticker: facts.ticker ?? found.ticker, exchange: facts.exchange ?? found.exchange }
  const stated = facts.period?.quarter == null ? null : { year: facts.period.year, quarter: facts.period.quarter }
  const period = stated ?? firstPeriod([title ?? '', ...front.map(({ text }) => text), ...opening, id.replaceAll('_', ' ')])
  return {
    id,
    title: title ?? madeTitle(whose, period),
    company: whose,
    period,
    date: facts.date ?? callDay(front, opening),
    dialect: reading.name,
    dialects: reading.others,
    translation: spoken.translation,
    sourceLang: spoken.sourceLang,
    speakers: speakers(known.turns),
    turns,
    front,
    unplaced,
  }
}

function firstPeriod(texts: string[]): Transcript['period'] {
  for (const text of texts) {
    const period = callPeriod(text)
    if (period) return period
  }
  return null
}
