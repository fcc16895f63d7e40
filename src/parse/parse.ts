import type { Outcome, Problem } from '../model/problem.ts'
import { INDUCED, UNTAUGHT, type Teaching } from '../model/taught-layout.ts'
import type { Transcript } from '../model/transcript.ts'
import { inItsFile, type SecondFile } from '../read/seeds/two-files.ts'
import { framed, withFrame } from './around/page-frame.ts'
import { MOST_LINES, open } from './containers/open.ts'
import type { HeadFacts, Line, Opened } from './containers/line.ts'
import { readExported } from './exported/read-exported.ts'
import { callDay } from './facts/call-day.ts'
import { callPeriod } from './facts/call-period.ts'
import { madeTitle, titleLine } from './facts/call-title.ts'
import { company } from './facts/company.ts'
import { languages } from './facts/languages.ts'
import { learnFrames, NO_FRAMES, type Frames } from './frames/learn-frames.ts'
import type { SeedLine } from './frames/seed-line.ts'
import { unframed, type Unframed } from './frames/unframed.ts'
import { doubts } from './judge/doubts.ts'
import { confidence as confidenceOf } from './judge/confidence.ts'
import { readingUnsure } from './judge/reading-unsure.ts'
import { bestReading, type Reading } from './judge/best-reading.ts'
import { parseProblems, tooManyLines } from './parse-problems.ts'
import { numberedTurns } from './people/numbered-turns.ts'
import type { Participant } from './draft/participant.ts'
import { cast, speakers } from './people/people.ts'
import type { Draft } from './draft/draft.ts'
import { cueParagraphs, type NamedLines } from './readings/cue-paragraphs.ts'
import { linesApart } from './readings/lines-apart.ts'
import { speakersApart } from './readings/split-speakers.ts'
import { listedNames } from './speakers/listed-names.ts'
import { decideSpeakers } from './speakers/decide-speakers.ts'
import { fittingLayout, type LayoutFit } from './taught/layout-fit.ts'
import { layoutUnfit } from './taught/layout-unfit.ts'
import { taughtLines } from './taught/taught-lines.ts'

/** Paragraphs at the beginning in which company, period and date are looked for. */
const OPENING = 12

/** A layout that a publisher has described is sure as far as its patterns fit. */
const TAUGHT = 0.9

/** A decoded seed. */
export interface Seed {
  id: string
  file: string
  text: string
  second?: SecondFile
}

/** A seed read, with what each stage made of it. */
export interface SeedReading {
  opened: Opened
  /** The lines as the container gives them, each with what stands around its text. */
  lines: SeedLine[]
  /** The same as they were read: some taken apart, some joined; and who is named on them. */
  material: NamedLines
  frames: Frames
  reading: Reading
  /** The taught layout that fits; `null` where the layout was found out. */
  taught: LayoutFit | null
  outcome: Outcome<Transcript>
}

/**
 * Reads a decoded seed: its container is opened, the frames of its lines are learned and taken off, who speaks is decided,
 * readings are proposed and judged; then company, period, date, people, sections and exchanges follow from the best one.
 * Every line that is not blank is in exactly one node of the transcript, or in `unplaced`. Lines of a seed that is two
 * files are numbered through both; problems name the file and its line.
 * @param teaching the layouts that are tried before any is found out
 * @returns the transcript with warnings; without turns and with an error `seed-too-long` where the seed cannot be a call
 */
export function parse(seed: Seed, teaching: Teaching = UNTAUGHT): Outcome<Transcript> {
  return readThrough(seed, teaching).outcome
}

/** Reads a decoded seed as `parse` does, and gives what each stage made of it. */
export function readThrough(seed: Seed, teaching: Teaching): SeedReading {
  const exported = seed.second ? { value: null, problems: [] } : readExported(seed)
  if (exported.value) return { ...asStated(exported.value, seed), outcome: { ...exported, value: exported.value } }
  const opened = open(seed)
  const many = opened.count > MOST_LINES
  const { aside, ...read } = readOpened(many ? { ...opened, lines: [] } : opened, teaching)
  const { reading, taught } = read
  const participants = [...stated(opened.facts), ...reading.draft.participants]
  const draft = {
    ...reading.draft,
    participants,
    front: [...reading.draft.front, ...opened.aside, ...aside].sort((a, b) => a.line - b.line),
  }
  const doubted = doubts(reading.draft, reading.verdict)
  const sure = taught
    ? Math.max(TAUGHT, confidenceOf(doubted, reading.verdict))
    : confidenceOf(doubted, reading.verdict)
  const value = assemble(seed.id, draft, reading, opened.facts, taught, sure)
  const unfit = layoutUnfit(teaching, taught, opened.lines, seed.file)
  const problems: Problem[] = [
    ...exported.problems,
    ...opened.problems,
    ...unfit,
    ...readingUnsure(
      { confidence: sure, doubts: doubted, readings: reading.others.map(({ name }) => name) },
      seed.file,
    ),
    ...(many ? [tooManyLines(seed.file, opened.count)] : parseProblems(value, draft.unsure, seed.file)),
  ]
  return { opened, ...read, outcome: { value, problems: problems.map((one) => inItsFile(one, seed.second)) } }
}

