import type { Lang } from '../../model/transcript.ts'
import { matchesOf } from '../../text/matches-of.ts'
import { NO_NAME } from './surnames.ts'
import { COURTESY } from './titles.ts'

/** Family names that are written otherwise as words, with their Latin form. */
const FAMILY: Readonly<Record<string, RegExp>> = {
  于: /^yu$/,
  余: /^yu$/,
  郁: /^yu$/,
  范: /^fan$/,
  涂: /^tu$/,
  游: /^you$/,
  朴: /^(?:piao|park|pak)$/,
  种: /^chong$/,
  丑: /^chou$/,
  岳: /^yue$/,
  干: /^gan$/,
  后: /^hou$/,
  谷: /^gu$/,
  丰: /^feng$/,
}
const NAMED = new RegExp(`[${Object.keys(FAMILY).join('')}]\\p{Script=Han}{1,2}`, 'gu')
const CALLED = new RegExp(`^(?:${COURTESY})`)
const LATIN = /\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?/gu

/** The first character of each letter in the order of Pinyin, and that letter. */
const LETTERS = '阿a八b嚓c哒d妸e发f旮g哈h讥j咔k垃l妈m拏n噢o妑p七q呥r仨s他t屲w夕x丫y帀z'.match(/../g) ?? []
const pinyin = new Intl.Collator('zh-u-co-pinyin')

/** The letter with which the sound of a character begins. */
function letterOf(character: string): string {
  return LETTERS.findLast((one) => pinyin.compare(one.charAt(0), character) <= 0)?.charAt(1) ?? ''
}

interface PairedPassages {
  source: { text: string } | null
  translation: { text: string } | null
}

/** The names that the paragraphs of a call give away, whatever its source is. */
export function pairedNamesOf(paragraphs: Iterable<PairedPassages>, sourceLang: Lang): string[] {
  const names = new Set<string>()
  for (const { source, translation } of paragraphs) {
    const [english, chinese] = sourceLang === 'en' ? [source, translation] : [translation, source]
    if (chinese) for (const name of pairedNames(chinese.text, english?.text ?? '')) names.add(name)
  }
  return [...names]
}

/**
 * Names in Simplified that a passage in both languages, or a courtesy behind them, gives away: 于明远 where the English names
 * Yu Mingyuan or Mingyuan Yu.
 */
export function pairedNames(chinese: string, english: string): string[] {
  const named = matchesOf(NAMED, chinese)
  if (named.length === 0) return []
  const latin = matchesOf(LATIN, english).map(([word]) => word.toLowerCase())
  return named.flatMap(({ index, 0: widest }) =>
    [widest, widest.slice(0, 2)]
      .filter((name) => Array.from(name.slice(1)).every((one) => !NO_NAME.has(one)))
      .filter((name) => CALLED.test(chinese.slice(index + name.length)) || isNamed(name, latin))
      .slice(0, 1),
  )
}

/** Whether a family name stands before or behind its given name, of one or two words. */
function isNamed(name: string, latin: readonly string[]): boolean {
  return latin.some((family, at) => {
    if (FAMILY[name.charAt(0)]?.test(family) !== true) return false
    const given = [
      [at - 1, at],
      [at - 2, at],
      [at + 1, at + 2],
      [at + 1, at + 3],
    ] as const
    return given.some(([start, end]) => soundsLike(name.slice(1), latin.slice(Math.max(0, start), end).join(' ')))
  })
}

/** Whether a given name has as many syllables as characters, which begin with the same letters. */
function soundsLike(name: string, given: string): boolean {
  const syllables = given.match(/[^aeiou -]*[aeiou]+(?:ng?(?![aeiou])|r(?![aeiou]))?/g) ?? []
  return (
    syllables.length === name.length && Array.from(name).every((one, at) => syllables[at]?.charAt(0) === letterOf(one))
  )
}
