import { compareFigures, type FigureComparison } from '../figures/compare-figures.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Figure } from '../model/figure.ts'
import type { ChineseLang, Paragraph, Transcript, Turn } from '../model/transcript.ts'
import type { Glossary } from './evidence/glossary.ts'
import type { Pair } from './pair.ts'
import { soundingNames } from './evidence/sounding-names.ts'
import { metricPlaces, termMentions, type TermMentions } from './evidence/term-mentions.ts'

/** The figures of a pair, set against each other. */
export interface PairFigures {
  source: Figure[]
  translation: Figure[]
  compared: FigureComparison
}

/** A call with what several rules need to know of it, worked out once. */
export interface CheckedCall {
  transcript: Transcript
  glossary: Glossary
  /** Script of the translation, `null` where the call has one language only. */
  chinese: ChineseLang | null
  paragraphs: { turn: Turn; paragraph: Paragraph }[]
  /** Paragraphs in both languages whose source is English and whose translation holds Chinese. */
  pairs: Pair[]
  figures: (pair: Pair) => PairFigures
  /** Figures of every English text, those without a translation included, by paragraph. */
  sourceFigures: (paragraph: Paragraph) => Figure[]
  /** The words of the glossary in every pair. */
  terms: () => TermMentions[]
}

const HAN = /\p{Script=Han}/u

/** A call is checked and its figures are listed: both want the same. Nothing is kept longer than the transcript. */
const prepared = new WeakMap<Transcript, CheckedCall>()

/** Prepares a call for the rules. */
export function checkedCall(transcript: Transcript, glossary: Glossary): CheckedCall {
  const known = prepared.get(transcript)
  if (known?.glossary === glossary) return known
  const call = prepare(transcript, glossary)
  prepared.set(transcript, call)
  return call
}

function prepare(transcript: Transcript, glossary: Glossary): CheckedCall {
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs.map((paragraph) => ({ turn, paragraph })))
  const chinese = transcript.sourceLang === 'en' ? (transcript.translation?.lang ?? null) : null
  const pairs =
    chinese === null
      ? []
      : paragraphs.flatMap(({ turn, paragraph }) => {
          const { source, translation } = paragraph
          return source && translation && HAN.test(translation.text) ? [{ turn, paragraph, source, translation }] : []
        })
  const known = new Map<Paragraph, PairFigures>()
  const figures = (pair: Pair): PairFigures => {
    const found =
      known.get(pair.paragraph) ?? pairFigures(pair, chinese ?? 'zh-Hans', transcript, mentioned().get(pair))
    known.set(pair.paragraph, found)
    return found
  }
  const pairOf = new Map(pairs.map((pair) => [pair.paragraph, pair]))
  const sourceFigures = (paragraph: Paragraph): Figure[] => {
    const pair = pairOf.get(paragraph)
    return pair ? figures(pair).source : findFigures(paragraph.source?.text ?? '', 'en')
  }
  let mentions: Map<Pair, TermMentions> | null = null
  const mentioned = (): Map<Pair, TermMentions> =>
    (mentions ??= new Map(chinese === null ? [] : pairs.map((pair) => [pair, termMentions(pair, glossary, chinese)])))
  const terms = (): TermMentions[] => [...mentioned().values()]
  return { transcript, glossary, chinese, paragraphs, pairs, figures, sourceFigures, terms }
}

function pairFigures(
  { source, translation }: Pair,
  lang: ChineseLang,
  { period }: Transcript,
  mentions: TermMentions | undefined,
): PairFigures {
  const english = findFigures(source.text, 'en')
  const chinese = findFigures(translation.text, lang)
  const quantities = mentions && metricPlaces({ chinese: lang }, mentions)
  const names = soundingNames(source.text, translation.text)
  const terms = {
    source: [...(quantities?.source ?? []), ...names.source],
    translation: [...(quantities?.translation ?? []), ...names.translation],
  }
  const context = { source: source.text, translation: translation.text, period, terms }
  return { source: english, translation: chinese, compared: compareFigures(english, chinese, context) }
}
