import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'

/**
 * Where a paragraph stands twice in English, the one is taken for the translation, which repeats the original: unless
 * there is another translation of it.
 * @param said lines of one voice
 * @param first the language that comes first
 */
export function withEchoes(said: SeedLine[], first: Language | null): SeedLine[] {
  const whole = [...said]
  for (let at = 0; at + 1 < whole.length; at++) {
    const [one, other] = whole.slice(at, at + 2)
    const echo = first === 'chinese' && !one?.tagged ? one : other
    if (!one || !other || !echo || echo.tagged || one.chinese || other.chinese || one.text !== other.text) continue
    if (one.pair === undefined ? isTranslated(whole[at - 1], whole[at + 2], first) : one.pair !== other.pair) continue
    whole[echo === one ? at : at + 1] = { ...echo, chinese: true }
    at += 1
  }
  return whole
}

/** Whether English between two lines has its translation there. */
export function isTranslated(
  before: SeedLine | undefined,
  behind: SeedLine | undefined,
  first: Language | null,
): boolean {
  return (first !== 'chinese' && behind?.chinese === true) || (first !== 'english' && before?.chinese === true)
}
