import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isInitialed } from '../labels/chinese-label.ts'
import { dottedNames, isChineseName } from '../labels/chinese-names.ts'
import { hasTerm, isTerm } from '../labels/common-words.ts'
import { isFirm, isRole } from '../labels/role-or-firm.ts'
import type { Candidate } from './naming.ts'
import { SPEAKER_WEIGHTS } from './speaker-weights.ts'

/** Longest Chinese name without a dot, in characters. */
const SHORT_NAME = 4

/** What the name shows by itself. */
export function formScore({ label: { name, tail, side }, certain, rest }: Candidate): number {
  let score = certain ? SPEAKER_WEIGHTS.certain : 0
  if (tail !== null && (isRole(tail) || isFirm(tail))) score += SPEAKER_WEIGHTS.position
  if (hasChinese(name)) {
    if (dottedNames(name)[0] === name || isInitialed(name)) score += SPEAKER_WEIGHTS.dotted
    else if (isChineseName(name) && !SAID.test(name)) score += SPEAKER_WEIGHTS.familyName
    else if (!certain)
      score +=
        name.length > SHORT_NAME || SAID.test(name) || SENTENCE.test(name)
          ? SPEAKER_WEIGHTS.sentence
          : SPEAKER_WEIGHTS.shapeless
    if (!certain && hasTerm(name)) score += SPEAKER_WEIGHTS.isTerm
  } else if (!certain && side === undefined) {
    if (isTerm(name)) score += SPEAKER_WEIGHTS.isTerm
    else if (hasTerm(name)) score += SPEAKER_WEIGHTS.hasTerm
    else if (name.includes(' ')) score += SPEAKER_WEIGHTS.person
  }
  if (!certain && rest !== null && /^\p{Ll}/u.test(rest) && !hasChinese(name)) score += SPEAKER_WEIGHTS.goesOnSmall
  return score
}

/** A Chinese name without a dot that may be one by its length, and is no phrase. */
export function isShortWhole({ label: { name } }: Candidate): boolean {
  const shaped = /^\p{Script=Han}{3,4}$/u.test(name)
  return shaped && !isTerm(name) && !hasTerm(name) && !SAID.test(name) && !SENTENCE.test(name)
}

/** Short Chinese words that are said, not names. */
export const SAID = /[谢謝](?:[谢謝您你大各]|$)|好的|^[好是对對嗯]|[请請喂吗嗎吧呢没沒]|明白|收到|[没沒]有/

/** Characters of sentences, which names do not have. */
export const SENTENCE = /[的是有了我你他她它這这那很不在就也都个個]/
