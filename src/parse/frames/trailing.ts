import { CLOCK, MOMENT, secondsOf } from '../../text/clock.ts'

/** Something that stands behind the text of a line. */
export interface Trailing {
  /** Offset at which it begins, with the blanks before it. */
  start: number
  /** The number, or seconds from the start. */
  value: number
}

/** `Ann Lee, CFO    [12]` */
const NUMBER = /\s*[[【［(（]\s?#?(?<value>\d{1,4})\s?[\])）】］]$/u

/** `Ann Lee  0:03`, `Ann Lee (00:12:34):`, `Ann Lee, [09.10.2025 14:00]`, `Ann Lee 10月9日 下午2:00` */
const TIME = new RegExp(
  `(?:,?\\s*[[(（【]|(?<=\\S)(?:,|\\s+于)?(?=\\s|(?<!\\d)\\d))\\s*(?<value>${MOMENT})(?:\\s*(?:-->|[-–—~→至])\\s*${CLOCK})?[\\])）】]?(?:[写寫]道)?\\s*\\\\?(?=[:：]?$)`,
  'iu',
)

/** How a line ends that may have one. */
const MAY_BE_TIME = /(?:\d{1,3}:\d{2}[\d.,]*(?:\s?[ap]\.?m\.?)?|seconds?|秒)[\])）】]?(?:[写寫]道)?\s*\\?[:：]?$/i

/** A time in brackets behind a whole sentence: `Thank you. (00:12:34)` */
const BEHIND_SENTENCE =
  /(?<=[.?!。！？…”"])\s*[[(（【]\s?(?<value>(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\s?[\])）】]$/u

/** Longest line with a time behind it, in characters: a name, a role, badges. */
const LONGEST = 90

/** The number of a footnote, glued to the end of a sentence: `We sold more.3` */
const FOOTNOTE = /(?<=\p{L}{2}[.?!。？！]["”’」』)）]?)(?<value>\d{1,3})$/u

/** What may stand behind a text, in the order in which it is looked for from its end. */
export const TRAILERS = ['footnote', 'number', 'timeOfSentence', 'time'] as const

export type TrailerKind = (typeof TRAILERS)[number]

/** Finds what stands behind a text. */
export const trailing: Record<TrailerKind, (text: string) => Trailing | null> = {
  footnote: (text) => behind(text, /\d$/, FOOTNOTE, Number),
  number: (text) => behind(text, /[\])）】］]$/, NUMBER, Number),
  timeOfSentence: (text) => behind(text, /\d{2}\s?[\])）】]$/, BEHIND_SENTENCE, secondsOf),
  time: (text) => (text.length > LONGEST ? null : behind(text, MAY_BE_TIME, TIME, (value) => secondsIn(value) ?? 0)),
}

/** What stands behind a text, where it ends so that it may. A time alone stands behind nothing. */
function behind(text: string, may: RegExp, shape: RegExp, valueOf: (value: string) => number): Trailing | null {
  const match = may.test(text) ? shape.exec(text) : null
  if (!match || (match.index === 0 && shape === TIME)) return null
  return { start: match.index, value: valueOf(match.groups?.['value'] ?? '') }
}

/** The seconds of a time among other signs: `[00:12:34.5]`, `45s`, `2 minutes 3 seconds`; absent where there is none. */
export function secondsIn(text: string): number | undefined {
  const [, ...words] = /(?:(\d+) ?(?:h|小)\D+)?(\d+) ?(?:m|分)\D+(\d+) ?(?:s|秒)/i.exec(text) ?? []
  const time = /^\d+(?:\.\d+)?(?=\s?s\b|$)/i.exec(text) ?? /(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?/.exec(text)
  return words.length > 0 ? secondsOf(words.filter(Boolean).join(':')) : time ? secondsOf(time[0]) : undefined
}
