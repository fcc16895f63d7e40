import { configs } from 'opencc-js/preset'
import { otherScript } from '../../text/chinese/other-script.ts'
import type { ChineseLang } from '../../model/transcript.ts'

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
function only(from: string, within: string[]): Uint8Array {
  const used = new Set([from, ...within].flatMap(words).flatMap(([, forms]) => forms.join('').split('')))
  const converted = words(from)
    .map(([key]) => key)
    .filter((key) => key.length === 1)
  const table = new Uint8Array(0x10000)
  for (const key of converted) if (!used.has(key)) table[key.charCodeAt(0)] = 1
  return table
}

/** By UTF-16 unit, 1 for a character of the script alone; made when first wanted. */
const tables = new Map<ChineseLang, Uint8Array>()

function aloneIn(script: ChineseLang): Uint8Array {
  const table = tables.get(script) ?? (script === 'zh-Hans' ? only('s2t', ['t2tw', 't2hk']) : only('t2s', []))
  tables.set(script, table)
  return table
}

/** Where characters stand in a text of one script that belong to the other script alone. */
export function foreignCharacters(text: string, script: ChineseLang): { character: string; at: number }[] {
  const other = aloneIn(otherScript(script))
  const found: { character: string; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    if (other[text.charCodeAt(at)] === 1) found.push({ character: text.charAt(at), at })
  }
  return found
}
