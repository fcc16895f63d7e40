import { UNTAUGHT, type Teaching } from '../model/taught-layout.ts'
import type { FrontLine } from '../model/transcript.ts'
import { callInPage, withPage } from './around/page-around.ts'
import { frontLines, type OpenedLine, type Opened } from './containers/opened.ts'
import { learnFrames, NO_FRAMES, type Frames } from './frames/learn-frames.ts'
import { isSpeech, type SeedLine } from './frames/seed-line.ts'
import { unframed, type Unframed } from './frames/unframed.ts'
import { judgedReadings, type Reading } from './judge/judged-readings.ts'
import { cueParagraphs, type NamedLines } from './readings/cue-paragraphs.ts'
import { linesApart } from './readings/lines-apart.ts'
import { speakersApart } from './readings/split-speakers.ts'
import { decideSpeakers } from './speakers/decide-speakers.ts'
import { namedSecond } from './speakers/named-second.ts'
import { namesAbove } from './speakers/names-above.ts'
import { listedNames } from './speakers/names/mentioned-names.ts'
import { fittingLayout, type LayoutFit } from './taught/layout-fit.ts'
import { taughtLines } from './taught/taught-lines.ts'

/** Lines of speech that a page may have below the call: a notice in both languages. More may be of the call. */
const MOST_BELOW = 4

/** An opened seed, read in every way that was tried. */
export interface OpenedReading {
  /** The lines as the container gives them, each with what stands around its text. */
  lines: SeedLine[]
  frames: Frames
  /** The taught layout that fits; `null` where the layout was found out. */
  taught: LayoutFit | null
  /** Lines that are nothing but frame or furniture. */
  aside: FrontLine[]
  /** The first line of what the page says below the call, which is not much; `null` where the call ends the file. */
  below: number | null
  /** The readings, the best first, each with the lines as they were read: some taken apart, some joined, and who is named on them. */
  readings: [MaterialReading, ...MaterialReading[]]
}

/** A reading and what it was made of. */
export interface MaterialReading {
  material: NamedLines
  reading: Reading
}

/** Takes frames off, decides who speaks, proposes readings and judges them. */
export function readOpened(opened: Opened, teaching: Teaching = UNTAUGHT): OpenedReading {
  const said: OpenedLine[] = opened.lines.filter(({ marks }) => !marks.furniture)
  const furniture = opened.lines.filter(({ marks }) => marks.furniture).flatMap((line) => frontLines(line, 'residue'))
  const known = (opened.facts.speakers ?? []).flatMap(({ name, zh }) => [name, zh ?? name])
  const taught = fittingLayout(teaching.layouts, teaching.asked, said)
  const { lines, named, aside, frames, ...first } = taught
    ? { ...taughtLines(said, taught, new Set(known)), frames: NO_FRAMES }
    : unknownLines(said)
  const page = opened.border === null ? callInPage(lines) : { lines, head: [], tail: [] }
  const start = page.head.length
  const spoken = (whole: SeedLine[]): NamedLines => {
    const found = namesAbove(
      whole,
      named?.slice(start, start + whole.length) ?? decideSpeakers(whole, new Set([...listedNames(whole), ...known])),
    )
    return { ...found, named: namedSecond(found.lines, found.named) }
  }
  const whole = taught ? page.lines : speakersApart(page.lines)
  const split = taught ? null : linesApart(whole, frames)
  const read = (all: SeedLine[]): [MaterialReading, ...MaterialReading[]] => {
    const given = spoken(all)
    const material = cueParagraphs(given, frames)
    const [best, ...rest] = judgedReadings({ ...material, frames, ...first }, material === given ? opened.border : null)
    const placed = (reading: Reading): MaterialReading => ({
      material,
      reading: { ...reading, draft: withPage(reading.draft, page) },
    })
    return [placed(best), ...rest.map(placed)]
  }
  const one = read(whole)
  const other = split ? read(split) : null
  const better = other && other[0].reading.verdict.score > one[0].reading.verdict.score
  return {
    lines,
    frames,
    taught,
    aside: [...aside, ...furniture],
    below: page.tail.filter(isSpeech).length > MOST_BELOW ? null : (page.tail[0]?.number ?? null),
    readings: better ? [...other, ...one] : [...one, ...(other ?? [])],
  }
}

/** The lines of a seed whose frames are found by what repeats in it. */
function unknownLines(said: OpenedLine[]): Unframed & { frames: Frames; named: null } {
  const frames = learnFrames(said)
  return { ...unframed(said, frames), frames, named: null }
}
