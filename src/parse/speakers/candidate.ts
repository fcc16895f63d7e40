import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { endsSentence } from '../frames/ends-sentence.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import { isFieldName } from '../around/front-kind.ts'
import { isResidue } from '../around/residue.ts'
import { isLegalName } from '../facts/legal-name.ts'
import { isNote } from '../around/note.ts'
import { heading } from '../around/heading.ts'
import { withoutBadges } from '../labels/badges.ts'
import { chineseLabel, isInitialed } from '../labels/chinese-label.ts'
import { dottedNames } from '../labels/chinese-names.ts'
import { isOperator } from '../labels/operator.ts'
import { isPersonName } from '../labels/person-name.ts'
import { isRole } from '../labels/role-or-firm.ts'
import { isStageDirection } from '../../text/stage-direction.ts'
import { isChineseName } from '../labels/chinese-surname.ts'
import { isWhole, prefix, type Prefix } from '../labels/prefix.ts'
import { isTail, YEAR } from '../labels/speaker-tail.ts'
import { isChineseSpeakerLine, speakerLabel, type SpeakerLabel } from '../labels/speaker-line.ts'

/** How a line names who speaks: what stands around the name, or how it is set. */
export type NamingStyle =
  'colon' | 'bracket' | 'parenthesis' | 'mark' | 'capitals' | 'bold' | 'heading' | 'sign' | 'time' | 'field' | 'line'

/** A line that may name who speaks. */
export interface Candidate {
  label: SpeakerLabel
  /** What is said on the line; `null` where it is only the name. */
  rest: string | null
  style: NamingStyle
  /** Whether the form alone shows that somebody is named: the operator, a numbered voice, the sign of a question, a title. */
  certain: boolean
  /** Initials that stand for the name from here on. */
  initials: string | null
  /** Set where the line may be a field of a head, `主持人：李明`, which says who is there. */
  field?: true
}

/** `CHAIR LEE. Good afternoon.`, `MR. ZHAO.2 One more.`: capitals, a full stop, and the number of a footnote. */
const CAPITALS =
  /^(?<name>(?:(?:MR|MS|MRS|DR|\p{Lu})\. ){0,3}\p{Lu}[\p{Lu}'’-]{1,40}(?: \p{Lu}\.?|[ -]\p{Lu}[\p{Lu}'’-]{1,40}){0,4}(?:(?<= [JS]R)\.)?)\.\d{0,2}\s+(?<rest>\S.*)$/su

/** The same in Chinese: `安·李. 下午好。` */
const CHINESE_DOT = /^(?<name>[\p{Script=Han}·‧・•-]{2,16})[.．] (?<rest>\S.*)$/su

