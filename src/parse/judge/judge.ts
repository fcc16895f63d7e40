import { pairFits } from '../../pairing/pair-fit.ts'
import { endsSentence } from '../frames/seed-line.ts'
import { paragraphsOf, type Draft, type DraftParagraph } from '../draft/draft.ts'
import type { Proposal } from '../readings/read-as.ts'
import { splitLanguages } from '../readings/split-languages.ts'
import { scoreOf, type Terms } from './weights.ts'

/** What the judge says of one reading. */
export interface Verdict {
  /** In nats: how much better the reading explains the seed than chance; the highest wins. */
  score: number
  /** What its pairs say for it, and what each weight is for. */
  sum: number
  terms: Terms
  /** How many paragraphs have both languages. */
  pairs: number
  /** Paragraphs whose two texts speak against being a pair. */
  misfits: ReadonlySet<DraftParagraph>
}

/** Nats below which a pair speaks against being one. */
const MISFIT = -1.5

/** Judges a reading: how well its pairs translate one another, whether its texts are whole, and whether anything is left over. */
export function judge(draft: Draft, { first, unwrap }: Proposal): Verdict {
  const paragraphs = paragraphsOf(draft)
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
  const mixed = paragraphs.filter(({ source, translation }) =>
    [source, translation].some((one) => splitLanguages(one?.text ?? '') !== null),
  )
  const terms: Terms = {
    alone,
    note: notes,
    unsure: draft.unsure.length,
    mixed: mixed.length,
    torn: torn(draft),
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
    misfits: new Set(both.filter((_, at) => (fits[at] ?? 0) < MISFIT).map(({ paragraph }) => paragraph)),
  }
}

/**
 * How many paragraphs end in the middle of a sentence above one of the same turn: English that goes on in small letters;
 * Chinese without a mark, where a third of it ends with one.
 */
function torn({ turns }: Draft): number {
  let [english, chinese, all, marked] = [0, 0, 0, 0]
  for (const { paragraphs } of turns) {
    paragraphs.forEach(({ source, translation }, at) => {
      const next = paragraphs[at + 1]
      const cut = source && next?.source && !endsSentence(source.text) && /^\p{Ll}/u.test(next.source.text)
      english += Number(Boolean(cut))
      if (!translation) return
      all += 1
      if (endsSentence(translation.text)) marked += 1
      else if (next?.translation && !cut) chinese += 1
    })
  }
  return english + (marked > all / 3 ? chinese : 0)
}
