import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isStageDirection } from '../../text/stage-direction.ts'
import { chineseLabel } from './chinese-label.ts'
import { isChineseName, isNameInChinese } from './chinese-names.ts'
import { hasTerm, isOfSentence } from './common-words.ts'
import { isOperator, labelOf, type SpeakerLabel, tidyLabel } from './speaker-label.ts'
import { isFirm, isRole } from './role-or-firm.ts'
import { isPersonName } from './person-name.ts'
import { SIGNED, withComma } from './speaker-line.ts'

/** A speaker who is named before the words, on the same line. */
export interface Prefix {
  label: SpeakerLabel
  /** What is said; empty where the name stands alone. */
  rest: string
  /** Whether the form alone shows that a speaker is named: the operator, a numbered voice, a question's sign, a title. */
  certain: boolean
  /** Initials that stand for the name from here on: `Ann Lee（AL）：`. */
  initials?: string
}

/** What unnamed people who ask go by. */
export const QUESTIONER = 'Q'
/** What unnamed people who answer go by. */
export const ANSWERER = 'A'

/** Characters within which the name must end. */
const REACH = 90

/** `Q:`, `A3:`, `Question 2:`, `问：`, `答:` */
const QUESTION =
  /^(?:[qQ]|QUESTION|Question|问|問|提问|提問|[问問][题題])(?: ?[#.]? ?\d{1,3}|[一二三四五六七八九十]{1,3})?$/
const ANSWER = /^(?:[aA]|ANS|Ans|ANSWER|Answer|REPLY|Reply|答|回答|回[复覆復]|答复|答覆|解答)(?: ?[#.]? ?\d{1,3})?$/

/** A bullet, a number or the arrows of captions before the name. */
const BULLET = /^(?:[•‣●◦▪■○·∙▶►*–-]\s+|>>+\s*|\d{1,3}[.)）、]\s*(?=\D))/
const EMPHASIS = /^[*_]{1,3}(?=[^*_])/
const INITIALS = /^(.+?)\s*[(（]([A-Z][A-Za-z]{0,3}\.?)[)）]$/

/** A sentence that ends, or a name in capitals with its full stop: what goes on behind it is no name. */
const ENDED =
  /(?<=\p{L}{2})(?<!\b(?:dr|mr|ms|mrs|messrs|prof|gov|sen|rep|jr|sr|st|inc|corp|bros|co|ltd))[.?!][”"]?(?:\s|[(（【[])|[。！？]/iu

/** `[Ann Lee] words`, `【安·李】words`, with or without a colon. */
const BRACKETED = /^[[【［]([^[\]【】［］]{1,90})[\]】］]\s*[:：]?\s*(.*)$/su

/**
 * Reads a line as `Name: words`, with a colon of either width, in English or Chinese, or as `[Name] words`.
 * @param text the line without blanks around it
 * @returns `null` where no name can stand there. Unless it is certain, the text as a whole must tell: `Revenue: up`.
 */
export function prefix(text: string): Prefix | null {
  const bracketed = /^[[【［]/.test(text) ? BRACKETED.exec(text) : null
  if (bracketed) {
    const name = bracketed[1]?.trim() ?? ''
    return isStageDirection(name) ? null : named(name, bracketed[2] ?? '')
  }
  const bare = text.replace(BULLET, '')
  const colon = colonOf(bare)
  if (colon === -1) return null
  const [head, rest] = [bare.slice(0, colon).trim(), bare.slice(colon + 1).trim()]
  if (!isWhole(head) || ENDED.test(head)) return null
  // `**Ann Lee:** words`
  const marks = EMPHASIS.exec(head)?.[0]
  return marks !== undefined && rest.startsWith(marks)
    ? named(head.slice(marks.length), rest.slice(marks.length).trim())
    : named(head, rest)
}

/** Whether every bracket that opens before the words closes there: `Example Corp (NYSE: X) Q1` names nobody. */
export function isWhole(head: string): boolean {
  return (head.match(/[([（【［]/g)?.length ?? 0) <= (head.match(/[)\]）】］]/g)?.length ?? 0)
}

/** The first colon that stands neither in a time nor in an address; −1 where none is near. */
function colonOf(text: string): number {
  const near = text.length > REACH ? text.slice(0, REACH) : text
  for (let at = near.search(/[:：]/); at !== -1;) {
    const isTime = text[at] === ':' && /\d/.test(text[at - 1] ?? '') && /^\d{2}(?!\d)/.test(text.slice(at + 1, at + 4))
    if (!isTime && text[at + 1] !== '/') return at
    const next = near.slice(at + 1).search(/[:：]/)
    if (next === -1) return -1
    at += next + 1
  }
  return -1
}

function named(head: string, rest: string): Prefix | null {
  const written = tidyLabel(head)
  const name = withoutVerb(written.replace(FROM, '$1'))
  if (name === '') return null
  const asks = signAlone(name)
  if (asks) return whoAsks(asks, rest)
  const { sign: signed, who = '' } = SIGNED.exec(name)?.groups ?? {}
  if (signed !== undefined) {
    const label = nameLast(who) ?? withComma(who) ?? chineseLabel(who)
    const side = /[Q问問]/.test(signed) ? 'analyst' : 'company'
    return label && { label: { ...label, side }, rest, certain: true }
  }
  const [, full = '', initials = ''] = INITIALS.exec(name) ?? []
  if (isInitials(initials, full)) {
    const label = labelIn(full)
    return label && { label, rest, certain: true, initials }
  }
  const label = labelIn(name)
  return label && { label, rest, certain: isCertain(label) }
}

/** `Example Bank, Ann Lee`, `Chief Executive Officer, Ann Lee`, as minutes have it behind the sign of a question or answer. */
function nameLast(who: string): SpeakerLabel | null {
  const [tail = '', name = '', ...more] = who.split(/,\s+/)
  const isPerson = more.length === 0 && isPersonName(name) && !isRole(name) && !isFirm(name)
  return isPerson && (isRole(tail) || isFirm(tail)) ? labelOf(name, tail) : null
}

/** Who asks or answers, where the sign of it stands alone: `Q`, `答`; `null` where it is none. */
export function signAlone(text: string): SpeakerLabel | null {
  if (QUESTION.test(text)) return sign(text, QUESTIONER, 'analyst')
  return ANSWER.test(text) ? sign(text, ANSWERER, 'company') : null
}

/** `Q: Ann Lee: words`: behind the sign the name, if it is somebody's. */
function whoAsks(label: SpeakerLabel, rest: string): Prefix {
  const colon = colonOf(rest)
  const who = colon === -1 ? '' : tidyLabel(rest.slice(0, colon))
  // `Q: Got it. | 问: 明白了。`: what ends is said.
  const own = who === '' || !isWhole(who) || ENDED.test(who) ? null : labelIn(who)
  const named =
    own !== null &&
    !hasTerm(own.name) &&
    (own.certain === true || (own.name.includes(' ') && !hasChinese(own.name)) || isChineseName(own.name))
  return named
    ? { label: { ...own, side: label.side }, rest: rest.slice(colon + 1).trim(), certain: true }
    : { label, rest, certain: true }
}

function labelIn(name: string): (SpeakerLabel & { certain?: boolean }) | null {
  const english = withComma(name)
  return english && (english.zh !== null || !hasChinese(name))
    ? english
    : hasChinese(name)
      ? chineseLabel(name)
      : english
}

function isCertain(label: SpeakerLabel & { certain?: boolean }): boolean {
  return (
    label.certain ??
    (label.sure === true || isOperator(label.name) || isRole(label.tail ?? '') || /\d$/.test(label.name))
  )
}

/** The sign without its number: all questions are one unnamed person's, and all answers. */
function sign(written: string, name: string, side: 'analyst' | 'company'): SpeakerLabel {
  const zh = hasChinese(written) ? written.replace(/[\s\d#.一二三四五六七八九十]+$/, '') : null
  return { ...labelOf(name, null, zh), side }
}

/** `Ann Lee said: …`, `李安表示：…` */
const VERB =
  /(?<!(?:^|\s)(?:I|It|He|She|We|They|You|Who|This|That|What|Some|Many|People))(?<=\p{L}) (?:said|says|wrote|asked|asks|added|adds|replied|replies|answered|noted|continued|explained|commented|responded)$|(?<=\p{Script=Han}{2})(?:表示|[写寫]道|[说說]道?|[称稱]|指出|[问問]道?|提[问問]|答道?|回答|回[应應]|[补補]充(?:道|[说說])?|介[绍紹](?:道|[说說])?|[强強][调調]|[认認][为為])$/u

/** `From Ann Lee to Everyone` */
const FROM = /^(?:From|[来來]自)\s+(\p{Lu}.*?|\p{Script=Han}.*?)(?:\s+(?:to|至|[发發]送至)\s+.{1,30})?$/u

/** A name without the verb behind it; whatever else stands before a verb is a phrase: `简短的回答：`. */
function withoutVerb(text: string): string {
  const name = text.replace(VERB, '')
  const isName = isOperator(name) || isPersonName(name) || (isNameInChinese(name) && !isOfSentence(name))
  return isName ? name : text
}

const ROLES = /^(?:CEO|CFO|COO|CTO|CIO|CMO|IR|MD|VP|SVP|EVP)$/

/** `AL` can stand for Ann Lee: the letters stand in the name in their order. Of a Chinese name nothing tells. */
function isInitials(short: string, name: string): boolean {
  if (short === '' || ROLES.test(short)) return false
  if (hasChinese(name)) return /^[A-Z]{1,4}$/.test(short)
  const wanted = short.replace('.', '').toLowerCase()
  const letters = name.toLowerCase()
  if (wanted.length < 2 || letters[0] !== wanted[0]) return false
  let at = -1
  return [...wanted].every((letter) => (at = letters.indexOf(letter, at + 1)) !== -1)
}
