import { wordFinder, type WordFinder } from '../../check/evidence/word-finder.ts'
import type { Scope } from '../../model/key-figure.ts'
import type { Transcript } from '../../model/transcript.ts'
import { matchesOf } from '../../text/matches-of.ts'
import { termId } from '../../text/term-id.ts'
import { isTime } from './is-time.ts'

/** The company as a whole. */
export const COMPANY: Scope = { kind: 'company', name: null, id: 'company' }

const WORD = String.raw`(?:U\.S\.|[A-Z][\w+’'-]*(?:\.\w+)*)`
/** `Family of Apps` is one name. */
const NAME = String.raw`${WORD}(?: (?:&|(?:of )?${WORD})){0,5}`
/** `our AWS segment`, `the North America and International segments`; `Consumer & Community Banking` is one name. */
const SEGMENTS = new RegExp(
  String.raw`\b(${NAME})(?:(?:,? and |, )(?:our |the )?(${NAME}))? (?:reporting |operating )?(segments?)\b`,
  'g',
)
/** `our semiconductor solutions segment`: a name of several words in small letters. */
const SMALL =
  /\b(?:our|the) ((?:(?!of|the|in|for|our|each|this|other|same|entire|whole|rest|new|two|three|four)[a-z][a-z-]+ (?:and )?){2,4})segment\b/g
const PIECE =
  /\b(?!(?:our|the|in|of|for|and|to|from|with|at|by|on|is|was|are|were|both|each|its|as|that|than|within|across|total)\b)[a-z][a-z-]+ $/
const BUSINESS = new RegExp(String.raw`\b(${NAME}) (?:business|division)\b`, 'g')
/** `Moving on to Amazon ads.` */
const HEADING = new RegExp(
  String.raw`(?:^|[.!?] )(?:Now,? |Next,? )?(?:[Mm]oving|[Tt]urning|[Ss]hifting|[Ss]witching)(?: (?:now|next|on|over))* to (?:a few words on )?(?:the |our )?(${NAME}(?: (?!segment|business|division|unit)[a-z]+)?)(?=[.,]| segment| business| division)`,
  'g',
)

/** What a name begins with only because a sentence does, or that tells nothing of it. */
const OPENERS = new Set(
  (
    'our the in across for at and but so both all each within from now next first second third turning moving shifting looking ' +
    'worldwide global total other these this that to over while as with on i we let operating reportable customer core overall ' +
    'new same good strong its their slide page chart one two three'
  ).split(' '),
)
/** Names that are of the calendar, or of what is reported and not of who earns it. */
const NO_PART =
  /^(?:q[1-4]|[1-4]q|ai|it|(?:non-?)?gaap|adjusted|reported|core|organic|combined|enterprise|consolidated|each|business|capital|guidance|outlook|results?|financials?|profitability|page|slide|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** As often a name that is not called a segment must stand in a call to be one of its parts. */
const OFTEN = 2

/** The parts of a company by the names that a call gives them: what it calls a segment, a business, a division, or turns to. */
export function scopesOf({ turns, speakers, sourceLang, company }: Transcript): Scope[] {
  if (sourceLang !== 'en') return []
  const own = new Set(speakers.filter(({ side }) => side === 'company').map(({ id }) => id))
  const text = turns
    .filter(({ speaker }) => own.has(speaker))
    .flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.source?.text ?? ''))
    .join('\n')
  const people = new Set(
    speakers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => one.toLowerCase().split(' '))),
  )
  const found = new Map<string, Scope>()
  const take = (words: string | undefined, kind: 'segment' | 'part', least = 1): void => {
    const name = withoutOpeners(words ?? '')
    const id = termId(name)
    if (id === '' || found.has(id) || NO_PART.test(name) || isTime(name) || people.has(name.toLowerCase())) return
    if (ownNames(company.name).some((one) => one.toLowerCase() === name.toLowerCase())) return
    if (text.split(name).length > least) found.set(id, { kind, name, id })
  }
  for (const match of matchesOf(SEGMENTS, text)) {
    const [, first, second, word = ''] = match
    // `the automotive OEM segment`: only a piece of the name.
    if (PIECE.test(text.slice(0, match.index).split('\n').at(-1) ?? '')) continue
    // `the North American International segments`: two names, and no `and` between them.
    if (second === undefined && word.endsWith('s')) continue
    if (second === undefined || word.endsWith('s')) take(first, 'segment')
    // `Food and Beverage segment` may be one name or the end of a list: a name is said again, and the end also alone.
    const both = `${first} and ${second}`
    const isOne = second !== undefined && !word.endsWith('s') && text.split(`${both} segment`).length > OFTEN
    if (isOne) take(both, 'segment')
    else if (second !== undefined && text.split(second).length > text.split(both).length) take(second, 'segment')
  }
  for (const [, name = ''] of matchesOf(SMALL, text)) take(name.trim(), 'segment', OFTEN)
  for (const [, name] of matchesOf(BUSINESS, text)) take(name, 'part', OFTEN)
  for (const [, name] of matchesOf(HEADING, text)) take(name, 'part')
  return [...found.values()]
}

function withoutOpeners(words: string): string {
  const all = words.replace(/['’]s?$/, '').split(' ')
  const from = all.findIndex((word) => !OPENERS.has(word.toLowerCase()))
  return from < 0 ? '' : all.slice(from).join(' ')
}

/** `Amazon.com, Inc.` also goes by `Amazon.com` and `Amazon`. */
function ownNames(company: string | null): string[] {
  if (company === null) return []
  const bare = company
    .replace(/,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|PLC|plc|LLC|Group|Holdings?|N\.V|S\.A|AG|SE)\b\.?/g, '')
    .trim()
  const short = bare.replace(/\.com$/i, '')
  const [first = ''] = bare.split(/[ .&]/)
  const alone = first.length > 4 && !COMMON.test(first) ? first : bare
  return [...new Set([company, bare, short, alone])].filter((name) => name.length > 2)
}

/** First words that do not stand for the whole name: `General Mills`. */
const COMMON =
  /^(?:the|general|american|united|national|first|international|applied|advanced|analog|texas|western|southern|northern|eastern|pacific|bank|capital|universal|standard|public|global|great|green|royal|digital|home|micro|north|south|china|taiwan|hong|japan|federal|morgan|goldman|charles|edwards|martin|public|regions|republic|welltower|delta)$/i

/** Finds the names of parts and of the company; also as adverbs (`internationally`) and by their first letters (`CCB`). */
export function scopeFinder(scopes: readonly Scope[], company: string | null): WordFinder<Scope> {
  const names = scopes.flatMap((scope) => formsOf(scope.name ?? '').map((form): [string, Scope] => [form, scope]))
  return wordFinder([...names, ...ownNames(company).map((name): [string, Scope] => [name, COMPANY])], true)
}

function formsOf(name: string): string[] {
  const initials = name
    .split(' ')
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return [name, ...(/^\w+[ai][lc]$/.test(name) ? [`${name}ly`] : []), ...(initials.length > 2 ? [initials] : [])]
}
