import { checkedCall } from '../../check/checked-call.ts'
import type { Glossary } from '../../check/evidence/glossary.ts'
import type { KeyFigure, Quotation, Scope } from '../../model/key-figure.ts'
import type { Paragraph, Transcript, Turn } from '../../model/transcript.ts'
import { askedScope, type AskedScope } from './asked-scope.ts'
import { carry, type Carried } from './carry.ts'
import { corroborated, type Tentative } from './corroborated.ts'
import { headingIn, type SpokenHeading } from './heading-in.ts'
import { linkFigures } from './link-figures.ts'
import { metricsOf } from '../tokens/metrics.ts'
import { periodIn } from './period-in.ts'
import { presumed } from './presumed.ts'
import type { Quote } from '../quotations.ts'
import { rowOf } from './row-of.ts'
import { scopeIn } from './scope-in.ts'
import { scopeFinder } from '../tokens/scopes-of.ts'
import type { Token } from '../tokens/token.ts'
import { tokensOf, type Finders } from '../tokens/tokens-of.ts'
import { usualPhrases } from '../tokens/usual-phrases.ts'

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
}

/** What carries over from one sentence of a paragraph to the next. */
interface Thread {
  heading: SpokenHeading | null
  mentioned: boolean
  carried: Carried | null
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
  const known = { ...given, finders, asked: askedScope(transcript, finders), isUsual: usualPhrases(transcript) }
  return corroborated(
    transcript.turns.filter(({ speaker }) => company.has(speaker)).flatMap((turn) => figuresOfTurn(turn, known)),
  )
}

function figuresOfTurn(turn: Turn, known: KnownOfCall): Tentative[] {
  const { sourceFigures } = checkedCall(known.transcript, known.glossary)
  let ahead: SpokenHeading['period'] = null
  return turn.paragraphs.flatMap((paragraph) => {
    const text = paragraph.source?.text ?? ''
    const figures = sourceFigures(paragraph)
    let thread: Thread = { heading: null, mentioned: false, carried: null }
    return known.quote(turn, paragraph).flatMap((quotation) => {
      const plain = presumed(tokensOf(text, quotation.source, figures, known.finders), known.glossary)
      const heading = headingIn(text, plain)
      if (heading) ahead = heading.period
      thread = { ...thread, heading: heading ?? thread.heading, mentioned: thread.mentioned && heading?.whole !== true }
      const tokens = carry(plain, thread.carried)
      const rows = figuresOfSentence(tokens, { turn, paragraph, quotation, thread, ahead, known })
      thread = {
        heading: thread.heading,
        mentioned:
          thread.mentioned ||
          tokens.some((token) => token.kind === 'scope' && token.scope.kind !== 'company') ||
          rows.some(({ row }) => row.scope.kind !== 'company'),
        carried: carriedBy(tokens, rows),
      }
      return rows
    })
  })
}

/** A sentence, and where it stands. */
interface SentencePlace {
  turn: Turn
  paragraph: Paragraph
  quotation: Quotation
  thread: Thread
  ahead: SpokenHeading['period']
  known: KnownOfCall
}

function figuresOfSentence(
  tokens: readonly Token[],
  { turn, paragraph, quotation, thread, ahead, known: { transcript, asked, isUsual } }: SentencePlace,
): Tentative[] {
  const links = linkFigures(tokens)
  return links.flatMap((link) => {
    const count = 1 + Math.max(...links.filter(({ at }) => at === link.at).map(({ place }) => place))
    const listed = link.twofold && count === 2 ? 1 : count
    const scope = scopeIn(tokens, link, listed, {
      heading: thread.heading?.scope ?? null,
      mentioned: thread.mentioned,
      asked: asked(turn, link.metric.id),
      answering: turn.section === 'qa',
      isUsual,
    })
    const period = scope && periodIn(tokens, link, transcript.period, ahead)
    if (!scope || !period) return []
    const row = { ...quotation, scope, period, ...rowOf(link, paragraph) }
    return [{ row, unsure: link.metric.unsure === true, mention: tokens[link.at]?.start ?? 0 }]
  })
}

/** The one metric that a sentence speaks of: `that` in the next one stands for it. */
function carriedBy(tokens: readonly Token[], rows: readonly Tentative[]): Carried | null {
  const metrics = tokens.flatMap((token) => (token.kind === 'metric' ? [token.metric] : []))
  const [metric] = metrics
  if (!metric || metrics.some(({ id }) => id !== metric.id)) return null
  const [scope = null] = rows.map(({ row }) => row.scope)
  return metric.unsure || rows.some(({ row }) => row.scope.id !== scope?.id) ? null : { metric, scope }
}

/** The words of the names of who speaks. */
function peopleIn({ speakers }: Transcript): Set<string> {
  return new Set(speakers.flatMap(({ name, aliases }) => [name, ...aliases].join(' ').toLowerCase().split(' ')))
}
