import { configs } from 'opencc-js/preset'
import type { ChineseLang } from '../../model/transcript.ts'
import { TO_MAINLAND, TO_TAIWAN } from './field-words.ts'
import { longestWord, wordTrie, type WordTrie } from './word-trie.ts'

/** Characters that a name keeps, where other words take another form: 于洋 is no 於洋, and 亨里克 no 亨裡克. */
const KEPT_IN_NAMES = {
  'zh-Hant': '里于余范郁游涂朴种丑岳干后台谷周松征采丰杰志斗咸占',
  'zh-Hans': '乾著汎於',
} as const
/** Family names that are written otherwise than the same characters in words. */
const FAMILY_NAMES = { 'zh-Hant': { 钟: '鍾', 丰: '豐', 万俟: '万俟' }, 'zh-Hans': {} } as const

/** Taiwan's forms of characters for which OpenCC keeps another. */
const TAIWAN_FORMS = '賬 帳|溼 濕'

/** What a converter to one script knows. */
export interface Dictionary {
  /** Compatibility forms to unified characters. */
  normalize: WordTrie
  /** The words of the field, and those that a region says otherwise. */
  field: WordTrie
  /** Every word and character that the library converts. */
  library: WordTrie
  /** What a word of the library becomes. */
  valueOf: (node: number, word: string) => string
  /** A name in this script: character for character, no word of the region, since nobody is renamed by crossing a border. */
  nameOf: (name: string) => string
}

function dictionaries(found: unknown): string[] {
  if (typeof found === 'string') return [found]
  return Array.isArray(found) ? found.flatMap(dictionaries) : []
}

/** A conversion of the library: the words it is cut at, and its steps one after the other. */
interface Conversion {
  normalize: string[]
  segment: string[]
  steps: string[][]
}

function opencc(name: string): Conversion {
  const config = configs[name]
  if (config === undefined) throw new Error(`opencc-js has no configuration ${name}.`)
  return {
    normalize: 'normalizationChain' in config ? dictionaries(config.normalizationChain) : [],
    segment: dictionaries('segmentation' in config ? config.segmentation : []),
    steps: config.conversionChain.map(dictionaries),
  }
}

/** Makes steps of a conversion one after the other, each with its longest words. */
function through(steps: readonly string[][]): (text: string) => string {
  const tries = steps.map(wordTrie)
  return (text) => tries.reduce((run, trie) => replaceWords(trie, run), text)
}

/** A text with the longest words of a dictionary replaced, from left to right. */
export function replaceWords(trie: WordTrie, text: string): string {
  let out = ''
  for (let at = 0; at < text.length;) {
    const node = longestWord(trie, text, at)
    out += node === 0 ? text.charAt(at) : (trie.values[node] ?? '')
    at += trie.lengths[node] || 1
  }
  return out
}

function keysOf(list: string): string[] {
  return list
    .split('|')
    .flatMap((entry) => entry.split(' ', 1))
    .filter(Boolean)
}

function toItself(words: string[]): string {
  return words.map((word) => `${word} ${word}`).join('|')
}

/** The words of the library that Taiwan says otherwise, each with Taiwan's. */
export function regionalPairs(): [mainland: string, taiwan: string][] {
  const { steps } = opencc('s2twp')
  const simplified = through(opencc('t2s').steps)
  return (steps[1]?.[0] ?? '').split('|').flatMap((entry) => {
    const [word = '', value = ''] = entry.split(' ')
    return word.length > 1 && value.length > 1 && word !== value ? [[simplified(word), value]] : []
  })
}

/** Only the entries of one character. */
function characters(list: string): string {
  return list
    .split('|')
    .filter((entry) => entry.indexOf(' ') === 1)
    .join('|')
}

/** It takes some 60 ms to compile, so each is made when it is first wanted. */
const made = new Map<ChineseLang, Dictionary>()

/** What is known for converting to a script: Traditional is Taiwan's, Simplified the mainland's. */
export function dictionary(to: ChineseLang): Dictionary {
  const known = made.get(to) ?? makeDictionary(to)
  made.set(to, known)
  return known
}

/**
 * The words of OpenCC for one script, all in one list: its steps follow one another in what a word becomes, and no longer over
 * the text. So its words are looked for in the script that is read: those of its regional step, which reads Traditional, also
 * as they are written in Simplified, and those of its last step also as Taiwan writes them.
 */
function makeDictionary(to: ChineseLang): Dictionary {
  const {
    normalize,
    segment,
    steps: [first = [], ...later],
  } = opencc(to === 'zh-Hant' ? 's2twp' : 'tw2sp')
  const rest = to === 'zh-Hant' ? [...later, [TAIWAN_FORMS]] : later
  const field = to === 'zh-Hant' ? TO_TAIWAN : TO_MAINLAND
  // A single character has its own form in phrases: 签 is 簽 by itself, and 籤 in 标签.
  const words = field
    .split('|')
    .filter((entry) => entry.indexOf(' ') > 1)
    .join('|')
  const asRead = through(opencc(to === 'zh-Hant' ? 't2s' : 't2tw').steps)
  const lateWords = rest.flat().flatMap(keysOf)
  const library = wordTrie([...first, toItself(segment.flatMap(keysOf)), toItself(lateWords)].filter(Boolean))
  // To Simplified the words that a text is cut at are those of the last step: what they are after the first is not in the list.
  const small = to === 'zh-Hans' ? wordTrie([words, ...first]) : library
  const firstStep = (word: string): string => replaceWords(small, word)
  // The library's phrases hold words of the field: 发表声明 is no 發表宣告.
  const inPhrases =
    to === 'zh-Hant'
      ? words
          .split('|')
          .map((entry) => firstStep(entry.split(' ')[0] ?? '') + entry.slice(entry.indexOf(' ')))
          .join('|')
      : ''
  const secondStep = through(rest.map((step, place) => (place === 0 && inPhrases !== '' ? [inPhrases, ...step] : step)))
  const regional = lateWords.flatMap((word) => {
    const read = asRead(word)
    return read !== word && firstStep(read) === word ? [`${read} ${secondStep(word)}`] : []
  })
  // As long as it may become from the beginning: a list that grows far from its end is looked up by hashing.
  const known = new Array<string | undefined>(library.lengths.length)
  const convertName = through(
    opencc(to === 'zh-Hant' ? 's2tw' : 'tw2s').steps.map((step) => step.map(characters).filter(Boolean)),
  )
  const kept: string = KEPT_IN_NAMES[to]
  const family: Readonly<Record<string, string>> = FAMILY_NAMES[to]
  return {
    normalize: wordTrie(normalize),
    // What a word becomes is a word, too, so that a text that is converted already stays.
    field: wordTrie(
      [
        field,
        toItself(field.split('|').map((entry) => entry.slice(entry.indexOf(' ') + 1))),
        regional.join('|'),
      ].filter(Boolean),
    ),
    library,
    valueOf: (node, word) => (known[node] ??= secondStep(firstStep(word))),
    nameOf: (name) => {
      const begun = name.length <= 4 ? Object.keys(family).find((one) => name.startsWith(one)) : undefined
      const given = Array.from(name.slice(begun?.length), (one) => (kept.includes(one) ? one : convertName(one)))
      return (family[begun ?? ''] ?? '') + given.join('')
    },
  }
}
