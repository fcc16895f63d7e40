import { hasChinese } from '../../text/chinese/has-chinese.ts'
import { isStageDirection } from '../../text/stage-direction.ts'
import { isNameInChinese } from './chinese-names.ts'
import { hasTerm, isOfSentence } from './common-words.ts'
import { isOperator, OPERATOR, labelOf, type SpeakerLabel, tidyLabel } from './speaker-label.ts'
import { isFullName } from './full-name.ts'
import { isPersonName } from './person-name.ts'
import { roleBehind } from './role-behind.ts'
import { leadingFirm, isFirm, isOutlet, isRole, isTitle, isTail, YEAR } from './role-or-firm.ts'

/** A dash or a dot between blanks, a long dash or a double hyphen: never the hyphen of a name. */
const DASH = /\s+[-–|]\s+|(?<=\p{Ll}) · (?=\p{Lu})|\s*(?:—|--|――?|｜)\s*/u

/** What stands in brackets behind a name, `Ann Lee (CEO)`, and what the typist was not sure of, `[Phonetic]`. */
const BRACKETS = /\s*[(（[]([^()（）[\]]+)[)）\]]$/
const DOUBT = /^(?:phonetic|ph|sp|indiscernible|inaudible)\??$/i

/** How transcripts made by a machine call a voice that they do not know. */
const VOICE =
  /^(?:spk|spkr|speaker|voice|说话人|說話人|說話者|说话者|发言人|發言人|讲话人|講者|讲者|嘉宾|嘉賓)(?:[ _-]?\d{1,3}|(?:[ _-]|(?<=\p{Script=Han}))[A-Z])$/iu

/** How those are called in a record of many voices of whom no more is known. */
const SOMEBODY =
  /^(?:(?:fe)?male|(?:wo)?man|guest|host|audience(?: member)?|[男女](?:[声聲士性])?|旁白|主持人|[观觀][众眾]|[听聽][众眾])[ _-]?\d{1,3}$/i

/** Two words, with initials between them, and at least one more. */
const NAME_AND_FIRM = /^(?<name>[\p{L}'’.-]+(?: \p{Lu}\.)* [\p{L}'’-]{2,}) (?<firm>\S.*)$/u

/** Those who ask without a name. */
const ASKER =
  /^(?:analyst|investor|questioner|提[问問](?:者|人)|投[资資](?:者|人)|分析[师師]|[记記]者)[ _-]?\d{1,3}$|^(?:an?|another|one|unidentified|unknown) (?:analyst|investor|shareholder|stockholder|reporter|journalist|questioner)$|^(?:一[位名]|某|未具名|匿名|身份不明的?)(?:股[东東]|投[资資]者|分析[师師]|[记記]者)$/i

/** `Reporter (Ann Lee, Example News)` */
const ASKS = /^(?:reporter|journalist|analyst|investor|shareholder|question(?:er)?|q)$/i

/** A name in Chinese, which initials may begin. */
const INITIALS = '(?:[A-Z][·‧・•.]){0,3}'
const IN_CHINESE = new RegExp(`^${INITIALS}[\\p{Script=Han}·‧・•-]{2,16}$`, 'u')

/** What parts the name in one language from that in the other: bars, strokes, or brackets that end behind the one before the other begins. */
const BAR = /\s*[|｜／]+\s*|\s\/\s|(?<=[)）])\s+(?=\p{Script=Han})/u