/** Signs that stand before items of all kinds. */
const ITEM = /^[-–—•‣●◦▪■○·∙*⁃+>#|_=]+$/u

/** Longest name before words that are set otherwise, and longest word that says that a name follows, in characters. */
const LONGEST = 60
const SPEAKER_WORD = 30

/**
 * Reads how a line may name who speaks, in every way that it can. Whether it does, and in which, the whole text tells.
 * @param beside the lines above and below
 * @param learned takes a text apart behind a name that a mark of this seed parts from what is said
 */
export function candidates(
  line: SeedLine,
  beside: readonly (SeedLine | undefined)[] = [],
  learned: (text: string) => { name: string; rest: string } | null = () => null,
): Candidate[] {
  const { text, marks } = line
  if (marks.speaker !== undefined && marks.speaker.trim() !== '') return [field(marks.speaker.trim(), text)]
  const behind = line.timed ? timed(text) : null
  if (line.timed) return behind ? [behind] : []
  // Behind the sign of a heading a colon parts its words.
  if (heading(text) || isNote(text) || /^#{1,6} .+[:：]\s*\S/.test(text)) return []
  const stated = speakerField(text) ?? roleBefore(text)
  if (stated) return [stated]
  const large =
    capitals(text) ?? (beside.some((one) => one && !one.chinese && capitals(one.text)) ? stopped(text) : null)
  const found = large
    ? [large]
    : [
        coloned(text),
        lettered(text),
        beginning(line),
        alone(line),
        line.label ? null : marked(text),
        line.label ? null : dashed(text),
      ]
  const listed = found.filter((one) => one !== null)
  const other = listed.length > 0 || line.label ? null : behindLearned(learned(text))
  return other ? [other] : listed
}

function coloned(text: string): Candidate | null {
  const before = prefix(text)
  if (!before) return null
  const { label, certain, initials } = before
  return {
    label,
    certain,
    initials,
    rest: before.rest === '' ? null : before.rest,
    style: /^[[【［]/.test(text) ? 'bracket' : 'colon',
    ...(isField(before) && { field: true }),
  }
}

/** `Speaker: Ann Lee (安·李)`, `讲话人：安·李`, `From Ann Lee to Everyone:`: a line of its own that names who speaks below. */
const SPEAKER_FIELD =
  /^(?:(?:speaker|name|[发發]言[人者]|[讲講][话話者]人?|[说說][话話]人)\s*[:：]\s*(?<who>\S.*)|(?:from|[来來]自)\s+(?<from>\S.*?)\s+(?:to|至|[发發]送至)\s+\S.{0,30}[:：])$/iu

function speakerField(text: string): Candidate | null {
  const fields = text.length > LONGEST + SPEAKER_WORD ? undefined : SPEAKER_FIELD.exec(text)?.groups
  const who = fields?.['who'] ?? fields?.['from'] ?? ''
  const label = who === '' || endsSentence(who) ? null : named(who)
  return label && { label, rest: null, style: 'sign', certain: true, initials: null }
}

/** `[投资者关系主管] Ann Lee`, `[CFO] Ann Lee`: who somebody is, and behind it the name alone. */
const ROLE_BEFORE = /^[[【(（](?<role>[^[\]【】()（）]{2,40})[\]】)）]\s*(?<who>\S.{1,40})$/u

function roleBefore(text: string): Candidate | null {
  const { role = '', who = '' } = ROLE_BEFORE.exec(text)?.groups ?? {}
  if (role === '' || endsSentence(who) || !(isRole(role) || (isOperator(role) && isOperator(who)))) return null
  const both = isOperator(who)
  const label = both
    ? { name: who, tail: null, zh: hasChinese(role) ? role : null }
    : isWritten(who)
      ? named(who)
      : null
  return (
    label && {
      label: both ? label : { ...label, tail: label.tail ?? role },
      rest: null,
      style: 'bracket',
      certain: true,
      initials: null,
    }
  )
}

/** Longest value of a field that says who is there, in characters. */
const LONGEST_FIELD = 60

/** `主持人：李明（投资者关系）`, `嘉宾：李明；王芳` say who is there. */
function isField({ label, rest }: Prefix): boolean {
  if (!hasChinese(rest) || /[。！？]/.test(rest) || rest.length > LONGEST_FIELD) return false
  if (/^嘉[宾賓]$/.test(label.name)) return /[、；;]/.test(rest) || chineseLabel(rest)?.certain === true
  return isOperator(label.name) && (isChineseName(rest) || chineseLabel(rest)?.certain === true)
}

function field(name: string, text: string): Candidate {
  const label = named(name) ?? { name, tail: null, zh: hasChinese(name) ? name : null }
  return { label, rest: text, style: 'field', certain: true, initials: null }
}

function timed(text: string): Candidate | null {
  const bare = withoutBadges(text.replace(/[:：]$/, '').replace(/^[[【［](.+)[\]】］]$/u, '$1'))
  const label = named(bare) ?? named(text)
  return label && { label, rest: null, style: 'time', certain: label.sure ?? isOperator(label.name), initials: null }
}

/** `主持人。下午好。` beside `MODERATOR. Good afternoon.`: the name is translated with its full stop. */
const CHINESE_STOP = /^(?<name>[\p{Script=Han}·‧・•-]{2,16})。\s*(?<rest>\S.*)$/su

function stopped(text: string, form = CHINESE_STOP): Candidate | null {
  const { name = '', rest = '' } = form.exec(text)?.groups ?? {}
  const found = chineseLabel(name)
  return (
    found && {
      label: { name: found.name, tail: found.tail, zh: found.zh },
      rest,
      style: 'capitals',
      certain: found.certain,
      initials: null,
    }
  )
}

function capitals(text: string): Candidate | null {
  const chinese = stopped(text, CHINESE_DOT)
  if (chinese) return chinese
  const { name = '', rest = '' } = /^\p{Lu}[\p{Lu}. '’]/u.test(text) ? (CAPITALS.exec(text)?.groups ?? {}) : {}
  if (name === '' || /^(?:U\.S|OK|YES|NO|CEO|CFO|MR|MS|MRS|DR|PROF|ST|\p{Lu})$/u.test(name)) return null
  return { label: { name, tail: null, zh: null }, rest, style: 'capitals', certain: isOperator(name), initials: null }
}

/** A name that is set otherwise than the words behind it. */
function beginning({ text, marks: { bold } }: SeedLine): Candidate | null {
  if (bold === 0 || bold >= text.length || bold > LONGEST || speakerLabel(text)) return null
  const label = named(
    text
      .slice(0, bold)
      .replace(/[:：]\s*$/, '')
      .trim(),
  )
  const rest = text.slice(bold).replace(/^\s*[:：.—–-]?\s*/, '')
  return label && { label, rest: rest === '' ? null : rest, style: 'bold', certain: false, initials: null }
}

/** `Ann Lee ▸ words`, `Ann Lee | words`, `Ann Lee [00:07] words`, `Ann Lee(00:00:07): words`, `Ann Lee {EX 12 <GO>} words` */
const MARKED =
  /^(?<name>[^▸►▶»→|｜丨⇥\t~∙•─━―<>{}[\]]{2,60}?)\s*(?:[▸►▶»→|｜丨⇥\t~∙•─━―]|(?<=\s)>{1,2}(?=\s)|[[(（【]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])）】]?(?=[\s:：]|$)|\{[^{}]{1,60}\})\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `<ann> words`, `(Ann Lee) words`, `{Ann Lee} words`, `《安·李》…` */
const IN_BRACKETS =
  /^[(（<〈《{「『〔](?<name>[^()（）<>〈〉《》{}「」『』〔〕]{2,60})[)）>〉》}」』〕]\s*[:：]?\s*(?<rest>\S.*)?$/su

/** `Q.   Words`, `A.   Words`, as records of courts have them; `Q1. Ann Lee, Example Bank` names who asks the first question. */
function lettered(text: string): Candidate | null {
  const [, letter, who = ''] = /^([QA问問答])\d{1,3}\s*[.)、:：]\s*(\S.*)$/s.exec(text) ?? []
  const label = letter === undefined || endsSentence(who) ? null : named(who)
  if (label)
    return {
      label: { ...label, side: /[Q问問]/.test(letter ?? '') ? 'analyst' : 'company' },
      rest: null,
      style: 'sign',
      certain: false,
      initials: null,
    }
  const [, sign, rest = ''] = /^([QA])\.\s+(\S.*)$/s.exec(text) ?? []
  if (sign === undefined) return null
  return {
    label: { name: sign, tail: null, zh: null, side: sign === 'Q' ? 'analyst' : 'company' },
    rest,
    style: 'mark',
    certain: false,
    initials: null,
  }
}

/** Longest title of a call, in characters. */
const LONGEST_TITLE = 60

/** Whether words are of a title and not said: they have a year, and end no sentence. */
function isTitle(rest: string): boolean {
  return rest.length <= LONGEST_TITLE && YEAR.test(rest) && !endsSentence(rest)
}

/** `Ann Lee (CEO) — Words.`: a dash parts a name from whole sentences, as it parts it from a role. */
const BEFORE_DASH = /^(?<name>[^—–.!?。！？:：]{2,60}?)\s+(?:—|–|--?)\s+(?<rest>[\p{Lu}\p{Script=Han}\d“"'(].*)$/su

function dashed(text: string): Candidate | null {
  const { name = '', rest = '' } = BEFORE_DASH.exec(text)?.groups ?? {}
  const label = name === '' || !endsSentence(rest) || isTitle(rest) ? null : named(name)
  return label && { label, rest, style: 'mark', certain: label.sure ?? isOperator(label.name), initials: null }
}

function behindLearned(found: { name: string; rest: string } | null): Candidate | null {
  const label = found && named(found.name)
  return label && { label, rest: found.rest, style: 'mark', certain: true, initials: null }
}

/** A name and a mark that is no colon, or a name in other brackets than square ones. */
function marked(text: string): Candidate | null {
  const inside = IN_BRACKETS.exec(text)?.groups
  const { name = '', rest } = inside ?? MARKED.exec(text)?.groups ?? {}
  if (name === '' || isStageDirection(name) || (rest !== undefined && isTitle(rest))) return null
  const nick = inside && /^\p{Ll}[\p{L}\d_-]{1,15}$/u.test(name) ? { name, tail: null, zh: null } : null
  const [, sign, signed] = /^([QA])\s*[-–]\s*(.+)$/.exec(name) ?? []
  const own = nick ?? named((signed ?? name).trim())
  const label: SpeakerLabel | null =
    own && sign !== undefined ? { ...own, side: sign === 'Q' ? 'analyst' : 'company' } : own
  return (
    label && {
      label,
      rest: rest ?? null,
      style: inside ? 'parenthesis' : 'mark',
      certain: label.sure ?? isOperator(label.name),
      initials: null,
    }
  )
}

function alone({ text, label, chinese, signs, after, marks }: SeedLine): Candidate | null {
  if (isResidue(text) || isFieldName(text) || !isWhole(text) || isLegalName(text)) return null
  const style: NamingStyle =
    marks.heading > 0 || signs.some((sign) => /^#{2,6}$/.test(sign))
      ? 'heading'
      : marks.bold >= text.length
        ? 'bold'
        : signs.some((sign) => !ITEM.test(sign) || after.includes(sign))
          ? 'sign'
          : 'line'
  if (label) return { label, rest: null, style, certain: label.sure ?? isOperator(label.name), initials: null }
  // `Ann Lee, Example Bank`, and with the comma of the other language `Ann Lee，首席财务官`.
  const [, name = '', tail = ''] =
    /^([^,，〔【「『]{3,40})(?:,\s+|，\s*)([\p{Lu}\p{Script=Han}][^?!，。]{1,60})$/u.exec(text) ?? []
  if ((!chinese || !hasChinese(name)) && name.includes(' ') && isPersonName(name) && !isRole(name) && isTail(tail))
    return { label: { name, tail, zh: null }, rest: null, style, certain: false, initials: null }
  const shaped = hasChinese(text) ? chineseLabel(text) : null
  // `安·李，首席财务官`
  const first =
    shaped?.certain === true && /^[^，,]+[，,]/.test(text) && text.startsWith(shaped.name) && isWritten(shaped.name)
  const found = shaped && ((chinese && isChineseSpeakerLine(text)) || first) ? shaped : null
  return (
    found && {
      label: { name: found.name, tail: found.tail, zh: found.zh },
      rest: null,
      style,
      certain: found.certain,
      initials: null,
    }
  )
}

/** Whether a name is written as names of people are, in either language. */
function isWritten(name: string): boolean {
  return isChineseName(name) || isInitialed(name) || dottedNames(name)[0] === name || isPersonName(name)
}

function named(text: string): SpeakerLabel | null {
  const label = speakerLabel(text) ?? speakerLabel(text.replace(/, |(?<=[\p{L}.]{2})，\s*/u, ' - '))
  if (label) return label
  const chinese = hasChinese(text) ? chineseLabel(text) : null
  if (chinese) return { name: chinese.name, tail: chinese.tail, zh: chinese.zh }
  return isPersonName(text) ? { name: text, tail: null, zh: null } : null
}
