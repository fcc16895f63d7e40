import type { Scope } from '../../../model/key-figure.ts'
import { termId } from '../../../text/term-id.ts'
import { joined } from '../period/said-around.ts'
import { isOfParts } from '../../tokens/is-of-parts.ts'
import { isWord, roleOf, type SaidPeriod, type Token } from '../../tokens/token.ts'

/** What a sentence such as `Moving on to Amazon ads.` or `Turning to Q2 guidance, …` says is coming. */
export interface SpokenHeading {
  /** `unclear` where it is a name that may be a part of the company; `null` where it names none. */
  scope: Scope | 'unclear' | null
  period: SaidPeriod | null
  /** What follows is not of the parts of the company that the paragraph has spoken of. */
  whole: boolean
}

const OPENS =
  /^(?:(?:now|next|so|okay|and|then|let me|let['’]s|I['’]ll|we['’]ll|with that|first|second|finally|lastly),? ){0,3}(?:moving|turning|shifting|switching|looking|coming|going|move|turn|shift|begin|start|starting|beginning)(?: (?:now|next|on|over|back|ahead|forward|quickly|briefly|closer|deeper|further|more closely|in|a few words|it))*(?: to| with| on| at)(?: a few words on)?(?: the| our| an?)? /i
/** `let me turn it over to Ann` */
const HANDS_OVER = /(?:turn|hand)\w* (?:it|(?:the )?(?:call|things))\b/i
/** What a heading names when it names no part: what is reported, and not by whom. */
const NO_PART =
  /^(?:(?:\w+[- ])?(?:(?:non-?)?GAAP|slides?|pages?|charts?|exhibits?|appendix|financial|top-?line|bottom-?line|profit\w*|guidance|outlook|results?|credit(?! cards?| unions?| services| solutions)|asset quality|funding|cash(?! and (?!the |our |balance|capital|liquidity|debt|investment|share))|capital|capex|balance|expenses?|costs?|margins?|operating|income|earnings|quarter|year|q[1-4]|first|second|third|fourth|full|net|revenue|sales|free|questions?|segments?|consolidated|gross|tax\w*|share\w*|summary|highlights?|details?|numbers?|performance|growth|demand|environment|liquidity|returns?|worldwide|total|company|group|overall|reviews?|recap|overview|rest|p&l|statement)\b)/i

/** What is of no part that was spoken of before. */
const OF_THE_WHOLE =
  /^(?:balance sheet|cash(?: flows?)?(?= and (?:the |our )?(?:balance|capital|liquidity|debt|investments?|returns)|$)|cash flows?|free cash flow|liquidity|capital allocation)(?: and |$)|^(?:(?:first|second|third|fourth|full|fiscal|quarter|year|specific|financial|business|updated|q[1-4]|20\d\d|capex|expense)[- ])*(?:outlook|guidance)\b/i
/** `data center segment` */
const IS_PART =
  /^((?:(?!our|the|other|next|each|last|reportable|operating|whole|total|overall|core)\S+ ){1,3})(?:segment|division|group|business|unit)$/i

/** `the International segment question`, `the AWS side` */
const OF_A_PART = /^(?:questions?|piece|side|point|part)$/i

/** What may stand in a list of names. */
function isListed(token: Token): boolean {
  return token.kind === 'scope' || ['other', 'and', 'comma', 'part', 'plain', 'stop'].includes(roleOf(token) ?? '')
}

/** Reads what a sentence announces; `null` where it announces nothing. */
export function headingIn(text: string, tokens: readonly Token[]): SpokenHeading | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const sentence = text.slice(first.start, last.end)
  const opened = OPENS.exec(sentence)?.[0]
  if (!opened || HANDS_OVER.test(opened)) return null
  const from = first.start + opened.length
  const to =
    tokens.find((token) => token.start >= from && (roleOf(token) === 'comma' || roleOf(token) === 'stop'))?.start ??
    last.end
  // `Turning to our segments, starting with AWS.`
  const further = tokens.filter(({ start }) => start > to)
  if (further[0] && OPENS.test(text.slice(further[0].start, last.end))) return headingIn(text, further)
  // `our Europe, EMEA and APAC divisions`
  if (
    further.length > 0 &&
    further.length < 8 &&
    further.some((token) => roleOf(token) === 'and') &&
    further.every(isListed)
  )
    return { scope: 'unclear', period: null, whole: false }
  const named = tokens.filter(({ start, end }) => start >= from && end <= to)
  const scopes = named.flatMap((token) => (token.kind === 'scope' ? [token.scope] : []))
  const times = joined(named.flatMap((token) => (token.kind === 'period' ? [token.period] : [])))
  const period = times === 'unclear' ? null : times
  const [scope] = scopes
  const isAlone = named.every(
    (token) => !isWord(token) || ['part', 'plain'].includes(token.role) || OF_A_PART.test(token.text),
  )
  if (scope && (isAlone || scope.kind !== 'company'))
    return { scope: scopes.length === 1 && isAlone ? scope : 'unclear', period, whole: false }
  const name = text.slice(from, to).trim()
  const whole = OF_THE_WHOLE.test(name) || named.some((token) => token.kind === 'metric' && !isOfParts(token.metric))
  const [, part] = IS_PART.exec(name) ?? []
  const isNone =
    NO_PART.test(name) ||
    (named.length > 0 && named.every(({ kind }) => kind === 'period')) ||
    /\b(?:results?|performance|outlook|guidance|metrics|highlights?|commentary|details?)$/i.test(name)
  if (whole || (part === undefined && isNone) || named.some(({ kind }) => kind === 'metric'))
    return { scope: null, period, whole }
  if (/ (?:update|overview|recap|discussion)$/i.test(name)) return { scope: 'unclear', period, whole }
  if (part !== undefined)
    return { scope: { kind: 'segment', name: part.trim(), id: termId(part.trim()) }, period, whole }
  // `Amazon ads`: a name by its capital, and short.
  const isName =
    named.length <= 4 && named.every((token) => isWord(token) || token.kind === 'scope') && /^\p{Lu}/u.test(name)
  return { scope: isName ? { kind: 'part', name, id: termId(name) } : 'unclear', period, whole }
}
