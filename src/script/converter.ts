import type { ConversionSteps } from './conversion-steps.ts'
import { descriptionEnds, isDescription } from './description-sequences.ts'
import { longestWord, wordTrie } from './word-trie.ts'
import type { WordTrie } from './word-trie.ts'

/** A word whose length changed: where it began before, and its length before and after, in UTF-16 units. */
export interface LengthChange {
  at: number
  before: number
  after: number
}

/** A converted text, with the words of each pass whose length changed, in order: what an offset is moved by. */
export interface Converted {
  text: string
  passes: LengthChange[][]
}

/** A place in the text that a pass reads, and the changes of length that the pass makes. */
interface Pass {
  trie: WordTrie
  base: number
  changes: LengthChange[]
}

/** The end of what begins at a place where no word does: one unit, or a description sequence, which stays whole. */
function plainEnd(text: string, at: number, sequences: Sequences): number {
  if (!isDescription(text.charCodeAt(at))) return at + 1
  sequences.ends ??= descriptionEnds(text)
  return sequences.ends[at] || at + 1
}

/** The next place from one on where a word may begin: most of a text begins none. */
function nextBeginning({ first }: WordTrie, text: string, at: number, sequences: Sequences): number {
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (first[unit] !== 0) return at
    at = isDescription(unit) ? plainEnd(text, at, sequences) : at + 1
  }
  return at
}

/** Found when they are first wanted, which in real text is never. */
interface Sequences {
  ends?: Int32Array
}

/** Replaces the longest words in the next run of text of a pass, and moves its base behind it. */
function replaceWords(pass: Pass, text: string): string {
  const { trie, base, changes } = pass
  const sequences: Sequences = {}
  let out = ''
  let kept = 0
  for (let at = nextBeginning(trie, text, 0, sequences); at < text.length; at = nextBeginning(trie, text, at, sequences)) {
    const node = longestWord(trie, text, at)
    if (node === 0) {
      at = plainEnd(text, at, sequences)
      continue
    }
    const before = trie.lengths[node] ?? 1
    const value = trie.values[node] ?? ''
    if (value.length !== before) changes.push({ at: base + at, before, after: value.length })
    if (kept < at) out += text.slice(kept, at)
    out += value
    at += before
    kept = at
  }
  pass.base += text.length
  return kept === 0 ? text : out + text.slice(kept)
}

/**
 * Makes a converter that gives what `opencc-js` gives for the same steps, several times as fast and in time linear
 * in the text: the dictionaries stand in flat tries, and a word that the text is cut at is converted only once.
 */
export function converter(steps: ConversionSteps): (text: string) => Converted {
  const normalize = wordTrie(steps.normalize)
  const words = wordTrie(steps.segment)
  const tries = steps.replace.map((dictionaries) => wordTrie(dictionaries))
  const start = (trie: WordTrie): Pass => ({ trie, base: 0, changes: [] })
  const through = (passes: Pass[], text: string): string => passes.reduce((run, pass) => replaceWords(pass, run), text)
  // As long as it may become from the beginning: a list that grows far from its end is looked up by hashing.
  const known = new Array<string | undefined>(words.lengths.length)

  return (original) => {
    const unify = start(normalize)
    const text = replaceWords(unify, original)
    const passes = tries.map(start)
    const sequences: Sequences = {}
    let out = ''
    let kept = 0
    for (let at = nextBeginning(words, text, 0, sequences); at < text.length; at = nextBeginning(words, text, at, sequences)) {
      const node = longestWord(words, text, at)
      if (node === 0) {
        at = plainEnd(text, at, sequences)
        continue
      }
      if (kept < at) out += through(passes, text.slice(kept, at))
      const before = words.lengths[node] ?? 1
      const value = known[node] ??= through(tries.map(start), text.slice(at, at + before))
      const [first] = passes
      if (value.length !== before) first?.changes.push({ at: first.base, before, after: value.length })
      for (const pass of passes) pass.base += pass === first ? before : value.length
      out += value
      at += before
      kept = at
    }
    out += through(passes, text.slice(kept))
    return { text: out, passes: [unify, ...passes].map((pass) => pass.changes) }
  }
}