/** The same where they stand close, `Ann Lee（安·李）`; where it is less, `Ann Lee, CEO 安·李，首席执行官`, both tell what the person does. */
const ENGLISH_HALF = new RegExp(
  `^(?<english>[^\\p{Script=Han}]+?)(?<between>[\\s/|·—–、(（-]+)(?<chinese>${INITIALS}\\p{Script=Han}.+)$`,
  'u',
)
const CHINESE_HALF = new RegExp(
  `^(?<chinese>${INITIALS}\\p{Script=Han}.*?[\\p{Script=Han})）])(?<between>[\\s/|·—–、(（-]*)(?<english>\\p{Lu}[^()（）\\p{Script=Han}]+(?:[(（][^()（）\\p{Script=Han}]+[)）])?)[)）]?$`,
  'u',
)
const CLOSE = /[/|、(（]/

/** What stands between a name in Chinese and what the person does. */
const PARTS = /\s*[(（)），,]\s*|\s+(?:[-–—|]|--)\s+|\s*——?\s*|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u

/** Those of whom only the role is told: `Executives - CEO`, `Analysts - MD & Senior Analyst`. */
const GROUP = /^(?:(?<side>executives?|analysts?)|shareholders?|attendees?|unknown)$/i

/** The sign of a question or an answer before the name: `Q1｜Ann Lee — Example Bank`, `Q (Ann Lee)`, `A [Ann Lee]`, `答（李安）`. */
export const SIGNED =
  /^<?(?<sign>[QA问問答])(?: ?\d{1,3})?(?:\s*[-–—|｜]\s*|\s*[(（[【](?=[^()（）[\]【】]*[)）\]】]>?$))(?<who>.+?)[)）\]】]?>?$/

/** Longest speaker line that is looked at, in characters. */
const LONGEST = 160

/**
 * Reads a line as a speaker line without Chinese: `Operator`, `Name`, `Name - Role`, `Name -- Firm -- Role`,
 * `Name (Role)`, `Name, Role`, `Role — Name`, `Speaker 1`, each with or without a final colon.
 * @param line the line without blanks around it
 * @returns `null` where it has not the shape of one. The shape alone is no proof: `Justin Post` may be a cue.
 */
export function speakerLabel(line: string): SpeakerLabel | null {
  if (line.length > LONGEST) return null
  const tidy = tidyLabel(line)
  const text = /[:：]$/.test(tidy) ? tidy.slice(0, -1).trimEnd() : tidy
  const zh = hasChinese(text) ? text : null
  if (isOperator(text)) return zh === null ? labelOf(text) : labelOf(OPERATOR, null, zh)
  if (SOMEBODY.test(text)) return { ...labelOf(text, null, zh), sure: true }
  if (VOICE.test(text))
    return {
      ...labelOf(zh === null ? text : `Speaker ${/(?:\d+|[A-Za-z])$/.exec(text)?.[0] ?? ''}`, null, zh),
      sure: true,
    }
  if (isOutlet(text))
    return { ...labelOf(text.replace(/[《》]/g, ''), null, zh?.replace(/[《》]/g, '') ?? null), sure: true }
  if (ASKER.test(text)) return { ...labelOf(text, null, zh), side: 'analyst', sure: true }
  const { sign, who = '' } = SIGNED.exec(text)?.groups ?? {}
  if (sign !== undefined) {
    const label = withComma(who)
    return label && { ...label, side: /[Q问問]/.test(sign) ? 'analyst' : 'company' }
  }
  const both = zh === null ? null : inBoth(text)
  if (both) return both
  const dash = DASH.exec(text)
  return dash
    ? dashed(text.slice(0, dash.index), text.slice(dash.index + dash[0].length).trim())
    : (bracketed(text) ?? roleBehind(text) ?? roleFirst(text) ?? named(text, null) ?? withRole(text))
}

/** A speaker line whose name a comma may part from what the person does, where its place shows that it is no cue: `Ann Lee, Example Bank`, `Ann Lee，首席财务官`. */
export function withComma(text: string): SpeakerLabel | null {
  return speakerLabel(text) ?? speakerLabel(text.replace(/, | \/ |(?<=[\p{L}.]{2})，\s*/u, ' - '))
}

