/** A time in seconds as `1:02:03`, with its milliseconds where it has some. */
export function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const [hours, minutes, rest] = [3_600_000, 60_000, 1].map((unit) => Math.floor(milliseconds / unit))
  const two = (value = 0): string => String(value % 60).padStart(2, '0')
  const whole = Math.floor((rest ?? 0) / 1000)
  const part = milliseconds % 1000
  return `${hours}:${two(minutes)}:${two(whole)}${part === 0 ? '' : `.${String(part).padStart(3, '0')}`}`
}

/** The seconds of a time: `1:02:03,5`, `02:03`. */
export function secondsOf(written: string): number {
  const seconds = written.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0)
  return Math.round(seconds * 1000) / 1000
}

/** The seconds of a time in words: `1 hour 2 minutes 3 seconds`, `2 分 3 秒`. */
const IN_WORDS = '(?:\\d{1,2} ?(?:hours?|小[时時]) ?)?\\d{1,2} ?(?:minutes?|分[钟鐘]?) ?\\d{1,2} ?(?:seconds?|秒)'

/** A time as transcripts have it, `00:12:34.5`, or seconds alone before their unit, `45s`: the source of a pattern without groups. */
export const TIME = `(?:(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?|${IN_WORDS}|\\d{1,5}(?:\\.\\d{1,3})?(?=\\s?s\\b))`

/** A clock time as transcripts have it, `00:12:34.5`, with frames of a film, `00:12:34:05`, or in words: the source of a pattern without groups, as those below. */
export const CLOCK = `(?:(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3}|[:;]\\d{2})?|${IN_WORDS})`

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+|(?:星期|[周週])[一二三四五六日天]\\s*)'

/** A day, as messages and protocols write it before a clock time: `2025-10-23`, `10/23`, `Oct 23, 2025`, `10月23日`, `yesterday`. */
const DAY =
  `(?:${WEEKDAY}?(?:\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?|\\d{1,2}[-/.月]\\d{1,2}(?:日|[-/.]\\d{2,4})?|` +
  `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?)(?:\\s*${WEEKDAY})?|today|yesterday|今天|昨天)`

const HALF = '(?:[上下中]午|[凌早]晨|早上|晚上)'

/** A clock time with what may stand around it: the day, the half of the day. */
export const MOMENT = `(?:(?:on\\s+)?${DAY}(?:,|\\s+at)?\\s+)?(?:${HALF}\\s?)?${CLOCK}(?:\\s?(?:[ap]\\.?m\\b\\.?|${HALF}(?=$|[\\])）】])))?(?:,?\\s+${DAY}(?=$|[\\])）】:：]))?`
