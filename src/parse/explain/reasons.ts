import type { LineExplanation, LineKind } from '../../model/line-explanation.ts'
import type { Frames } from '../frames/learn-frames.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { keyOf } from '../speakers/decide-speakers.ts'
import type { Named } from '../speakers/naming.ts'
import type { LineNode } from './line-nodes.ts'
import { leadingPieces } from '../frames/pieces.ts'

/** What the reasons are taken from. */
export interface LineEvidence {
  /** Name of the reading that was chosen. */
  name: string
  /** The lines without their frames, by number. */
  lines: ReadonlyMap<number, SeedLine>
  frames: Frames
  /** The lines before which each tag stands. */
  tags: ReadonlyMap<string | null, readonly SeedLine[]>
  named: ReadonlyMap<number, Named>
  /** All lines that name somebody, by `keyOf`. */
  times: ReadonlyMap<string, readonly Named[]>
  /** How well each pair fits, in nats, by the number of its paragraph. */
  fits: ReadonlyMap<number, number>
  /** Whether there are pairs. */
  bilingual: boolean
  /** First lines of paragraphs for which no pair was sure. */
  unsure: ReadonlySet<number>
  /** Lines of a head that states facts, and all that the container set aside. */
  stated: ReadonlySet<number>
  container: ReadonlySet<number>
  /** The taught layout, and the pattern that each line has in it. */
  taught: { name: string; patterns: ReadonlyMap<number, string | null> } | null
}

/** How sure something is for which nothing is measured: what the container says, what a line's words say, a paragraph that is alone. */
const SURE = { container: 0.99, words: 0.9, alone: 0.5, doubted: 0.3, frame: 0.95, note: 0.7 }

/** What the order of a reading is worth for each of its pairs, in nats: a short text tells little by itself. */
const ORDER = 2

const AROUND: Partial<Record<LineKind, string>> = {
  title: 'has the words of a title',
  heading: 'has the words of a heading',
  participant: 'stands in a list of participants',
  notice: 'has the words of a notice',
  residue: 'belongs to the page, not to the call',
}

/** Why a line is what it is, and how sure that is. */
export function reasons(
  line: number,
  kind: LineKind,
  nodes: readonly LineNode[],
  evidence: LineEvidence,
): Pick<LineExplanation, 'why' | 'sure'> {
  const { taught } = evidence
  const pattern = taught?.patterns.get(line)
  const found =
    kind === 'speech'
      ? ofSpeech(line, nodes, evidence)
      : kind === 'speaker'
        ? ofName(evidence.named.get(line), evidence)
        : around(line, kind, evidence)
  const layout = taught
    ? [pattern == null ? `no pattern of ${taught.name} fits` : `pattern ${pattern} of ${taught.name}`]
    : []
  return { why: [...layout, ...found.why].join('; '), sure: Math.round(found.sure * 1000) / 1000 }
}

interface Reasons {
  why: string[]
  sure: number
}

function around(line: number, kind: LineKind, { container, lines }: LineEvidence): Reasons {
  if (kind === 'fact') return { why: ['stands in a head that states facts'], sure: SURE.container }
  if (kind === 'unplaced') return { why: ['stands above the speech and is nothing that is known'], sure: 0 }
  if (kind === 'note') return { why: ['translates nothing that stands before it'], sure: SURE.note }
  if (container.has(line)) return { why: ['is of the container'], sure: SURE.container }
  if (!lines.has(line)) return { why: ['has nothing but a frame'], sure: SURE.frame }
  return { why: [AROUND[kind] ?? ''], sure: SURE.words }
}

function ofName(named: Named | undefined, { times }: LineEvidence): Reasons {
  if (!named) return { why: ['name: that of the line beside it in the other language, or a role'], sure: SURE.words }
  const count = times.get(keyOf(named))?.length ?? 1
  const why = [
    `name: ${named.certain ? 'certain by its form' : `set by ${STYLES[named.style]}`}`,
    ...(count > 1 ? [`comes back ${count} times`] : []),
    `${named.score.toFixed(1)} nats`,
  ]
  return { why, sure: probability(named.score) }
}

const STYLES: Record<Named['style'], string> = {
  colon: 'a colon',
  bracket: 'brackets',
  parenthesis: 'parentheses',
  mark: 'a mark',
  capitals: 'capitals',
  bold: 'bold type',
  heading: 'a heading',
  sign: 'a sign',
  time: 'a time',
  field: 'a field',
  line: 'a line of its own',
}

function ofSpeech(line: number, nodes: readonly LineNode[], evidence: LineEvidence): Reasons {
  const [node] = nodes
  if (!node) return { why: [], sure: 0 }
  const own = evidence.lines.get(line)
  const named = evidence.named.get(line)
  const who = named && named.rest !== null ? ofName(named, evidence) : { why: [], sure: 1 }
  const said = node.part > 0 ? [`goes on with line ${node.first}`] : languageOf(own)
  const pair = ofPair(node, evidence)
  return { why: [...said, ...who.why, ...pair.why], sure: Math.min(who.sure, pair.sure) }

  function languageOf(seedLine: SeedLine | undefined): string[] {
    if (!seedLine) return []
    const language = seedLine.chinese ? 'Chinese' : 'English'
    if (!seedLine.tagged) return [`${language} by its characters`]
    const tag = tagOf(seedLine.before, evidence.frames)
    if (tag === null) return evidence.taught ? [] : [`the container says ${language}`]
    return [`tag ${tag} stands before ${evidence.tags.get(tag)?.length ?? 1} ${language} texts`]
  }
}

function ofPair({ paragraph, first }: LineNode, { fits, bilingual, unsure, name }: LineEvidence): Reasons {
  const fit = paragraph === null ? undefined : fits.get(paragraph)
  if (fit !== undefined)
    return { why: [`${name}; pair ${paragraph} fits with ${fit.toFixed(1)} nats`], sure: probability(fit + ORDER) }
  if (unsure.has(first)) return { why: ['no counterpart was sure'], sure: SURE.doubted }
  return bilingual
    ? { why: ['has no counterpart'], sure: SURE.alone }
    : { why: ['the call has one language'], sure: SURE.words }
}

/** The probability of something that is likelier by so many nats than what it is set against. */
function probability(nats: number): number {
  return 1 / (1 + Math.exp(-nats))
}

/** The tag of a frame that tells the language of the text behind it; `null` where none does. */
export function tagOf(before: string, frames: Frames): string | null {
  let start = 0
  for (const { key, end } of leadingPieces(before)) {
    const meaning = frames.before.get(key)
    if (meaning === 'english' || meaning === 'chinese') return before.slice(start, end).trim()
    start = end
  }
  return null
}
