import type { SettledPerson } from '../../model/settled-person.ts'
import type { ChineseLang } from '../../model/transcript.ts'
import { CONTEXTS } from './contexts.ts'
import { converter, type KnownTerms } from '../converter.ts'
import { dictionary } from './dictionary.ts'
import { wordTrie, type WordTrie } from './word-trie.ts'

/** A term of a glossary by its renderings, the preferred one first. */
export interface Renderings {
  hans: readonly string[]
  hant: readonly string[]
  /** `true`: the first ones stand for one another, however unlike; `false`: none is converted into another. */
  convert?: boolean | undefined
}

/** What a site and a call know, for converting to either script. */
export type Lexicon = Record<ChineseLang, KnownTerms>

/** Nothing is known. */
export const NOTHING: Lexicon = { 'zh-Hans': { terms: null, names: null }, 'zh-Hant': { terms: null, names: null } }

/** A shorter word has other senses, too: 利润 stands for the bottom line and for much else. */
const SHORT = 3
const HAN = /^\p{Script=Han}+$/u
const POINTS = /[·‧・•]/

/**
 * Prepares the words of a glossary. A rendering that converts into an accepted one is left to the dictionaries, unless it is the
 * preferred one and long; another becomes the preferred one of the other script that is like it. So what only stands for
 * the English term in some sentence (正常水平 for a normalized margin) stays what it is.
 */
export function lexicon(terms: readonly Renderings[]): Lexicon {
  return {
    'zh-Hant': { terms: termsTo('zh-Hant', terms), names: null },
    'zh-Hans': { terms: termsTo('zh-Hans', terms), names: null },
  }
}

/** The same with the names of people, each with its parts (安迪·贾西, 贾西): converted as names wherever they stand; those settled in both scripts as they are settled. */
export function withNames(known: Lexicon, names: Iterable<string>, people: readonly SettledPerson[] = []): Lexicon {
  const parts = new Set(
    Array.from(names)
      .flatMap((name) => [name, ...name.split(POINTS)])
      .filter((part) => part.length > 1 && /\p{Script=Han}/u.test(part) && !/[\s|]/.test(part)),
  )
  const settled = people.flatMap(({ hans, hant }) =>
    hans === null || hant === null || /[\s|]/.test(hans + hant) ? [] : [{ hans, hant }],
  )
  if (parts.size === 0 && settled.length === 0) return known
  const plain = Array.from(parts, (part) => `${part} ${part}`)
  const trie = (own: string[]): WordTrie => wordTrie([[...own, ...plain].join('|')])
  return {
    'zh-Hans': { ...known['zh-Hans'], names: trie(settled.map(({ hans, hant }) => `${hant} ${hans}`)) },
    'zh-Hant': { ...known['zh-Hant'], names: trie(settled.map(({ hans, hant }) => `${hans} ${hant}`)) },
  }
}

function termsTo(to: ChineseLang, terms: readonly Renderings[]): WordTrie | null {
  const words = dictionary(to)
  // The library alone: where the field has another word than it, so has the glossary.
  const convert = converter({ ...words, field: wordTrie([]) }, [])
  const bySense = new Set(CONTEXTS[to].map(({ word }) => word))
  const pairs = new Map<string, string>()
  const settled = new Map<string, string>()
  for (const { hans, hant, convert: asked } of terms) {
    if (asked === false) continue
    const [here, there] = to === 'zh-Hant' ? [hans, hant] : [hant, hans]
    for (const [place, word] of here.entries()) {
      if (!HAN.test(word) || word.length < 2 || bySense.has(word)) continue
      const converted = convert(word, NOTHING[to]).text
      const preferred = there.find((one) => HAN.test(one) && one.length >= converted.length - 1)
      if (asked && place === 0 && there[0] !== undefined) pairs.set(word, there[0])
      else if (there.includes(converted) && (place > 0 || word.length < SHORT)) settled.set(word, converted)
      else if (
        (place === 0 || word.length >= SHORT) &&
        preferred !== undefined &&
        preferred !== converted &&
        alike(preferred, converted) &&
        !pairs.has(word)
      )
        pairs.set(word, preferred)
    }
  }
  // What the dictionaries make of them is kept whole: 營業毛利率 holds a 營業毛利 that is said otherwise.
  for (const [word, converted] of settled)
    if (!terms.some(({ convert: asked, hans, hant }) => asked && (hans[0] === word || hant[0] === word)))
      pairs.set(word, converted)
  return pairs.size === 0 ? null : wordTrie([Array.from(pairs, ([word, value]) => `${word} ${value}`).join('|')])
}

/** Whether two words share half of the longer one's characters: the rest is how each region says it. */
function alike(a: string, b: string): boolean {
  const left = Array.from(b)
  const shared = Array.from(a).filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shared.length * 2 >= Math.max(a.length, b.length)
}
