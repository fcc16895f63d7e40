import type { LineExplanation } from '../../model/line-explanation.ts'
import type { Transcript } from '../../model/transcript.ts'
import { pairFits } from '../../pairing/pair-fit.ts'
import { splitLines } from '../../read/bytes/lines.ts'
import type { SeedText } from '../../read/seeds/read-seeds.ts'
import type { OpenedLine } from '../containers/opened.ts'
import type { Frames } from '../frames/learn-frames.ts'
import { withoutFrame } from '../frames/unframed.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { SeedReading } from '../parse.ts'
import { keyOf } from '../speakers/decide-speakers.ts'
import type { Named } from '../speakers/naming.ts'
import { lineNodes, type LineNode } from './line-nodes.ts'
import { linePattern } from './line-pattern.ts'
import { reasons, type LineEvidence, tagOf } from './reasons.ts'

/** A call, and how each line of its seed that is not blank was understood. */
export interface Explained {
  transcript: Transcript
  lines: LineExplanation[]
}

/** Tells for each line of a seed that was read what it is and why. */
export function explain({ seed, reading }: { seed: SeedText; reading: SeedReading }): Explained {
  const { value: transcript } = reading.outcome
  const evidence = gather(reading)
  const nodes = lineNodes(transcript)
  const shown = new Map(reading.opened.lines.map((line) => [line.numbers[0] ?? 1, line]))
  const lines = splitLines(seed.text).flatMap((row, at): LineExplanation[] => {
    const line = at + 1
    if (row.trim() === '') return []
    return [explained(line, row, nodes.get(line) ?? [], shown.get(line), evidence)]
  })
  return { transcript, lines }
}

/** What the reasons are taken from, by line. */
function gather({ lines, material, frames, reading, taught, opened, outcome }: SeedReading): LineEvidence {
  const named = new Map<number, Named>()
  material.named.forEach((one, at) => {
    const number = material.lines[at]?.number
    if (!one || number === undefined) return
    if (!named.has(number)) named.set(number, one)
  })
  const paragraphs = outcome.value.turns.flatMap((turn) => turn.paragraphs)
  const pairs = paragraphs.filter(({ source, translation }) => source && translation)
  const fits = pairFits(
    pairs.map(({ source, translation }) => ({ english: source?.text ?? '', chinese: translation?.text ?? '' })),
  )
  return {
    name: reading.name,
    lines: new Map(lines.map((line) => [line.number, line])),
    frames,
    tags: Map.groupBy(lines, ({ before }) => tagOf(before, frames)),
    named,
    times: Map.groupBy(
      material.named.filter((one) => one !== null),
      keyOf,
    ),
    fits: new Map(pairs.map(({ n }, at) => [n, fits[at] ?? 0])),
    bilingual: pairs.length > 0,
    unsure: new Set(reading.draft.unsure),
    stated: new Set(opened.aside.filter(({ kind }) => kind === 'heading').map(({ line }) => line)),
    container: new Set(opened.aside.map(({ line }) => line)),
    taught: taught && {
      name: taught.layout.name,
      patterns: new Map(
        opened.lines
          .filter(({ marks }) => !marks.furniture)
          .map(({ numbers }, at) => [numbers[0] ?? 1, taught.matches[at]?.[0]?.pattern.text ?? null]),
      ),
    },
  }
}

function explained(
  line: number,
  row: string,
  nodes: readonly LineNode[],
  shown: OpenedLine | undefined,
  evidence: LineEvidence,
): LineExplanation {
  const [node] = nodes
  const own = evidence.lines.get(line)
  const named = evidence.named.get(line)
  const whole = shown?.text ?? row.trim()
  const parts =
    shown && !own ? { before: whole, text: '', after: '', nameAt: null } : partsOf(whole, own, named, evidence.frames)
  const speech = nodes.filter(({ kind }) => kind === 'speech')
  const kind = node?.kind === 'heading' && evidence.stated.has(line) ? 'fact' : (node?.kind ?? 'residue')
  const first = nodes.every(({ part }) => part === 0)
  const pattern = evidence.taught
    ? (evidence.taught.patterns.get(line) ?? null)
    : evidence.container.has(line)
      ? null
      : linePattern({ ...parts, kind, said: speech })
  return {
    line,
    before: parts.before,
    text: parts.text,
    after: parts.after,
    kind,
    languages: [...new Set(nodes.flatMap(({ language }) => language ?? []))],
    paragraphs: [...new Set(nodes.flatMap(({ paragraph }) => paragraph ?? []))],
    speaker: node?.kind === 'speaker' || speech.length > 0 ? (node?.speaker ?? null) : null,
    pattern: first || shown ? pattern : null,
    ...reasons(line, kind, nodes, evidence),
  }
}

/** What stands around the text of a line: its frame, and the name of who speaks. */
function partsOf(whole: string, line: SeedLine | undefined, named: Named | undefined, frames: Frames) {
  if (!line) return { before: '', text: whole, after: '', nameAt: null }
  const rest = whole.slice(line.before.length)
  const bare = [line.text, line.text.replace(/[:：]$/, '')].find((text) => rest.includes(text)) ?? rest
  const start = line.before.length + Math.max(0, rest.indexOf(bare))
  const end = start + bare.length
  // `**Ann Lee:** words`, `Ann Lee: [EN] words`
  const marks = withoutFrame(named?.rest ?? '', frames).before.length
  const said = named?.rest == null ? -1 : whole.slice(0, end).lastIndexOf(named.rest) + marks
  if (said <= start)
    return { before: whole.slice(0, start), text: whole.slice(start, end), after: whole.slice(end), nameAt: null }
  return { before: whole.slice(0, said), text: whole.slice(said, end), after: whole.slice(end), nameAt: start }
}
