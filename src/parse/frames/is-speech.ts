import type { SeedLine } from './seed-line.ts'

/** A line of fewer characters may be a name or a heading, unless it ends like a sentence. */
const SHORTEST = 24
const SHORTEST_CHINESE = 12

/** Whether a line is long enough to be speech, or ends like a sentence. */
export function isSpeech({ text, chinese, label }: SeedLine): boolean {
  if (label) return false
  return text.length >= (chinese ? SHORTEST_CHINESE : SHORTEST) || /[.?!。？！]["”’」)）]?$/.test(text)
}
