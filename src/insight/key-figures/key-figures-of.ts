import { checkedCall } from '../../check/checked-call.ts'
import type { Glossary } from '../../check/evidence/glossary.ts'
import type { FigurePeriod, KeyFigure, Quotation, Scope } from '../../model/key-figure.ts'
import type { Paragraph, Transcript, Turn } from '../../model/transcript.ts'
import { adjustedIn } from './adjusted-in.ts'
import { announcesParts } from './thread/announces-parts.ts'
import { askedScope, type AskedScope } from './scope/asked-scope.ts'
import { carry } from './thread/carry.ts'
import { consistent } from './consistent.ts'
import { corroborated, type Tentative } from './corroborated.ts'
import { headingIn } from './thread/heading-in.ts'
import { linkFigures } from './links/link-figures.ts'
import type { LinkedFigure } from './links/linked-figure.ts'
import { isOfParts } from '../tokens/is-of-parts.ts'
import { listedPart } from './scope/listed-part.ts'
import { metricsOf, type Metric } from '../tokens/metrics.ts'
import { onSureBasis } from './on-sure-basis.ts'
import { comparedPeriod } from './period/compared-period.ts'
import { periodIn } from './period/period-in.ts'
import { settled } from './settle/settled.ts'
import type { Quote } from '../quotations.ts'
import { rowOf } from './row-of.ts'
import { opensWithUnknown } from './scope/opens-with-unknown.ts'
import { scopeIn } from './scope/scope-in.ts'
import { plannedOf } from './thread/planned-of.ts'
import { yearOf } from './thread/year-of.ts'
import { FRESH, type SpokenThread } from './thread/spoken-thread.ts'
import { intoParagraph, intoSentence, outOfSentence } from './thread/thread.ts'
import { scopeFinder } from '../tokens/scopes-of.ts'
import { isWord, type Token } from '../tokens/token.ts'
import { tokensOf, type Finders } from '../tokens/tokens-of.ts'
import { usualBasis, type UsualBasis } from './usual-basis.ts'
import { usualComparison } from './usual-comparison.ts'
import { listedNames, usualPhrases } from '../tokens/usual-phrases.ts'

/** What the figures of a call are read with. */
export interface ReadWith {
  transcript: Transcript
  glossary: Glossary
  scopes: readonly Scope[]
  quote: Quote
}

/** What is the same for all sentences of a call. */
interface KnownOfCall extends ReadWith {
  finders: Finders
  asked: AskedScope
  isUsual: (phrase: string) => boolean
  listed: ReadonlySet<string>
  usual: UsualBasis
  heldTo: ReturnType<typeof usualComparison>
}

/**
 * The figures of a call of which metric, scope and time are certain by the words of their sentence, by a heading before it, or by
 * the question that it answers. Only what the company itself says, in English.
 */
export function keyFiguresOf(given: ReadWith): KeyFigure[] {
  const { transcript, glossary, scopes } = given
  const company = new Set(transcript.speakers.filter(({ side }) => side === 'company').map(({ id }) => id))
  const finders = {
    metrics: metricsOf(glossary),
    scopes: scopeFinder(scopes, transcript.company.name),
    people: peopleIn(transcript),
  }
  const known = {
    ...given,
    finders,
    asked: askedScope(transcript, finders),
    isUsual: usualPhrases(transcript),
    listed: listedNames(transcript),
    usual: usualBasis(transcript),
    heldTo: usualComparison(transcript),
  }
  const rows = transcript.turns
    .filter(({ speaker }) => company.has(speaker))
    .flatMap((turn) => figuresOfTurn(turn, known))
  return consistent(corroborated(onSureBasis(rows)))
}

function figuresOfTurn(turn: Turn, known: KnownOfCall): Tentative[] {
  const { sourceFigures } = checkedCall(known.transcript, known.glossary)
  const call = known.transcript.period
  let thread = FRESH
  return turn.paragraphs.flatMap((paragraph) => {
    const text = paragraph.source?.text ?? ''
    const figures = sourceFigures(paragraph)
    thread = intoParagraph(thread)
    return known.quote(turn, paragraph).flatMap((quotation) => {
      const said = tokensOf(text, quotation.source, figures, known.finders)
      const plain = settled(said, text, known.glossary, call)
      const heading = headingIn(text, plain)
      thread = intoSentence(thread, plain, heading, call)
      const carried = carry(plain, thread.carried)
      const tokens = thread.listed ? listedPart(carried) : carried
      const { rows, isLost, isLinked } = figuresOfSentence(tokens, { turn, paragraph, quotation, thread, known })
      const sentence = text.slice(quotation.source.start, quotation.source.end)
      const turnsToParts = announcesParts(sentence, heading !== null)
      thread = outOfSentence(thread, { tokens, rows, isLost, isLinked, turnsToParts, call })
      return rows
    })
  })
}

