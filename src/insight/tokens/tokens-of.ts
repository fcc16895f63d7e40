import type { Span } from '../../model/span.ts'
import type { Figure } from '../../model/figure.ts'
import type { Scope } from '../../model/key-figure.ts'
import type { WordFinder } from '../../check/evidence/word-finder.ts'
import type { Metric } from './metrics.ts'
import { phrases } from './phrases.ts'
import { periodOf, periodPhrase } from './said-period.ts'
import type { Role, Token } from './token.ts'
import { vocabulary } from './vocabulary.ts'

/** What is looked for in the sentences of a call. */
export interface Finders {
  metrics: WordFinder<Metric>
  scopes: WordFinder<Scope>
  /** Words of the names of people: `As Andy said, …` speaks of no part of the company. Lower case. */
  people: ReadonlySet<string>
}

const VALUES: ReadonlySet<Figure['kind']> = new Set([
  'money',
  'percent',
  'points',
  'count',
  'multiple',
  'digits',
  'fraction',
])
const PHRASES = phrases.map(([role, source]) => ({ role, pattern: new RegExp(`(?:${source})(?![\\w'’])`, 'iy') }))
/** All of them at once, which most places are not the beginning of. */
const ANY_PHRASE = new RegExp(`(?:${phrases.map(([, source]) => source).join('|')})(?![\\w'’])`, 'iy')
const WORD = /(?:\p{L}\.){2,}|\.?[\p{L}\p{N}][\p{L}\p{N}&]*(?:['’.-][\p{L}\p{N}&]+)*['’]?|[,;:.!?()—–]|--+|\S/uy

/**
 * Cuts a sentence into what matters beside figures. A place belongs to the first of: a phrase, a metric, a figure or a time,
 * a name of a part of the company, a word.
 * @param text of the paragraph
 * @param span the sentence in it
 * @param figures of the paragraph
 */
export function tokensOf(
  text: string,
  span: Span,
  figures: readonly Figure[],
  { metrics, scopes, people }: Finders,
): Token[] {
  const sentence = text.slice(span.start, span.end)
  const shift = ({ start, end }: Span): Span => ({ start: start + span.start, end: end + span.start })
  const starting = new Map<number, Token>()
  for (const { value: scope, ...place } of scopes(sentence))
    if (isName(sentence, place, scope))
      starting.set(place.start + span.start, { ...shift(place), kind: 'scope', scope })
  for (const figure of figures) {
    if (figure.place.start < span.start || figure.place.end > span.end) continue
    const period = periodOf(figure)
    if (period) starting.set(figure.place.start, { ...figure.place, kind: 'period', period })
    // `In October, …` names a time, and `on October 28` only a day.
    else if (figure.kind === 'date' && !periodPhrase(text, figure.place.start))
      starting.set(figure.place.start, word(figure.place, text, 'plain'))
    else if (VALUES.has(figure.kind)) starting.set(figure.place.start, { ...figure.place, kind: 'figure', figure })
  }
  for (const { value: metric, ...place } of metrics(sentence))
    starting.set(place.start + span.start, {
      ...shift(place),
      kind: 'metric',
      metric,
      capital: /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(sentence.slice(place.start)),
    })
  const tokens: Token[] = []
  for (let at = span.start; at < span.end;) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    const phrase = phraseAt(text, at, span.end)
    const known = starting.get(at)
    // `adjusted EBITDA`: the name of the metric goes on behind what is said of it.
    if (phrase && known?.kind === 'metric' && known.end > phrase.end)
      starting.set(phrase.end + 1, { ...known, start: phrase.end + 1 })
    const token = phrase ?? starting.get(at) ?? periodAt(text, at) ?? wordAt(text, at, people)
    tokens.push(token)
    at = token.end
  }
  return tokens.map((token, index) => {
    // `FedEx Freight` is not FedEx, nor is a segment that is called so.
    const next = tokens[index + 1]
    const isPiece =
      token.kind === 'scope' &&
      token.scope.kind === 'company' &&
      next?.kind === 'word' &&
      (next.role === 'other' || /^(?:segment|division)$/i.test(next.text))
    return isPiece || isLonger(tokens, index) || isBegun(token, next) ? word(token, text) : token
  })
}

/** `Pizza Hut US`, `U.S. domestic`: the name goes on. */
function isBegun(token: Token, next: Token | undefined): boolean {
  return (
    token.kind === 'scope' &&
    next?.kind === 'word' &&
    next.role === 'other' &&
    (/^\p{Lu}/u.test(next.text) || next.text === 'domestic')
  )
}

/** `U.S. commercial revenue`: the name is longer than the one that is known. */
function isLonger(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'scope') return false
  const rest = tokens.slice(index + 1, index + 5)
  const end = rest.findIndex((token) => token.kind !== 'word' || token.role !== 'other')
  const next = rest[end]
  return end > 0 && (next?.kind === 'metric' || (next?.kind === 'word' && next.role === 'part'))
}

/** A name in small letters is a word, unless it says of what: `in our stores`, but `the international segment`, `3% internationally`. */
function isName(sentence: string, { start, end }: Span, { name }: Scope): boolean {
  return (
    (name === null ? /\p{Lu}/u.test(sentence.charAt(start)) : sentence.charAt(start) === name.charAt(0)) ||
    (name !== null && end - start > name.length) ||
    /^ (?:segment|business|division)/.test(sentence.slice(end))
  )
}

function phraseAt(text: string, at: number, end: number): Token | null {
  ANY_PHRASE.lastIndex = at
  if (!ANY_PHRASE.test(text)) return null
  for (const { role, pattern } of PHRASES) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found && at + found.length <= end) return { kind: 'word', role, text: found, start: at, end: at + found.length }
  }
  return null
}

function periodAt(text: string, at: number): Token | null {
  const found = periodPhrase(text, at)
  return found && { kind: 'period', ...found }
}

function wordAt(text: string, at: number, people: ReadonlySet<string>): Token {
  WORD.lastIndex = at
  const found = WORD.exec(text)?.[0] ?? ''
  const known = /^\p{Lu}/u.test(found) && people.has(found.toLowerCase()) ? 'plain' : undefined
  return word({ start: at, end: at + Math.max(1, found.length) }, text, known)
}

function word({ start, end }: Span, text: string, known?: Role): Token {
  const found = text.slice(start, end)
  const plain = found.toLowerCase().replaceAll('’', "'")
  const role =
    known ??
    (found === 'US' ? 'other' : undefined) ??
    (found === ',' ? 'comma' : /^[;:.!?()—–-]+$/.test(found) ? 'stop' : (vocabulary.get(plain) ?? 'other'))
  return { kind: 'word', role, text: found, start, end }
}
