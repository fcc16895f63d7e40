import type { Side } from '../../model/transcript.ts'

/** What a speaker line says. */
export interface SpeakerLabel {
  /** The name as it stands; `Operator` where the operator is named in Chinese only. */
  name: string
  /** What stands behind the name and a dash: role, firm or both. */
  tail: string | null
  /** The Chinese name, from a Chinese speaker line. */
  zh: string | null
  /** The side, where the layout itself tells it: `Q:`, `A:`. */
  side?: Exclude<Side, 'operator'>
  /** Set where the layout shows by itself that the line names a speaker: by a time behind the name, or its markup. */
  sure?: true
}

/** A label of a name, with what stands behind it and the name in Chinese. */
export function labelOf(name: string, tail: string | null = null, zh: string | null = null): SpeakerLabel {
  return { name, tail, zh }
}

const ENGLISH =
  /^(?:the )?(?:conference |call |meeting |webcast |event |teleconference )*(?:operator|moderator|coordinator|facilitator)(?: \d)?$/i

/** How transcripts name the operator in Chinese. */
const CHINESE =
  /^(?:[电電][话話])?(?:[会會][议議])?(?:[总總][机機]|[话話][务務])?(?:操作[员員]|接[线線綫][员員生]|主持[人员員]|[协協][调調][员員])$|^(?:[话話][务務][员員]|[运運營营][运運營营]商|[总總][机機]|司[仪儀]|[会會][议議](?:助理|主持))$/

/** The name that the operator goes by where the seed has only a Chinese word. */
export const OPERATOR = 'Operator'

/** Whether a speaker's name means the operator of the call, in English or Chinese. */
export function isOperator(name: string): boolean {
  return ENGLISH.test(name) || CHINESE.test(name)
}

/** An operator's words before anybody has spoken. */
const WELCOME =
  /standing by|listen-only|call is being recorded|operator instructions|操作[员員]|仅收听|僅收聽|[静靜]音|正在[录錄]音/i

/** Whether a text that nobody is named for is the operator's welcome. */
export function isWelcome(text: string): boolean {
  return WELCOME.test(text)
}

/** Characters without a width, and blanks other than the usual one: pastes have them inside of names. */
const ODD = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]| {2}|\t/

/**
 * Brings a line that may name a speaker into its usual form: one usual blank between words, no invisible characters, no
 * `@` before it, no word that a speaker follows, no hard line break of Markdown and no dash, bar or arrow behind it.
 */
export function tidyLabel(line: string): string {
  const text = ODD.test(line)
    ? line
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : line
  return once(
    text
      .replace(/〔([^〔〕]+)〕/gu, '（$1）')
      .replace(ACCOUNT, '')
      .replace(/^@\s*|\s*\\$|\s+(?:[—–―]+|--)$|\s*[>»|｜]+$/gu, '')
      .replace(SPEAKER, ''),
  )
}

/** `发言人 安·李` */
const SPEAKER = /^(?:[发發]言|[讲講][话話]|[说說][话話])[人者]\s+(?=\p{Script=Han}{2}|\p{Lu}\p{Ll}+ )/u

/** A name that stands twice on its line, as a page of two languages leaves it. */
function once(text: string): string {
  const half = (text.length - 1) / 2
  return Number.isInteger(half) && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)
    ? text.slice(0, half)
    : text
}

/** Words that meeting software puts behind a name: `Ann Lee External unfamiliar`. */
const BADGES =
  /\s+\(?(?:external|guest|unverified|unfamiliar|host|organi[sz]er|presenter|co-?host|外部|[来來]宾|未[验驗][证證]|主[办辦]方|[组組][织織]者)\)?(?=\s|$)/giu

/** The address or the number of an account behind a name: `Ann Lee <ann@example.com>`, `安·李(10023)`. */
const ACCOUNT =
  /\s*[<(（](?:mailto:)?(?:[^\s<>()（）@]+@[^\s<>()（）@]+|\d{5,12}|(?:\d{1,2}:){1,2}\d{2})[>)）](?=$|[:：]|\s*(?:wrote|[写寫]道))/u

/** A name without the badges behind it, the sign before it and the brackets around it: `[Ann Lee] (00:01:02)`. */
export function withoutBadges(text: string): string {
  return text
    .replace(/^[[【［](.+)[\]】］]$/u, '$1')
    .replace(/^@\s*/, '')
    .replace(BADGES, '')
    .trim()
}
