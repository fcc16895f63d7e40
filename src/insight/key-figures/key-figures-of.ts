import { checkedCall } from '../../check/checked-call.ts'
import type { Glossary } from '../../check/evidence/glossary.ts'
import type { KeyFigure, Quotation, Scope } from '../../model/key-figure.ts'
import type { Paragraph, Period, Transcript, Turn } from '../../model/transcript.ts'
import { askedScope, type AskedScope } from './asked-scope.ts'
import { carry, type Carried } from './carry.ts'
import { corroborated, type Tentative } from './corroborated.ts'
import { headingIn, type Heading } from './heading-in.ts'
import { linkFigures, type Link } from './link-figures.ts'
import { metricsOf } from '../tokens/metrics.ts'
import { isElsewhere, periodIn } from './period-in.ts'
import { presumed } from './presumed.ts'
import type { Quote } from '../quotations.ts'
import { rowOf } from './row-of.ts'
import { scopeIn } from './scope-in.ts'
import { scopeFinder } from '../tokens/scopes-of.ts'
import { isWord, roleOf, type Token } from '../tokens/token.ts'
import { tokensOf, type Finders } from '../tokens/tokens-of.ts'
import { usualBasis, type UsualBasis } from './usual-basis.ts'
import { usualPhrases } from '../tokens/usual-phrases.ts'

/** What the figures of a call are read with. */
export interface ReadWith {
  transcript: Transcript
  glossary: Glossary
  scopes: readonly Scope[]
  quote: Quote
}

/** What is the same for all sentences of a call. */
interface Known extends ReadWith {
  finders: Finders
  asked: AskedScope
  isUsual: (phrase: string) => boolean
  usual: UsualBasis
}

/** What carries over from one sentence of a paragraph to the next. */
interface Thread {
  heading: Heading | null
  mentioned: boolean
  /** There were figures of which it is not certain whose they are. */
  lost: boolean
  carried: Carried | null
  /** Whether the last time that was named is another one than the quarter of the call. */
  elsewhere: boolean | null
  /** The sentence before says what is expected. */
  planned: boolean
  /** Metrics of which the paragraph has given figures that are adjusted: without a word the next one may be so too. */
  adjusted: ReadonlySet<string>
}

/**
 * The figures of a call of which metric, scope and time are certain by the words of their sentence, by a heading before it, or by
 * the question that it answers. Only what the company itself says, and only in English.
 */
export function keyFiguresOf(given: ReadWith): KeyFigure[] {
  const { transcript, glossary, scopes } = given
  if (transcript.sourceLang !== 'en') return []
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
    usual: usualBasis(transcript),
  }
  return corroborated(
    transcript.turns.filter(({ speaker }) => company.has(speaker)).flatMap((turn) => figuresOfTurn(turn, known)),
  )
}

function figuresOfTurn(turn: Turn, known: Known): Tentative[] {
  const { sourceFigures } = checkedCall(known.transcript, known.glossary)
  let ahead: Heading['period'] = null
  let thread: Thread = {
    heading: null,
    mentioned: false,
    lost: false,
    carried: null,
    elsewhere: null,
    planned: false,
    adjusted: new Set(),
  }
  return turn.paragraphs.flatMap((paragraph) => {
    const text = paragraph.source?.text ?? ''
    const figures = sourceFigures(paragraph)
    thread = {
      heading: null,
      mentioned: false,
      lost: thread.lost || isOfPart(thread.heading),
      carried: null,
      elsewhere: null,
      planned: false,
      adjusted: new Set(),
    }
    return known.quote(turn, paragraph).flatMap((quotation) => {
      const plain = presumed(tokensOf(text, quotation.source, figures, known.finders), known.glossary)
      const heading = headingIn(text, plain)
      if (heading) ahead = heading.period
      else if (namesOther(plain, ahead, known.transcript.period)) ahead = null
      const goesOn = heading?.whole !== true
      thread = {
        ...thread,
        heading: heading ?? thread.heading,
        mentioned: thread.mentioned && goesOn,
        lost: thread.lost && goesOn && !isOfWhole(plain),
      }
      const tokens = carry(plain, thread.carried)
      const { rows, isLost } = figuresOfSentence(tokens, { turn, paragraph, quotation, thread, ahead, known })
      thread = {
        heading: thread.heading,
        mentioned:
          thread.mentioned ||
          tokens.some((token) => token.kind === 'scope' && token.scope.kind !== 'company') ||
          rows.some(({ row }) => row.scope.kind !== 'company'),
        carried: carriedBy(tokens, rows),
        lost:
          thread.lost ||
          isLost ||
          turnsTo(tokens) ||
          (heading !== null && OF_PARTS.test(text.slice(quotation.source.start, quotation.source.end))) ||
          rows.some(({ row }) => row.scope.kind !== 'company'),
        planned: tokens.some((token) => roleOf(token) === 'expect'),
        adjusted: new Set([
          ...thread.adjusted,
          ...rows.flatMap(({ row }) => (row.basis === 'adjusted' ? [row.metric] : [])),
        ]),
        elsewhere: goesElsewhere(tokens, known.transcript.period) ?? thread.elsewhere,
      }
      return rows
    })
  })
}

/** A sentence, and where it stands. */
interface Place {
  turn: Turn
  paragraph: Paragraph
  quotation: Quotation
  thread: Thread
  ahead: Heading['period']
  known: Known
}