/** What the stages make of a call that its file states: nothing. */
function asStated({ front }: Transcript, seed: Seed): Omit<SeedReading, 'outcome'> {
  const opened = open({ ...seed, text: '' })
  const { lines, material, frames, reading, taught } = readOpened(opened, UNTAUGHT)
  return { lines, material, frames, reading, taught, opened: { ...opened, aside: front } }
}

function readOpened(
  opened: Opened,
  teaching: Teaching,
): Omit<SeedReading, 'opened' | 'outcome'> & { aside: Draft['front'] } {
  const said: Line[] = opened.lines.filter(({ marks }) => !marks.furniture)
  const furniture = opened.lines
    .filter(({ marks }) => marks.furniture)
    .flatMap(({ numbers, text }) =>
      numbers.map((line, at) => ({ line, kind: 'residue' as const, text: at === 0 ? text : '' })),
    )
  const known = (opened.facts.speakers ?? []).flatMap(({ name, zh }) => [name, zh ?? name])
  const taught = fittingLayout(teaching.layouts, teaching.named, said)
  const { lines, named, aside, frames, ...first } = taught
    ? { ...taughtLines(said, taught, new Set(known)), frames: NO_FRAMES }
    : unknownLines(said)
  const page = opened.border === null ? framed(lines) : { lines, head: [], tail: [] }
  const start = page.head.length
  const spoken = (whole: SeedLine[]): NamedLines => ({
    lines: whole,
    named:
      named?.slice(start, start + whole.length) ?? decideSpeakers(whole, new Set([...listedNames(whole), ...known])),
  })
  const whole = taught ? page.lines : speakersApart(page.lines)
  const split = taught ? null : linesApart(whole, frames)
  const best = [whole, ...(split ? [split] : [])]
    .map((all) => {
      const given = spoken(all)
      const material = cueParagraphs(given, frames)
      return {
        material,
        reading: bestReading({ ...material, frames, ...first }, material === given ? opened.border : null),
      }
    })
    .reduce((one, other) => (other.reading.verdict.score > one.reading.verdict.score ? other : one))
  return {
    lines,
    material: best.material,
    frames,
    taught,
    aside: [...aside, ...furniture],
    reading: { ...best.reading, draft: withFrame(best.reading.draft, page) },
  }
}

/** The people whom a head or front matter names, with what it says of them. */
function stated({ speakers: all = [] }: HeadFacts): Participant[] {
  return all.flatMap(({ name, zh, role, firm }) => {
    const detail = [firm, role].filter((one) => one !== undefined).join(' - ')
    return [name, ...(zh === undefined ? [] : [zh])].map((one) => ({
      name: one,
      detail: detail === '' ? null : detail,
      side: null,
    }))
  })
}

/** The lines of a seed whose frames are found by what repeats in it. */
function unknownLines(said: Line[]): Unframed & { frames: Frames; named: null } {
  const frames = learnFrames(said)
  return { ...unframed(said, frames), frames, named: null }
}

function assemble(
  id: string,
  draft: Draft,
  reading: Reading,
  facts: HeadFacts,
  taught: LayoutFit | null,
  confidence: number,
): Transcript {
  const { unplaced, front } = draft
  const known = cast(draft)
  const turns = numberedTurns(known)
  const paragraphs = turns.flatMap((turn) => turn.paragraphs)
  const spoken = languages(paragraphs, front)
  const opening = paragraphs.slice(0, OPENING).map(({ source, translation }) => (source ?? translation)?.text ?? '')
  const title = facts.title ?? titleLine(front)
  const found = company({ title, front: front.map(({ text }) => text), opening, id })
  const whose = {
    name: facts.company ?? found.name,
    ticker: facts.ticker ?? found.ticker,
    exchange: facts.exchange ?? found.exchange,
  }
  const stated = facts.period?.quarter == null ? null : { year: facts.period.year, quarter: facts.period.quarter }
  const period =
    stated ?? firstPeriod([title ?? '', ...front.map(({ text }) => text), ...opening, id.replaceAll('_', ' ')])
  return {
    id,
    title: title ?? madeTitle(whose, period, id),
    company: whose,
    period,
    date: facts.date ?? callDay(front, opening),
    confidence,
    layout: taught?.layout.name ?? INDUCED,
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
