import { pairFits } from '../../pairing/pair-fit.ts'
import type { Draft } from '../readings/draft.ts'
import type { Proposal } from '../readings/read-as.ts'
import { endsSentence } from '../frames/ends-sentence.ts'
import { splitLanguages } from '../readings/split-languages.ts'
import { WEIGHTS } from './weights.ts'

/** What the judge says of one reading. */
export interface Verdict {
  /** In nats: how much better the reading explains the seed than chance; the highest wins. */
  score: number
  /** Pairs, and how many of them speak against being a pair. */
  pairs: number
  misfits: number
  /** Paragraphs of one language only, and notes. */
  alone: number
  notes: number
  unsure: number
  /** Paragraphs that break off in the middle of a sentence. */
  torn: number
  /** Texts in which both languages stand. */
  mixed: number
  /** Nats a pair. */
  fit: number
}

/** Share of what its pairs say that a reading without an order must have more than one with an order. */
const NO_ORDER = 0.1

/** Judges a reading: how well its pairs translate one another, and whether anything is left over. */
export function judge(draft: Draft, { first, unwrap }: Proposal): Verdict {
  const paragraphs = draft.turns.flatMap((turn) => turn.paragraphs)
  const pairs = paragraphs.flatMap(({ source, translation }) => source && translation ? [{ english: source.text, chinese: translation.text }] : [])
  const fits = pairFits(pairs)
  const sum = fits.reduce((total, fit) => total + fit, 0)
  const alone = pairs.length === 0 ? 0 : paragraphs.length - pairs.length
  const notes = paragraphs.reduce((total, { notes: own }) => total + own.length, 0)
  const unnamed = draft.turns.filter(({ label }) => label === null).length
  const torn = tornParagraphs(draft)
  const mixed = paragraphs.filter(({ source, translation }) => splitLanguages(source?.text ?? '') !== null || splitLanguages(translation?.text ?? '') !== null).length
  const unsure = draft.unsure.length
  return {
    score: sum + WEIGHTS.alone * alone + WEIGHTS.note * notes + WEIGHTS.unsure * unsure + WEIGHTS.unnamed * unnamed + WEIGHTS.torn * torn + WEIGHTS.mixed * mixed
      + (first === null ? WEIGHTS.noOrder - Math.max(0, sum) * NO_ORDER : 0) + (unwrap ? WEIGHTS.unwrapped : 0),
    pairs: pairs.length,
    misfits: fits.filter((fit) => fit < -1).length,
    alone,
    notes,
    unsure,
    torn,
    mixed,
    fit: pairs.length === 0 ? 0 : sum / pairs.length,
  }
}

/** Paragraphs that end without a mark above one of the same turn: English that goes on in small letters; Chinese where most end with one. */
function tornParagraphs({ turns }: Draft): number {
  let english = 0
  let [chinese, marked, bare] = [0, 0, 0]
  for (const { paragraphs } of turns) {
    paragraphs.forEach(({ source, translation }, at) => {
      const next = paragraphs[at + 1]
      if (source && next?.source && !endsSentence(source.text) && /^\p{Ll}/u.test(next.source.text)) english += 1
      if (!translation) return
      chinese += 1
      if (endsSentence(translation.text)) marked += 1
      else if (next?.translation) bare += 1
    })
  }
  return english + (marked > chinese / 3 ? bare : 0)
}
