import { CLOCK, MOMENT, secondsOf } from '../../text/clock.ts'

/** Something that stands behind the text of a line. */
export interface Trailing {
  /** Offset at which it begins, with the blanks before it. */
  start: number
  /** The number, or seconds from the start. */
  value: number
}

/** `Ann Lee, CFO    [12]` */
const NUMBER = /\s*[[【［(（]\s?#?(?<number>\d{1,4})\s?[\])）】］]$/u

/** `Ann Lee  0:03`, `Ann Lee (00:12:34):`, `Ann Lee, [09.10.2025 14:00]`, `Ann Lee 10月9日 下午2:00` */
const TIME = new RegExp(
  `(?:,?\\s*[[(（【]|(?<=\\S)(?:,|\\s+于)?(?=\\s|(?<!\\d)\\d))\\s*(?<moment>${MOMENT})(?:\\s*(?:-->|[-–—~→至])\\s*${CLOCK})?[\\])）】]?(?:[写寫]道)?\\s*\\\\?(?=[:：]?$)`,
  'iu',
)

const BEHIND_SENTENCE =
  /(?<=[.?!。！？…”"])\s*[[(（【]\s?(?<time>(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\s?[\])）】]$/u

/** Longest line with a time behind it, in characters: a name, a role, badges. */
const LONGEST = 90

const FOOTNOTE = /(?<=\p{L}{2}[.?!。？！]["”’」』)）]?)\d{1,3}$/u

/** What may stand behind a text, in the order in which it is looked for from its end. */
export const TRAILERS = ['footnote', 'number', 'timeOfSentence', 'time'] as const

export type TrailerKind = (typeof TRAILERS)[number]

/** Finds what stands behind a text. */
export const trailing: Record<TrailerKind, (text: string) => Trailing | null> = {
  footnote,
  number: trailingNumber,
  timeOfSentence: timeBehindSentence,
  time: trailingTime,
}

/** The number of a footnote, glued to the end of a sentence: `We sold more.3` */
function footnote(text: string): Trailing | null {
  const match = /\d$/.test(text) ? FOOTNOTE.exec(text) : null
  return match && { start: match.index, value: Number(match[0]) }
}

/** A number in brackets at the end of a line. */
function trailingNumber(text: string): Trailing | null {
  if (!/[\])）】］]$/.test(text)) return null
  const match = NUMBER.exec(text)
  return match && { start: match.index, value: Number(match.groups?.['number']) }
}

/** A time at the end of a short line that does not end a sentence; a colon behind it stays. */
function trailingTime(text: string): Trailing | null {
  if (
    text.length > LONGEST ||
    !/(?:\d{1,3}:\d{2}[\d.,]*(?:\s?[ap]\.?m\.?)?|seconds?|秒)[\])）】]?(?:[写寫]道)?\s*\\?[:：]?$/i.test(text)
  )
    return null
  const match = TIME.exec(text)
  if (!match || match.index === 0) return null
  return { start: match.index, value: secondsIn(match.groups?.['moment'] ?? '') ?? 0 }
}

/** A time in brackets behind a whole sentence: `Thank you. (00:12:34)` */
function timeBehindSentence(text: string): Trailing | null {
  if (!/\d{2}\s?[\])）】]$/.test(text)) return null
  const { index = 0, groups } = BEHIND_SENTENCE.exec(text) ?? {}
  return index === 0 ? null : { start: index, value: secondsOf(groups?.['time'] ?? '') }
}

/** The seconds of a time among other signs: `[00:12:34.5]`, `45s`, `2 minutes 3 seconds`; absent where there is none. */
export function secondsIn(text: string): number | undefined {
  const [, ...words] = /(?:(\d+) ?(?:h|小)\D+)?(\d+) ?(?:m|分)\D+(\d+) ?(?:s|秒)/i.exec(text) ?? []
  const time = /^\d+(?:\.\d+)?(?=\s?s\b|$)/i.exec(text) ?? /(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?/.exec(text)
  return words.length > 0 ? secondsOf(words.filter(Boolean).join(':')) : time ? secondsOf(time[0]) : undefined
}
