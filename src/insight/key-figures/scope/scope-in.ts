import type { Scope } from '../../../model/key-figure.ts'
import { isAspect, isSold } from '../../tokens/is-aspect.ts'
import { isNoun } from '../../tokens/is-noun.ts'
import { isEarned, isOfCompany, isOfParts } from '../../tokens/is-of-parts.ts'
import { COMPANY } from '../../tokens/scopes-of.ts'
import { isWord, roleOf, wordOf, type Token } from '../../tokens/token.ts'
import { isOfSegment } from './is-of-segment.ts'
import { isOfUnknown } from './is-of-unknown.ts'
import type { LinkedFigure } from '../links/linked-figure.ts'
import { namedBefore } from './named-before.ts'
import type { ScopeSetting } from './scope-setting.ts'
import { opensWithUnknown } from './opens-with-unknown.ts'
import { isOpening } from './is-opening.ts'
import { subjectOf } from './subject-of.ts'

/** Finds out whose figure a link is; `null` where it is not certain. */
export function scopeIn(
  tokens: readonly Token[],
  link: LinkedFigure,
  listed: number,
  setting: ScopeSetting,
): Scope | null {
  // `a 22% operating margin for the segment`
  if (isOfSegment(link.after) || isOfSegment(link.follows)) return null
  const behindFigure = namedBehind(link.after)
  if (behindFigure) return behindFigure
  const named = tokens[link.at]
  if (named?.kind === 'metric' && named.carried) return named.carried
  // `good results in the U.K. Operating income declined`: two sentences, of which the first has lost its stop.
  if (named?.kind === 'metric' && named.capital && !isOpening(tokens.slice(0, link.at))) return null
  const own = namedBefore(tokens, link.at, link.metric, setting)
  if (own === 'unclear') return null
  if (own.length > 1) return own.length === listed ? (own[link.place] ?? null) : null
  if (listed > 1) return null
  const [only] = own
  if (only) return isAspectOfPart(only, setting) || isWithin(only, tokens.slice(0, link.at)) ? null : only
  const subject = subjectOf(tokens, Math.min(link.at, tokens.indexOf(link.figure)))
  if (subject === 'unclear') return null
  if (subject) return subject
  if (setting.asked) return setting.asked
  if (opensWithUnknown(tokens)) return null
  // Behind the heading of a part its cash flow or tax may be spoken of, or the company's.
  if (setting.heading && setting.heading !== COMPANY && !isOfParts(link.metric)) return null
  if (setting.heading) return setting.heading === 'unclear' ? null : setting.heading
  const isOpen =
    (setting.mentioned && !isOfCompany(link.metric) && !(setting.kinds && isEarned(link.metric))) ||
    setting.answering ||
    (setting.lost && isOfParts(link.metric) && !isOfBooks(tokens, link.at)) ||
    (isOfParts(link.metric) && (isOfSubject(tokens, link.at) || opensWithSubject(tokens))) ||
    tokens.slice(0, link.at).some(isPointing) ||
    tokens.slice(0, link.at).some(isBusiness) ||
    tokens.slice(0, link.at).some((token) => isWord(token) && /^(?:segment|division)(?:['’]s)?$/i.test(token.text)) ||
    isOfUnknown(tokens.slice(0, Math.min(link.at, tokens.indexOf(link.figure))))
  return isOpen ? null : COMPANY
}

/** `Turning to the product, … U.S. net sales were`: not those of the company there. */
function isAspectOfPart({ id, kind, name }: Scope, { heading, among, listed }: ScopeSetting): boolean {
  if (kind !== 'part' || !isAspect(name ?? '') || listed.has(name ?? '')) return false
  if (heading === null || heading === COMPANY) return among
  return heading === 'unclear' || heading.id !== id
}

/** `In our Wireless segment, service revenue …`: of that segment; `By brand, Marlowe revenue …`: a brand that is called as the company is. */
function isWithin({ id, kind, name }: Scope, before: readonly Token[]): boolean {
  if (kind === 'company') return /^by$/i.test(wordOf(before[0])) && before.some(({ kind: own }) => own === 'scope')
  const isKind = isAspect(name ?? '') || isSold(name ?? '')
  const isOther = before.some(
    (token) => token.kind === 'scope' && token.scope.kind !== 'company' && token.scope.id !== id,
  )
  return isKind && isOther && roleOf(before[0]) === 'in'
}

/** `Security continues to be a growing part of our business, reaching $9 billion in revenue` */
function opensWithSubject([first, verb]: readonly Token[]): boolean {
  return (
    isNoun(first) &&
    !/ing$/i.test(wordOf(first)) &&
    (['be', 'up', 'down'].includes(roleOf(verb) ?? '') || /^(?:continue[sd]?|also|still|now)$/i.test(wordOf(verb)))
  )
}

/** `Our infrastructure platform continues to grow, with AUM up 36%`: it is what the sentence speaks of that has it. */
function isOfSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).filter((token) => !['plain', 'adjusted', 'company'].includes(roleOf(token) ?? ''))
  return (
    /^with$/i.test(wordOf(before.at(-1))) &&
    !before.some(({ kind }) => kind === 'metric') &&
    before.some((token) => roleOf(token) === 'other') &&
    !tokens.slice(0, 3).some((token) => /^(?:we|we['’]re)$/i.test(wordOf(token)))
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

/** `Our non-mortgage businesses had …` */
function isBusiness(token: Token, index: number, tokens: readonly Token[]): boolean {
  const acts = ['be', 'up', 'down', 'comma'].includes(roleOf(tokens[index + 1]) ?? '')
  const isNamed = isWord(token) && (/^businesses$/i.test(token.text) || (/^business$/i.test(token.text) && acts))
  return isNamed && roleOf(tokens[index - 1]) === 'other'
}

/** `That’s a revenue growth of 50%`: of what was spoken of before. */
function isPointing(token: Token, index: number, tokens: readonly Token[]): boolean {
  return roleOf(token) === 'that' && isWord(token) && (/['’]s$/.test(token.text) || roleOf(tokens[index + 1]) === 'be')
}

/** `GAAP gross margin`, `non-GAAP operating income`, `net income of $312 million, or $1.46 per share`: only of a company as a whole. */
function isOfBooks(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at)
  const named = tokens[at]
  return (
    before.some((token) => /^(?:on an? )?(?:non-?)?GAAP\b/i.test(wordOf(token))) ||
    (named?.kind === 'metric' &&
      named.metric.id === 'net-income' &&
      tokens.slice(at).some((token) => token.kind === 'metric' && token.metric.id === 'earnings-per-share'))
  )
}