/** One person by both names: `Ann Lee, Example Bank | 安·李，示例银行`, `Ann Lee (CEO) ／ 安·李（首席执行官）`, `安·李（Ann Lee）` */
function inBoth(text: string): SpeakerLabel | null {
  const [one = '', other = '', ...more] = text.split(BAR)
  const halves = (ENGLISH_HALF.exec(text) ?? CHINESE_HALF.exec(text))?.groups
  const barred = other !== '' && more.length === 0 && hasChinese(one) !== hasChinese(other)
  const [english = '', chinese = ''] = barred
    ? hasChinese(one)
      ? [other, one]
      : [one, other]
    : [halves?.['english'], halves?.['chinese']]
  if (english === '' || YEAR.test(chinese) || !isChineseSpeakerLine(chinese.replace(/[，,]/, ''))) return null
  const parts = chinese.split(PARTS).filter((part) => part !== '')
  const names = parts.filter((part) => IN_CHINESE.test(part) && !isRole(part) && !isFirm(part))
  // A firm before the name has often no word of one.
  const zh =
    names.findLast((part) => isNameInChinese(part)) ?? (halves?.['chinese'] === undefined ? names[0] : names.at(-1))
  const label = zh === undefined || isOfSentence(zh) ? null : withComma(english)
  if (!label || isTitle(label.name)) return null
  const told = label.tail !== null && parts.length > 1
  const whole =
    (barred || CLOSE.test(halves?.['between'] ?? '')) &&
    (label.name.includes(' ') || isOperator(label.name) || !(hasTerm(label.name) || hasTerm(zh ?? '')))
  const tail = label.tail ?? (chinese.replace(zh ?? '', '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '') || null)
  const marked = /^[\s]*[·|｜—–,，-]/u.test(chinese.slice(chinese.indexOf(zh ?? '') + (zh ?? '').length))
  const does =
    (marked && zh !== undefined && names[0] === zh && label.name.includes(' ') && tail !== null) ||
    (isNameInChinese(zh ?? '') && label.tail === null && tail !== null && (isRole(tail) || isFirm(tail))) ||
    (isOutlet(english) && isOutlet(zh ?? ''))
  return (told || whole || does) && (tail === null || isTail(tail)) ? { ...label, tail, zh: zh ?? null } : null
}

function named(name: string, tail: string | null): SpeakerLabel | null {
  const firm = tail === null ? leadingFirm(name) : null
  const person = firm === null ? '' : name.slice(firm.length + 1)
  if (person.includes(' ') && isPersonName(person) && !isFirm(person)) return labelOf(person, firm)
  return isPersonName(name) || isOperator(name) ? labelOf(name, tail) : null
}

/** `Ann Lee - CEO`, and the reverse where the first part is a title and the second a name: `CEO — Ann Lee`. */
function dashed(first: string, second: string): SpeakerLabel | null {
  const group = GROUP.exec(first)?.groups
  if (group)
    return {
      ...labelOf(second, second),
      sure: true,
      ...(group['side'] !== undefined && { side: /^a/i.test(group['side']) ? 'analyst' : 'company' }),
    }
  if (!isTail(second)) return null
  const reversed = isTitle(first) && !isRole(second) && !isFirm(second) && second.includes(' ') && isTail(first)
  if (reversed && isPersonName(second)) return labelOf(second, first)
  const comma = first.search(/, (?!(?:Jr|Sr|I{1,3}|IV|Ph\.?D|CFA|CPA|M\.?D|MBA|Esq)\b)/)
  if (comma > 0 && isRole(second) && !hasChinese(second) && !isRole(first.slice(0, comma)))
    return named(first.slice(0, comma), `${first.slice(comma + 2)} - ${second}`)
  return (isRole(second) ? glued(first, second) : null) ?? named(first, second)
}

/** `Ann Lee Example Corp - CFO`: name and firm with nothing but a blank between, as a page of two styles leaves them. */
function glued(first: string, role: string): SpeakerLabel | null {
  const match = NAME_AND_FIRM.exec(first)
  const { name = '', firm = '' } = match?.groups ?? {}
  return isFirm(firm) && isTail(firm) && !isRole(firm) && isPersonName(name) ? labelOf(name, `${firm} - ${role}`) : null
}

/** `Ann Lee (CEO)`, `Ann Lee [Phonetic]`; a ticker in brackets makes a company. */
function bracketed(text: string): SpeakerLabel | null {
  const match = BRACKETS.exec(text)
  const inside = match?.[1] ?? ''
  if (!match) return null
  const name = text.slice(0, match.index)
  if (DOUBT.test(inside)) return named(name, null)
  if (VOICE.test(name) && !isRole(inside)) return { ...labelOf(inside), sure: true }
  const [who = '', firm] = inside.split(/,\s+/)
  if (ASKS.test(name) && who.includes(' ') && isPersonName(who) && !isRole(who) && !isFirm(who))
    return { ...labelOf(who, firm), side: 'analyst', sure: true }
  // `CEO (Ann Lee)`
  if (isRole(name) && isTail(name) && isFullName(inside) && !isStageDirection(inside))
    return { ...labelOf(inside, name), sure: true }
  const whole = isRole(inside) || (isFirm(inside) && name.includes(' '))
  const titled = whole || (name.includes(' ') && /\p{Ll}/u.test(inside) && !/\d/.test(inside))
  return titled && isTail(inside) && !isStageDirection(inside) ? named(name, inside) : null
}

/** `President and Chief Executive Officer Ann Lee`: the name is what stands behind the last word of a role. */
function roleFirst(text: string): SpeakerLabel | null {
  const words = text.split(' ')
  const last = words.findLastIndex((word) => isRole(word))
  const [tail, name] = [words.slice(0, last + 1).join(' '), words.slice(last + 1).join(' ')]
  return last >= 0 &&
    isTail(tail) &&
    !tail.endsWith(',') &&
    !isFirm(name) &&
    !hasChinese(text) &&
    name.includes(' ') &&
    isPersonName(name)
    ? named(name, tail)
    : null
}

/** `Ann Lee, Chief Financial Officer`; without a role it may be a cue, `Mark Mahaney, Evercore`. */
function withRole(text: string): SpeakerLabel | null {
  const comma = text.indexOf(', ')
  const tail = text.slice(comma + 2)
  if (isListOfNames(tail)) return null
  const name = text.slice(0, comma)
  // A name in both languages is no cue.
  const told = isRole(tail) || (isFirm(tail) && hasChinese(name))
  return comma > 0 && told && isTail(tail) && name.includes(' ') ? named(name, tail) : null
}

/** Several people on one line: `Bo Chen, Cy Dow, Speaker 3`. */
export function isListOfNames(text: string): boolean {
  const parts = text.split(', ')
  return (
    parts.length > 1 &&
    parts.every((part) => VOICE.test(part) || (isPersonName(part) && !isRole(part) && !isFirm(part)))
  )
}

/** Longest Chinese speaker line, in characters: a name with its role. */
const LONGEST_CHINESE = 40

/** English words, with the commas in roles: `Vice President, Investor Relations`. */
const LATIN_WORDS = /[A-Za-z][A-Za-z.&’'-]*(?:,? (?=[A-Za-z&]))?/g

/** What stands in brackets behind a name: role and firm. */
const IN_BRACKETS = /[(（][^()（）。！？!?]*[)）]$/

/** Whether a Chinese line can be a speaker line: short, and no sentence. */
export function isChineseSpeakerLine(line: string): boolean {
  return (
    line.length <= LONGEST &&
    line.replace(LATIN_WORDS, '').length <= LONGEST_CHINESE &&
    hasChinese(line) &&
    !/^[(（].*[)）]$/.test(line) &&
    !/[。，！？；、,!?;]|[:：].|\p{Script=Han}{15}/u.test(line.replace(IN_BRACKETS, '').replace(LATIN_WORDS, ''))
  )
}