/** As many tokens a sentence may have; a longer one is several, written down without a stop between them. */
const LONGEST = 75

/** A sentence, and where it stands. */
interface SentencePlace {
  turn: Turn
  paragraph: Paragraph
  quotation: Quotation
  thread: SpokenThread
  known: KnownOfCall
}

/** @returns `isLost`: it has figures of a metric of which it is not certain whose they are, so that what follows is not either */
function figuresOfSentence(
  tokens: readonly Token[],
  {
    turn,
    paragraph,
    quotation,
    thread,
    known: { transcript, asked, isUsual, listed: names, usual, heldTo },
  }: SentencePlace,
): { rows: Tentative[]; isLost: boolean; isLinked: boolean } {
  if (tokens.length > LONGEST)
    return { rows: [], isLost: tokens.some(({ kind }) => kind === 'metric'), isLinked: false }
  const links = linkFigures(tokens)
  const adjusted = adjustedIn(tokens)
  const scopeOf = (link: LinkedFigure, lost: boolean): Scope | null => {
    const count = 1 + Math.max(...links.filter(({ at }) => at === link.at).map(({ place }) => place))
    const listed = link.twofold && count === 2 ? 1 : count
    return scopeIn(tokens, link, listed, {
      heading: thread.heading?.scope ?? null,
      mentioned: thread.mentioned,
      kinds: thread.kinds,
      among: thread.among,
      lost,
      asked: asked(turn, link.metric.id),
      answering: turn.section === 'qa',
      isUsual,
      listed: names,
    })
  }
  const periodOf = (link: LinkedFigure): FigurePeriod | null => {
    const base = link.base && links.find(({ figure }) => figure === link.base)
    if (!base)
      return (
        periodIn(tokens, link, transcript.period, thread.ahead ?? plannedOf(link, thread), thread.elsewhere) ??
        yearOf(tokens, link, thread, transcript.period)
      )
    const own = periodOf(base)
    return own && comparedPeriod(link.after, own)
  }
  const owners = links.map((link) => scopeOf(link, thread.lost))
  // Whose cash flow or dividend it is, is not in doubt because a word is not known.
  const isLost =
    links.some(
      ({ metric, understood }, at) =>
        isOfParts(metric) &&
        (owners[at] === null || !understood) &&
        !(thread.mentioned && thread.kinds && isGross(metric)),
    ) ||
    (owners.includes(null) && opensWithUnknown(tokens))
  // `Apps revenue was $363 million, with $68 million in EBITDA`
  const isOpen = thread.lost || owners.some((one) => one?.kind !== 'company')
  const rows = links.flatMap((link) => {
    const scope = scopeOf(link, isOpen)
    const period = scope && periodOf(link)
    if (!scope || !period || !link.understood) return []
    // `This includes growth of 12% to 13%`: of the plan before.
    if (!link.expected && thread.expects && tokens.slice(0, 6).some(isPointing)) return []
    const basis = usual(link)
    // Where the sentence itself tells both apart, what is not called adjusted is not.
    const isOpenBasis = thread.adjusted.has(link.metric.id) && !adjusted.has(link.metric.id)
    if (basis === null || (basis === 'reported' && !link.onBasis && isOpenBasis)) return []
    const row = { ...quotation, scope, period, ...rowOf(link, paragraph, 'en'), basis, against: heldTo(link) }
    return [{ row, unsure: link.metric.unsure === true, onBasis: link.onBasis, mention: tokens[link.at]?.start ?? 0 }]
  })
  return { rows, isLost, isLinked: links.length > 0 }
}

/** Behind `Subscription revenue was …` a gross margin may be that of the subscriptions; what follows is not. */
function isGross({ id }: Metric): boolean {
  return id === 'gross-margin' || id === 'gross-profit'
}

/** A word that stands for what the sentence before speaks of, also one that a metric has taken the place of. */
function isPointing(token: Token): boolean {
  return token.kind === 'metric'
    ? token.basis !== undefined
    : isWord(token) && /^(?:this|it|these|that)$/i.test(token.text)
}

/** The words of the names of who speaks. */
function peopleIn({ speakers }: Transcript): Set<string> {
  return new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].join(' ').toLowerCase().split(' ')))
}
