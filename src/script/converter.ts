import { matchesOf } from '../text/matches-of.ts'
import type { Context } from './words/contexts.ts'
import { replaceWords, type Dictionary } from './words/dictionary.ts'
import type { NameSpan } from './words/name-span.ts'
import { namesIn } from './words/names-in.ts'
import { tearsWord, wordBorders } from './words/word-borders.ts'
import { longestWord, type WordTrie } from './words/word-trie.ts'

/** What is known beyond the dictionaries, for converting to one script. */
export interface KnownTerms {
  /** Words with what stands for them. */
  terms: WordTrie | null
  /** Names of people and their parts. */
  names: WordTrie | null
}

/** A word whose length changed: where it began before, and its length before and after, in UTF-16 units. */
export interface LengthChange {
  at: number
  before: number
  after: number
}

/** A text that was changed, with the stretches whose length changed, in order: what an offset is moved by. */
export interface Changed {
  text: string
  changes: LengthChange[]
}

/** A stretch whose conversion is settled before words are looked for. */
interface SettledStretch {
  start: number
  end: number
  value: string
}

/**
 * Makes a converter. It takes, from left to right, the longest word that tears no word of the language (粉絲|發布 holds no
 * 絲髮), those of the site's glossary before those of the field, and those before the library's. What is a name, or has its
 * sense from what stands around it, is settled before.
 */
export function converter(
  dictionary: Dictionary,
  contexts: readonly Context[],
): (text: string, known: KnownTerms) => Changed {
  const { field, library, nameOf, valueOf } = dictionary

  const settledIn = (text: string, borders: Uint8Array, { names }: KnownTerms): SettledStretch[] => {
    // A transliteration may be a word of its own, 特朗普 is 川普 in Taiwan; and 余额 begins no name.
    const isWord = ({ start }: NameSpan): boolean =>
      [field, library].some(
        (trie) => (trie.lengths[longestWord(trie, text, start, (end) => !tearsWord(borders, start, end))] ?? 0) > 1,
      )
    const found = namesIn(text, borders, names).flatMap((one): SettledStretch[] =>
      one.sure || !isWord(one)
        ? [{ start: one.start, end: one.end, value: one.value ?? nameOf(text.slice(one.start, one.end)) }]
        : [],
    )
    for (const { pattern, value } of contexts) {
      for (const {
        index: start,
        0: { length },
      } of matchesOf(pattern, text)) {
        if (borders[start] === 1 && (length > 1 || borders[start + length] === 1))
          found.push({ start, end: start + length, value })
      }
    }
    // Of two at one place the longer: a name that holds a word.
    return found.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  return (original, known) => {
    // A compatibility form and its character are one unit each; those beyond are in no dictionary.
    const text = /[\uf900-\ufaff]/.test(original) ? unified(original, dictionary.normalize) : original
    const borders = wordBorders(text)
    const settled = settledIn(text, borders, known)
    const tries = known.terms ? [known.terms, field, library] : [field, library]
    const changes: LengthChange[] = []
    let out = ''
    let kept = 0
    let next = 0
    const put = (start: number, end: number, value: string): void => {
      if (value.length !== end - start) changes.push({ at: start, before: end - start, after: value.length })
      out += text.slice(kept, start) + value
      kept = end
    }
    for (let at = 0; at < text.length;) {
      while ((settled[next]?.start ?? text.length) < at) next++
      const name = settled[next]
      if (name?.start === at) {
        put(at, name.end, name.value)
        at = name.end
        continue
      }
      const limit = name?.start ?? text.length
      const found = longestOf(tries, text, at, (end) => end <= limit && !tearsWord(borders, at, end))
      if (!found) {
        at += 1
        continue
      }
      const end = at + (found.trie.lengths[found.node] ?? 1)
      put(
        at,
        end,
        found.trie === library ? valueOf(found.node, text.slice(at, end)) : (found.trie.values[found.node] ?? ''),
      )
      at = end
    }
    return { text: out + text.slice(kept), changes }
  }
}

/** Of several dictionaries the longest word at a place; of equal ones that of the earlier. */
function longestOf(
  tries: WordTrie[],
  text: string,
  at: number,
  fits: (end: number) => boolean,
): { trie: WordTrie; node: number } | null {
  const unit = text.charCodeAt(at)
  let best: { trie: WordTrie; node: number } | null = null
  let length = 0
  for (const trie of tries) {
    if (trie.first[unit] === 0) continue
    const node = longestWord(trie, text, at, fits)
    if ((trie.lengths[node] ?? 0) <= length) continue
    best = { trie, node }
    length = trie.lengths[node] ?? 0
  }
  return best
}

function unified(text: string, normalize: WordTrie): string {
  return Array.from(text, (character) => {
    const one = replaceWords(normalize, character)
    return one.length === character.length ? one : character
  }).join('')
}
