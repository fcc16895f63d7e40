import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Language } from '../frames/language-words.ts'
import type { SeedLine } from '../frames/seed-line.ts'
import type { Voice } from './voices/voice.ts'

/**
 * Where a paragraph stands twice in English, the one is taken for the translation, which repeats the original: unless
 * there is another translation of it. Who says it may be named anew in Chinese: `Ann Lee: Yes.`, `安·李：Yes.`
 * @param first the language that comes first
 */
export function withEchoes(voices: Voice[], first: Language | null): Voice[] {
  const said = voices.flatMap((voice) => voice.said.map((line) => ({ line, voice })))
  const echoes = new Set<SeedLine>()
  for (let at = 0; at + 1 < said.length; at++) {
    const [one, other] = said.slice(at, at + 2)
    const echo = first === 'chinese' && !one?.line.tagged ? one : other
    if (!one || !other || !echo || echo.line.tagged || one.line.chinese || other.line.chinese) continue
    const numbered = one.line.index !== undefined && other.line.index !== undefined
    if (one.line.text !== other.line.text || (numbered && one.line.index !== other.line.index)) continue
    const own = (place: number): SeedLine | undefined =>
      said[place]?.voice === one.voice ? said[place]?.line : undefined
    const apart =
      one.voice === other.voice
        ? one.line.pair === undefined
          ? isTranslated(own(at - 1), own(at + 2), first)
          : one.line.pair !== other.line.pair
        : !inBothLanguages(one.voice, other.voice)
    if (apart) continue
    echoes.add(echo.line)
    at += 1
  }
  return voices.map((voice) => ({
    ...voice,
    said: voice.said.map((line) => (echoes.has(line) ? { ...line, chinese: true } : line)),
  }))
}

function inBothLanguages({ label: one }: Voice, { label: other }: Voice): boolean {
  return one !== null && other !== null && hasChinese(one.name) !== hasChinese(other.name)
}

/** Whether English between two lines has its translation there. */
export function isTranslated(
  before: SeedLine | undefined,
  behind: SeedLine | undefined,
  first: Language | null,
): boolean {
  return (first !== 'chinese' && behind?.chinese === true) || (first !== 'english' && before?.chinese === true)
}
