import { pairFits } from '../../pairing/pair-fit.ts'
import { endsSentence } from '../frames/seed-line.ts'
import type { Draft, DraftParagraph } from '../draft/draft.ts'
import type { Proposal } from '../readings/read-as.ts'
import { splitLanguages } from '../readings/split-languages.ts'
import { tornEnglish } from './left-over.ts'
import { scoreOf, type Terms } from './weights.ts'

/** What the judge says of one reading. */
export interface Verdict {
  /** In nats: how much better the reading explains the seed than chance; the highest wins. */
  score: number
  /** What its pairs say for it, and what each weight is for. */
  sum: number
  terms: Terms
  /** How many paragraphs have both languages, and how well they fit on average, in nats. */
  pairs: number
  fit: number
  /** Paragraphs whose two texts speak against being a pair. */
  misfits: ReadonlySet<DraftParagraph>
  /** Those that break off in the middle of a sentence. */
  torn: ReadonlySet<DraftParagraph>
  /** Those in whose one text both languages stand. */
  mixed: ReadonlySet<DraftParagraph>
}

/** Nats below which a pair speaks against being one. */
const MISFIT = -1.5

/** Judges a reading: how well its pairs translate one another, whether its texts are whole, and whether anything is left over. */
export function judge(draft: Draft, { first, unwrap }: Proposal): Verdict {
  const paragraphs = draft.turns.flatMap((turn) => turn.paragraphs)
  const both = paragraphs.flatMap((paragraph) => {
    const { source, translation } = paragraph
    return source && translation ? [{ paragraph, english: source.text, chinese: translation.text }] : []
  })
  const fits = pairFits(both)
  const sum = fits.reduce((total, fit) => total + fit, 0)
  // Of a call in one language nothing has a counterpart; where both are there, as much could have one as there is of the rarer.
  const english = paragraphs.filter(({ translation }) => !translation).length
  const alone = both.length === 0 ? 2 * Math.min(english, paragraphs.length - english) : paragraphs.length - both.length
  const notes = paragraphs.reduce((total, { notes: own }) => total + own.length, 0)
  const unnamed = draft.turns.filter(({ label }) => label === null).length
  const torn = tornParagraphs(draft)
  const mixed = new Set(
    paragraphs.filter(({ source, translation }) =>
      [source, translation].some((one) => splitLanguages(one?.text ?? '') !== null),
    ),
  )
  const terms: Terms = {
    alone,
    note: notes,
    unsure: draft.unsure.length,
    mixed: mixed.size,
    torn: torn.size,
    noOrder: first === null ? 1 : 0,
    unwrapped: unwrap ? 1 : 0,
    unnamed,
    orderless: first === null ? Math.max(0, sum) : 0,
  }
  return {
    score: scoreOf(sum, terms),
    sum,
    terms,
    pairs: both.length,
    fit: both.length === 0 ? 0 : sum / both.length,
    misfits: new Set(both.filter((_, at) => (fits[at] ?? 0) < MISFIT).map(({ paragraph }) => paragraph)),
    torn,
    mixed,
  }
}

/** Paragraphs that end without a mark above one of the same turn: English that goes on in small letters; Chinese where most end with one. */
function tornParagraphs(draft: Draft): Set<DraftParagraph> {
  const english = new Set(tornEnglish(draft))
  const chinese = new Set<DraftParagraph>()
  let [all, marked] = [0, 0]
  for (const { paragraphs } of draft.turns) {
    paragraphs.forEach((one, at) => {
      if (!one.translation) return
      all += 1
      if (endsSentence(one.translation.text)) marked += 1
      else if (paragraphs[at + 1]?.translation) chinese.add(one)
    })
  }
  return marked > all / 3 ? english.union(chinese) : english
}
