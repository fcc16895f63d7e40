import type { Span } from '../model/span.ts'
import { longestWord, wordTrie } from '../script/words/word-trie.ts'
import { LEXICON } from './lexicon.ts'

/**
 * What a translation keeps, and in which sentences (by number, ascending, once for each time) it stands. The key is
 * the same in both languages: `#139000000000`, `amazon`, `?`, or the number of a meaning in the lexicon.
 */
export type Anchors = Map<string | number, number[]>

/** Digits, and the English word or the Chinese characters behind them that scale them. */
const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)(?:[\s-](thousand|million|billion|trillion)\b|\s*[多余餘]?\s*([十百千]?[万萬亿億]|[万萬][亿億]|[百千兆]))?/y

const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['兆', 1e12],
  ['万亿', 1e12],
])

const words = wordTrie([LEXICON])

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** The number that begins at a place: how long it is, and its key by value, `1,390 亿` like `139 billion`. */
function numberAt(text: string, at: number): { key: string; length: number } {
  NUMBER.lastIndex = at
  const [whole = ' ', digits = '', english, chinese = ''] = NUMBER.exec(text) ?? []
  const scale = SCALES.get(english ?? chinese.replace('萬', '万').replace('億', '亿')) ?? 1
  const value = Number(digits.replaceAll(',', '')) * scale
  // A product of decimals is off in its last places: 2.75 × 1e8.
  return { key: `#${scale === 1 ? value : Math.round(value)}`, length: whole.length }
}

/** The letters with which the Latin words among some anchors begin, one bit each. */
function initials(anchors: Anchors): number {
  let bits = 0
  for (const key of anchors.keys()) {
    const unit = typeof key === 'string' ? key.charCodeAt(0) : 0
    if (isSmall(unit)) bits |= 1 << (unit - 0x61)
  }
  return bits
}

/**
 * The anchors of a text. Letters and digits are read apart, so that `Trainium2` is `Trainium 2`.
 * @param spans its sentences
 * @param others those of the Chinese text when this is the English one, which then gives only what both have
 */
export function findAnchors(text: string, spans: Span[], others: Anchors | null): Anchors {
  const folded = text.toLowerCase()
  const wanted = others === null ? -1 : initials(others)
  const anchors: Anchors = new Map()
  const note = (key: string | number, sentence: number): void => {
    const list = anchors.get(key)
    if (list !== undefined) list.push(sentence)
    else if (others === null || others.has(key)) anchors.set(key, [sentence])
  }
  let sentence = 0
  let border = spans[0]?.end ?? 0
  for (let at = 0; at < folded.length;) {
    if (at >= border) border = spans[++sentence]?.end ?? Infinity
    const unit = folded.charCodeAt(at)
    let end = at + 1
    if (isSmall(unit)) {
      while (isSmall(folded.charCodeAt(end))) end++
      const name = ((wanted >> (unit - 0x61)) & 1) === 1 ? folded.slice(at, end) : ''
      if (name !== '' && (others === null || others.has(name))) {
        note(name, sentence)
      } else {
        const node = longestWord(words, folded, at)
        if (words.lengths[node] === end - at) note(Number(words.values[node]), sentence)
      }
    } else if (unit >= 0x3400) {
      const node = longestWord(words, folded, at)
      if (node !== 0) {
        note(Number(words.values[node]), sentence)
        end = at + (words.lengths[node] ?? 1)
      }
    } else if (isDigit(unit)) {
      const { key, length } = numberAt(folded, at)
      note(key, sentence)
      end = at + length
    }
    if (unit === 0x3f || unit === 0xff1f) note('?', sentence)
    at = end
  }
  return anchors
}
