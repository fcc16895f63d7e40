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

/** A time as transcripts have it, `00:12:34.5`, or seconds alone before their unit, `45s`: the source of a pattern without groups. */
export const TIME = '(?:(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?|\\d{1,5}(?:\\.\\d{1,3})?(?=\\s?s\\b))'
