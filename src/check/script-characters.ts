import { configs } from 'opencc-js/preset'
import type { ChineseLang } from '../model/transcript.ts'

/** Words of an OpenCC conversion, each with its forms in the other script. */
function words(name: string): [string, string[]][] {
  const dictionaries = [configs[name]?.conversionChain ?? []].flat(3).filter((part) => typeof part === 'string')
  return dictionaries.flatMap((dictionary) =>
    dictionary.split('|').map((line): [string, string[]] => {
      const [key = '', ...forms] = line.split(' ')
      return [key, forms]
    }),
  )
}

/**
 * Characters that belong to one script alone: they are converted, and no word of the other script holds them. 后, 里 and
 * 台 are good characters of both.
 * @param from OpenCC's conversion from this script to the other
 * @param within conversions inside the other script, to its forms of Taiwan and Hong Kong
 */
function only(from: string, within: string[]): Set<string> {
  const used = new Set([from, ...within].flatMap(words).flatMap(([, forms]) => forms.join('').split('')))
  const converted = words(from)
    .map(([key]) => key)
    .filter((key) => key.length === 1)
  return new Set(converted.filter((key) => !used.has(key)))
}

const alone: Record<ChineseLang, Set<string>> = { 'zh-Hans': only('s2t', ['t2tw', 't2hk']), 'zh-Hant': only('t2s', []) }

/** Where characters stand in a text of one script that belong to the other script alone. */
export function foreignCharacters(text: string, script: ChineseLang): { character: string; at: number }[] {
  const other = alone[script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']
  const found: { character: string; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (other.has(character)) found.push({ character, at })
  }
  return found
}
