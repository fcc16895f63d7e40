import type { Scope } from '../../model/key-figure.ts'
import { termId } from '../../text/term-id.ts'
import type { Link } from './link-figures.ts'
import { isOfParts } from '../tokens/is-of-parts.ts'
import type { Metric } from '../tokens/metrics.ts'
import { COMPANY } from '../tokens/scopes-of.ts'
import { isWord, roleOf, type Token } from '../tokens/token.ts'

/** What is known of whose figures are spoken of, outside the sentence. */
export interface Setting {
  /** What the last heading of the paragraph names: `Moving to AWS.`; `unclear` where it names what is not known. */
  heading: Scope | 'unclear' | null
  /** A part of the company is mentioned before in the paragraph. */
  mentioned: boolean
  /** Before in the paragraph are figures of which it is not certain whose they are. */
  lost: boolean
  /** What the question is about, if it asks for this metric by its name. */
  asked: Scope | null
  /** In questions and answers nothing is of the whole company that is not said to be. */
  answering: boolean
  /** Whether a phrase is used again in the call. */
  isUsual: (phrase: string) => boolean
}

/** Finds out whose figure a link is; `null` where it is not certain. */
export function scopeIn(tokens: readonly Token[], link: Link, listed: number, setting: Setting): Scope | null {
  // `a 22% operating margin for the segment`
  if (isOfSegment(link.after) || isOfSegment(link.follows)) return null
  const behindFigure = namedBehind(link.after)
  if (behindFigure) return behindFigure
  const named = tokens[link.at]
  if (named?.kind === 'metric' && named.carried) return named.carried
  const own = namedBefore(tokens, link.at, link.metric, setting)
  if (own === 'unclear') return null
  if (own.length > 1) return own.length === listed ? (own[link.place] ?? null) : null
  if (listed > 1) return null
  const [only] = own
  if (only) return isRegionOfPart(only, setting) ? null : only
  const subject = subjectOf(tokens, Math.min(link.at, tokens.indexOf(link.figure)))
  if (subject === 'unclear') return null
  if (subject) return subject
  if (setting.asked) return setting.asked
  if (setting.heading) return setting.heading === 'unclear' ? null : setting.heading
  const isOpen =
    setting.mentioned ||
    setting.answering ||
    (setting.lost && isOfParts(link.metric)) ||
    tokens.slice(0, link.at).some(isPointing) ||
    tokens.slice(0, link.at).some((token) => isWord(token) && /^(?:segment|division)(?:['’]s)?$/i.test(token.text)) ||
    isOfUnknown(tokens.slice(0, Math.min(link.at, tokens.indexOf(link.figure))))
  return isOpen ? null : COMPANY
}

/** `Turning to the product, … U.S. net sales were`: not those of the company there. */
function isRegionOfPart({ id, name }: Scope, { heading }: Setting): boolean {
  if (heading === null || heading === COMPANY || !REGION.test(name ?? '')) return false
  return heading === 'unclear' || heading.id !== id
}

const REGION =
  /^(?:U\.?S\.?|United States|Americas?|North America|Latin America|International|Europe|EMEA|APAC|Asia.*|China|Greater China|Japan)$/i

/** `for the segment` */
function isOfSegment(after: readonly Token[]): boolean {
  const end = after.findIndex(
    (token) => ['comma', 'and', 'by', 'against'].includes(roleOf(token) ?? '') || token.kind === 'scope',
  )
  const near = end < 0 ? after : after.slice(0, end)
  const first = near.find((token) => !['in', 'of', 'plain'].includes(roleOf(token) ?? ''))
  return (
    near.some((token) => isWord(token) && /^(?:segment|division)$/i.test(token.text)) ||
    (first !== undefined && isWord(first) && /^business$/i.test(first.text))
  )
}

/** `6.3% in North America` */
function namedBehind(after: readonly Token[]): Scope | null {
  for (const [index, token] of after.entries()) {
    if (token.kind === 'scope') {
      const before = after[index - 1]
      return index === 0 || roleOf(before) === 'in' || roleOf(before) === 'plain' ? token.scope : null
    }
    if (!['in', 'plain'].includes(roleOf(token) ?? '')) return null
  }
  return null
}

/** `North America segment operating income`, `advertising revenue`, `worldwide revenue`, `revenue for our AWS segment`. */
function namedBefore(tokens: readonly Token[], at: number, metric: Metric, setting: Setting): Scope[] | 'unclear' {
  const found: Scope[] = []
  let index = at - 1
  for (; index >= 0; index -= 1) {
    const token = tokens[index]
    if (!token) break
    if (token.kind === 'scope') found.unshift(token.scope)
    else if (token.kind === 'period') continue
    else if (!isWord(token)) break
    else if (token.role === 'company' && !isInName(tokens, index))
      return found.length > 0
        ? found
        : isNoun(tokens[index - 1]) ||
            (WEAK.test(token.text) && (isOfPart(setting) || isOfUnknown(tokens.slice(0, index))))
          ? 'unclear'
          : [COMPANY]
    else if (
      token.role === 'part' &&
      found.length === 0 &&
      tokens[index - 1]?.kind !== 'scope' &&
      !/^consol/i.test(token.text)
    )
      return 'unclear'
    else if (token.role === 'part' || token.role === 'adjusted' || (token.role === 'plain' && !OWNER.test(token.text)))
      continue
    else if (token.role === 'and' && found.length > 0 && tokens[index - 1]?.kind === 'scope') continue
    else break
  }
  const parts = found.filter(({ kind }) => kind !== 'company')
  if (found.length > 0) return parts.length > 0 ? parts : [COMPANY]
  const phrase = modifierOf(tokens, index)
  if (phrase === 'unclear' || (phrase && !isOfParts(metric))) return 'unclear'
  if (phrase) {
    const name = phrase.map(({ text }) => text).join(' ')
    const isName = phrase.some(({ text }, at) => /^\p{Lu}/u.test(text) && index + 1 + at > 0)
    if (NOT_A_PART.test(name) || !setting.isUsual(name) || !(isName || NAMED_BY_KIND.test(metric.id))) return 'unclear'
    return [{ kind: 'part', name, id: termId(name) }]
  }
  // `revenue in our AWS segment was`
  const next = tokens.slice(at + 1, at + 5)
  const figure = next.findIndex(({ kind }) => kind === 'figure')
  const behind = figure < 0 ? next : next.slice(0, figure)
  const scope = behind.findIndex(({ kind }) => kind === 'scope')
  const named = behind[scope]
  if (
    named?.kind === 'scope' &&
    behind.slice(0, scope).every((token) => ['in', 'of', 'plain'].includes(roleOf(token) ?? '')) &&
    scope > 0
  )
    return [named.scope]
  if (['in', 'of', 'from'].includes(roleOf(behind[0]) ?? '') && isOfSegment(behind)) return 'unclear'
  if (
    scope < 0 &&
    ['in', 'of', 'from'].includes(roleOf(behind[0]) ?? '') &&
    behind.some((token) => roleOf(token) === 'other')
  )
    return 'unclear'
  return []
}

/** `total revenue` where a part of the company is spoken of. */
const WEAK = /^(?:total|global|group)$/i

function isOfPart({ heading, mentioned, lost }: Setting): boolean {
  return mentioned || lost || (heading !== null && heading !== COMPANY)
}

/** Whose they are is said: what stands before is another thought. */
const OWNER = /^(?:our|the|a|an|we)$/i
/** Before these a word without a capital may name a part: `subscription revenue`, but `ending ARR`, `considerable backlog`. */
const NAMED_BY_KIND = /^(?:revenue|net-sales|gross-margin|gross-profit|operating-margin|operating-income)$/

/** With these words before it a metric is another one, or nobody's in particular. */
const NOT_A_PART =
  /\b(?:deferred|unearned|recurring|incremental|additional|potential|future|lost|foregone|operating|interest|other|related|their|his|her|its|your|whose|customer|customers|non-\w+|no|any|more|less|high|low|similar|per|average|gross|net|taxable|pre-?tax|after-?tax|comprehensive|segment|significant|meaningful|substantial|driving|bringing|exceeding|topping|resulting|making|taking|putting|leading|adding|creating|boosting|lifting|pushing|same\S*|allocated|unallocated|corporate|products?|dealer|channel|distributor|supplier|machine|fiscal|reported|new|license|ending|fixed|variable|considerable|sizable|substantial|overall|current|remaining|stronger|better|weaker|merchandise|GAAP|as-adjusted|gap)\b|['’]s?$/i

/** Words right before a metric that are no known ones: `advertising` revenue. */
function modifierOf(tokens: readonly Token[], from: number): { text: string }[] | 'unclear' | null {
  const words: { text: string }[] = []
  let index = from
  for (; index >= 0 && words.length < LONGEST; index -= 1) {
    const token = tokens[index]
    if (!token || !isWord(token) || (token.role !== 'other' && !isInName(tokens, index))) break
    if (FUNCTION_WORDS.has(token.text.toLowerCase())) break
    words.unshift(token)
  }
  if (words.length === 0) return null
  // `AWS Marketplace revenue`, `gaming and AI PC revenue`: only a piece of the name.
  const before = tokens[index]
  const piece =
    before?.kind === 'scope' ||
    (before !== undefined && isWord(before) && /^projects?$/i.test(before.text)) ||
    (roleOf(before) === 'and' && !['comma', null].includes(roleOf(tokens[index - 1])))
  return piece || words.length === LONGEST ? 'unclear' : words
}

/** `Trulicity worldwide revenue`: whose it is is not known. */
function isNoun(token: Token | undefined): boolean {
  return token !== undefined && isWord(token) && token.role === 'other' && !FUNCTION_WORDS.has(token.text.toLowerCase())
}

/** Words that no name begins or ends with: behind them a metric has no name before it. */
const FUNCTION_WORDS = new Set(
  (
    'on under after before as while when that if because but though since including excluding via through upon about into among ' +
    'not only than there then these those what how did does do can could may might must shall should all much many most some ' +
    'such too yes well where until during despite so'
  ).split(' '),
)

/** As many words in small letters a name may have, and one more. */
const LONGEST = 5

/** `Global Banking`, `Client Computing Group`: a word with a capital beside another one. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const beside = (other: Token | undefined): boolean =>
    other !== undefined && isWord(other) && other.role === 'other' && /^\p{Lu}/u.test(other.text)
  return (
    token !== undefined &&
    isWord(token) &&
    /^\p{Lu}/u.test(token.text) &&
    ['company', 'plain', 'part', 'and', 'up', 'good'].includes(token.role) &&
    (beside(tokens[index + 1]) || ((index > 1 || token.role === 'and') && beside(tokens[index - 1])))
  )
}

/** The part of the company that the sentence speaks of before the figure: `AWS now has …`, `In the International segment, …`. */
function subjectOf(tokens: readonly Token[], until: number): Scope | 'unclear' | null {
  let found: Scope | null = opened(tokens.slice(0, until))
  if (found) return opensAgain(tokens.slice(0, until)) ? 'unclear' : found
  if (actsAlone(tokens.slice(0, until))) return 'unclear'
  for (const [index, token] of tokens.slice(0, until).entries()) {
    if (token.kind === 'scope') {
      const before = roleOf(tokens.slice(0, index).findLast((one) => !['plain', 'part'].includes(roleOf(one) ?? '')))
      if (found && found.id !== token.scope.id) return 'unclear'
      if (['by', 'and', 'from', 'against', 'of', 'adjusted'].includes(before ?? '')) return 'unclear'
      found = token.scope
    } else if (isWord(token) && token.role === 'other' && isOpener(tokens, index)) return found ?? 'unclear'
    else if (isWord(token) && /^which$/i.test(token.text) && isOfOther(tokens.slice(0, index)))
      return found ?? 'unclear'
  }
  return found
}

/** `That’s a revenue growth of 50%`: of what was spoken of before. */
function isPointing(token: Token, index: number, tokens: readonly Token[]): boolean {
  return roleOf(token) === 'that' && isWord(token) && (/['’]s$/.test(token.text) || roleOf(tokens[index + 1]) === 'be')
}

/** `At FedEx Freight, …`, `Consumer delivered …`: what stands before names something that may have figures of its own. */
function isOfUnknown(before: readonly Token[]): boolean {
  return before.some(
    (token, index) =>
      isWord(token) &&
      token.role === 'other' &&
      /^\p{Lu}/u.test(token.text) &&
      (index > 0 || isNoun(before[1])) &&
      !/^I\b/.test(token.text),
  )
}

/** `In Wealth Management, …` at the beginning of a sentence: whatever it is, the figures are those of it. */
function opened(tokens: readonly Token[]): Scope | null {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const [first, ...names] = tokens.slice(0, Math.max(0, end))
  if (roleOf(first) !== 'in' || names.length === 0 || names.length > LONGEST) return null
  const isName = names.every((token) => isWord(token) && token.role === 'other' && /^\p{Lu}[^’']*$/u.test(token.text))
  if (!isName) return null
  const name = names.map((token) => (isWord(token) ? token.text : '')).join(' ')
  return { kind: 'part', name, id: termId(name) }
}

/** `In Japan, sales grew 6%, and in other Asia, revenue grew`: what is spoken of changes within the sentence. */
function opensAgain(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 0 &&
      roleOf(token) === 'in' &&
      ['and', 'comma'].includes(roleOf(tokens[index - 1]) ?? '') &&
      tokens.slice(index + 1, index + 4).some((one) => one.kind === 'scope' || roleOf(one) === 'other'),
  )
}

/** `Networking exceeded a run rate of …`: a word that is not known, and what it does, in one thought with the figure. */
function actsAlone(before: readonly Token[]): boolean {
  const isUnknown = (token: Token | undefined): boolean =>
    token !== undefined && isWord(token) && token.role === 'other' && !FUNCTION_WORDS.has(token.text.toLowerCase())
  return isUnknown(before[0]) && isUnknown(before[1]) && !before.some((token) => roleOf(token) === 'comma')
}

/** `our services offerings, which reached …` */
function isOfOther(before: readonly Token[]): boolean {
  const noun = before.findLast((token) => roleOf(token) !== 'comma')
  return roleOf(noun ?? undefined) === 'other'
}

/** `Whole Foods …`: a name that is no known part of the company. */
function isOpener(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !isWord(token)) return false
  if (index > 0 && /^\p{Lu}/u.test(token.text) && !/^I\b/.test(token.text)) return true
  if (roleOf(tokens.slice(0, index).findLast((one) => roleOf(one) !== 'plain')) === 'in') return true
  // `Our competitors had revenue of …`, `Japan reported revenue of …`
  return roleOf(tokens[index + 1]) === 'be'
}