/** @returns `isLost`: it has figures of a metric of which it is not certain whose they are, so that what follows is not either */
function figuresOfSentence(
  tokens: readonly Token[],
  { turn, paragraph, quotation, thread, ahead, known: { transcript, asked, isUsual, usual } }: Place,
): { rows: Tentative[]; isLost: boolean } {
  const links = linkFigures(tokens)
  const scopeOf = (link: Link, lost: boolean): Scope | null => {
    const count = 1 + Math.max(...links.filter(({ at }) => at === link.at).map(({ place }) => place))
    const listed = link.twofold && count === 2 ? 1 : count
    return scopeIn(tokens, link, listed, {
      heading: thread.heading?.scope ?? null,
      mentioned: thread.mentioned,
      lost,
      asked: asked(turn, link.metric.id),
      answering: turn.section === 'qa',
      isUsual,
    })
  }
  const isLost = links.some((link) => scopeOf(link, thread.lost) === null)
  const rows = links.flatMap((link) => {
    const scope = scopeOf(link, thread.lost || isLost)
    const period = scope && periodIn(tokens, link, transcript.period, ahead, thread.elsewhere)
    if (!scope || !period) return []
    // `This includes growth of 12% to 13%`: of the plan before.
    if (
      !link.expected &&
      thread.planned &&
      tokens.slice(0, 6).some((token) => isWord(token) && /^(?:this|it|these|that)$/i.test(token.text))
    )
      return []
    const basis = usual(link)
    if (basis === 'reported' && !link.onBasis && thread.adjusted.has(link.metric.id)) return []
    const row = { ...quotation, scope, period, ...rowOf(link, paragraph), basis }
    return [{ row, unsure: link.metric.unsure === true, mention: tokens[link.at]?.start ?? 0 }]
  })
  return { rows, isLost }
}

function isOfPart(heading: Heading | null): boolean {
  return (
    heading !== null && (heading.scope === 'unclear' || (heading.scope !== null && heading.scope.kind !== 'company'))
  )
}

/** Another time than the one that a heading has announced is spoken of. */
function namesOther(tokens: readonly Token[], ahead: Heading['period'], call: Period | null): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'period' &&
      isElsewhere(token.period, call) &&
      (token.period.part ?? token.period.year) !== null &&
      (token.period.part !== ahead?.part || (token.period.year !== null && token.period.year !== ahead.year)),
  )
}

/** `total company`, `consolidated`: what follows is of no part that was spoken of before. */
function isOfWhole(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      roleOf(token) === 'company' &&
      (tokens[index + 1]?.kind === 'metric' || (isWord(token) && !/^total$/i.test(token.text))),
  )
}

/** `Turning to our segments, …` */
const OF_PARTS = /\b(?:segments?|divisions?|lines of business|business lines|(?:our|the) businesses)\b/i

function isName(token: Token): boolean {
  return isWord(token) && token.role === 'other' && /^\p{Lu}/u.test(token.text)
}

/** Not `business` or `unit`, which mean more. */
function isPart(token: Token): boolean {
  return isWord(token) && /^(?:segment|division)$/i.test(token.text)
}

/** `For Greater China, let me …`, `our software segment`: what follows may be of what is named there. */
function turnsTo(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const opening = tokens.slice(1, Math.max(1, end))
  const names = opening.filter((token) => isWord(token) && token.role === 'other')
  return (
    tokens.slice(0, 2).filter(isName).length === 2 ||
    tokens.some((token, index) => isPart(token) && roleOf(tokens[index - 1]) === 'other') ||
    (['in', 'of'].includes(roleOf(tokens[0]) ?? '') &&
      opening.length < 6 &&
      names.some(
        (token) =>
          isWord(token) &&
          !/^(?:terms|line|light|view|spite|order|case|response|contrast|regards?|fact|aggregate|summary|closing|addition|same|time)$/i.test(
            token.text,
          ),
      ))
  )
}

/**
 * Whether the last time that a sentence names is another one than the quarter of the call; `null` where it names none. What is
 * expected, and what figures are held against, does not go on.
 */
function goesElsewhere(tokens: readonly Token[], call: Period | null): boolean | null {
  const end = tokens.findIndex((token) => roleOf(token) === 'against')
  const said = (end < 0 ? tokens : tokens.slice(0, end)).findLast((token) => token.kind === 'period')
  if (!said || said.period.unclear) return null
  if (tokens.some((token) => roleOf(token) === 'expect')) return false
  return isElsewhere(said.period, call)
}

/** The one metric that a sentence speaks of: `that` in the next one stands for it. */
function carriedBy(tokens: readonly Token[], rows: readonly Tentative[]): Carried | null {
  const metrics = tokens.flatMap((token) => (token.kind === 'metric' ? [token.metric] : []))
  const [metric] = metrics
  if (!metric || metrics.some(({ id }) => id !== metric.id)) return null
  const [scope = null] = rows.map(({ row }) => row.scope)
  const { basis = 'reported' } = rows.at(-1)?.row ?? {}
  return metric.unsure || rows.some(({ row }) => row.scope.id !== scope?.id) ? null : { metric, scope, basis }
}

/** The words of the names of who speaks. */
function peopleIn({ speakers }: Transcript): Set<string> {
  return new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].join(' ').toLowerCase().split(' ')))
}
