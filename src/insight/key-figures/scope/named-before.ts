import type { Scope } from '../../../model/key-figure.ts'
import { termId } from '../../../text/term-id.ts'
import { isTime } from '../../tokens/is-time.ts'
import { isSold } from '../../tokens/is-aspect.ts'
import { isOfParts } from '../../tokens/is-of-parts.ts'
import type { Metric } from '../../tokens/metrics.ts'
import { COMPANY } from '../../tokens/scopes-of.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'
import { FUNCTION_WORDS, isNoun } from '../../tokens/is-noun.ts'
import { isOfSegment } from './is-of-segment.ts'
import { isOfUnknown } from './is-of-unknown.ts'
import type { ScopeSetting } from './scope-setting.ts'

/** `North America segment operating income`, `advertising revenue`, `worldwide revenue`, `revenue for our AWS segment`. */
export function namedBefore(
  tokens: readonly Token[],
  at: number,
  metric: Metric,
  setting: ScopeSetting,
): Scope[] | 'unclear' {
  const found: Scope[] = []
  let index = at - 1
  for (; index >= 0; index -= 1) {
    const token = tokens[index]
    if (!token) break
    // `family of apps revenue`: only the end of the name.
    if (token.kind === 'scope' && roleOf(tokens[index - 1]) === 'of' && isNoun(tokens[index - 2])) return 'unclear'
    if (token.kind === 'scope') found.unshift(token.scope)
    else if (token.kind === 'period') continue
    else if (!isWord(token)) break
    else if (token.role === 'company' && !isInName(tokens, index)) {
      if (found.length > 0) return found
      return isNoun(tokens[index - 1]) || isTotalOfPart(tokens, index, setting) ? 'unclear' : [COMPANY]
    } else if (
      token.role === 'part' &&
      found.length === 0 &&
      tokens[index - 1]?.kind !== 'scope' &&
      !/^consol/i.test(token.text)
    )
      return opensWithPart(tokens.slice(0, index)) ? [] : 'unclear'
    else if (
      token.role === 'part' ||
      token.role === 'adjusted' ||
      token.role === 'constant-currency' ||
      (token.role === 'plain' && !OWNER.test(token.text))
    )
      continue
    else if (token.role === 'and' && found.length > 0 && tokens[index - 1]?.kind === 'scope') continue
    // `Products and Services revenue`, where only the second is known
    else if (
      token.role === 'and' &&
      found.length > 0 &&
      isNoun(tokens[index - 1]) &&
      tokens[index + 1]?.kind === 'scope'
    )
      return 'unclear'
    else break
  }
  const parts = found.filter(({ kind }) => kind !== 'company')
  if (found.length > 0) return parts.length > 0 ? parts : [COMPANY]
  const phrase = modifierOf(tokens, index)
  if (phrase === 'unclear' || (phrase && !isOfParts(metric))) return 'unclear'
  if (phrase) {
    const name = phrase.map(({ text }) => text).join(' ')
    const isName = phrase.some(({ text }, at) => /^\p{Lu}/u.test(text) && index + 1 + at > 0)
    // `HarperCollins posted digital revenues of`
    const first = tokens[0]
    const isTheirs =
      opensWithName(tokens) ||
      (index >= phrase.length &&
        tokens[1]?.kind !== 'metric' &&
        isNoun(first) &&
        first !== undefined &&
        isWord(first) &&
        /^\p{Lu}/u.test(first.text))
    if (
      isTheirs ||
      isTime(name) ||
      NOT_A_PART.test(name) ||
      !(
        isKind(tokens, index - phrase.length, metric, name) ||
        setting.listed.has(name) ||
        (setting.isUsual(name) && (isName || NAMED_BY_KIND.test(metric.id)))
      )
    )
      return 'unclear'
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

/** `Subscription revenue`, `cargo revenue`, but not `Business service revenue`. */
function isKind(tokens: readonly Token[], index: number, { id }: Metric, name: string): boolean {
  return isSold(name) && (id === 'revenue' || id === 'net-sales') && roleOf(tokens[index]) !== 'part'
}

/** `In our Streaming segment, revenue was …, and segment operating income was …` */
function opensWithPart(before: readonly Token[]): boolean {
  const parts = new Set(before.flatMap((token) => (token.kind === 'scope' ? [token.scope.id] : [])))
  return roleOf(before[0]) === 'in' && parts.size === 1 && before.slice(0, 4).some(({ kind }) => kind === 'scope')
}

const WEAK = /^(?:total|global|group)$/i

/** `total revenue` where a part of the company is spoken of. */
function isTotalOfPart(tokens: readonly Token[], index: number, { heading, mentioned, lost }: ScopeSetting): boolean {
  const token = tokens[index]
  if (!token || !isWord(token) || !WEAK.test(token.text)) return false
  const before = tokens.slice(0, index)
  const [first] = before
  const isOfPart = mentioned || lost || (heading !== null && heading !== COMPANY)
  // `Programs had another strong quarter with total revenues increasing 15.8%`
  return (
    isOfPart ||
    (isNoun(first) && !/ing$/i.test(wordOf(first))) ||
    isOfUnknown(before) ||
    opensWithName(tokens) ||
    before.some(isSegment)
  )
}

/** `Across our other brands, we expect direct revenue of`, `In diagnostics, global revenue was`. */
function opensWithName(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => roleOf(token) === 'comma')
  const opening = roleOf(tokens[0]) === 'in' ? tokens.slice(1, Math.max(1, end)) : []
  return opening.some((token) => roleOf(token) === 'other')
}

function isSegment(token: Token): boolean {
  return isWord(token) && /^(?:segment|division)(?:['’]s)?$/i.test(token.text)
}

/** Whose they are is said: what stands before is another thought. */
const OWNER = /^(?:our|the|a|an|we)$/i
/** Before these a word without a capital may name a part: `subscription revenue`, but `ending ARR`, `considerable backlog`. */
const NAMED_BY_KIND = /^(?:revenue|net-sales|gross-margin|gross-profit|operating-margin|operating-income)$/

/** With these words before it a metric is another one, or nobody's in particular. */
const NOT_A_PART =
  /\b(?:deferred|unearned|recurring|incremental|additional|potential|future|lost|foregone|operating|interest|other|related|their|his|her|its|your|whose|customer|customers|non-\w+|no|any|more|less|high|low|similar|per|average|gross|net|taxable|pre-?tax|after-?tax|comprehensive|segment|significant|meaningful|substantial|driving|bringing|exceeding|topping|resulting|making|taking|putting|leading|adding|creating|boosting|lifting|pushing|same\S*|allocated|unallocated|corporate|products?|dealer|channel|distributor|supplier|machine|fiscal|reported|new|license|ending|fixed|variable|considerable|sizable|substantial|overall|current|remaining|stronger|better|weaker|merchandise|GAAP|as-adjusted|gap|FIFO|LIFO|operational|\w+-year|\w+-quarter|combined|enterprise|direct|comparable|consolidated|nominal|aggregate|regional|all-in|sales|proportionate|billed|unbilled)\b|['’]s?$/i

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
    (roleOf(before) === 'of' && isNoun(tokens[index - 1])) ||
    (roleOf(before) === 'and' && !['comma', null].includes(roleOf(tokens[index - 1])))
  return piece || words.length === LONGEST ? 'unclear' : words
}

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
