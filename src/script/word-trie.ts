/** Words of a dictionary in a flat trie: the children of all nodes stand in one open-addressed hash table. */
export interface WordTrie {
  /** Node of the word's first UTF-16 unit, by that unit; 0 where no word begins with it. */
  first: Int32Array
  /** Per slot of the table: parent node (0 for an empty slot), UTF-16 unit, child node. */
  parents: Int32Array
  units: Uint16Array
  children: Int32Array
  /** Per node: length of the word that ends there in UTF-16 units, or 0. */
  lengths: Uint8Array
  /** Per node: what the word that ends there is replaced by. */
  values: (string | undefined)[]
}

/** Spreads consecutive keys over the table: the golden ratio in 32 bits (Knuth, TAOCP 6.4). */
const GOLDEN = 0x9e3779b1

function slotOf(trie: WordTrie, parent: number, unit: number): number {
  const mask = trie.parents.length - 1
  let slot = (Math.imul(parent ^ (unit << 15), GOLDEN) >>> 8) & mask
  while (trie.parents[slot] !== 0 && (trie.parents[slot] !== parent || trie.units[slot] !== unit)) {
    slot = (slot + 1) & mask
  }
  return slot
}

/**
 * Builds the trie of some dictionaries.
 * @param dictionaries each `word replacement|word replacement|…`; where two hold a word, the earlier one wins
 */
export function wordTrie(dictionaries: string[]): WordTrie {
  const total = dictionaries.reduce((sum, dictionary) => sum + dictionary.length, 0)
  // A word and its replacement are about equally long, so half of the units are edges at most: the table stays sparse.
  const size = 2 ** Math.ceil(Math.log2(total + 2))
  const trie: WordTrie = {
    first: new Int32Array(0x10000),
    parents: new Int32Array(size),
    units: new Uint16Array(size),
    children: new Int32Array(size),
    lengths: new Uint8Array(total + 2),
    values: [],
  }
  let nodes = 0
  for (const dictionary of dictionaries) {
    for (let start = 0; start < dictionary.length;) {
      const bar = dictionary.indexOf('|', start)
      const end = bar < 0 ? dictionary.length : bar
      const gap = dictionary.indexOf(' ', start)
      let node = 0
      for (let at = start; at < gap; at++) {
        const unit = dictionary.charCodeAt(at)
        if (at === start) {
          node = trie.first[unit] ||= ++nodes
          continue
        }
        const slot = slotOf(trie, node, unit)
        if (trie.parents[slot] === 0) {
          trie.parents[slot] = node
          trie.units[slot] = unit
          trie.children[slot] = ++nodes
        }
        node = trie.children[slot] ?? 0
      }
      if (trie.lengths[node] === 0) {
        trie.lengths[node] = gap - start
        trie.values[node] = dictionary.slice(gap + 1, end)
      }
      start = end + 1
    }
  }
  return trie
}

/**
 * The longest word that begins at a place of a text.
 * @returns its node in `lengths` and `values`, or 0 where no word begins
 */
export function longestWord(trie: WordTrie, text: string, at: number): number {
  let node = trie.first[text.charCodeAt(at)] ?? 0
  let found = 0
  for (let next = at + 1; node !== 0; next++) {
    if (trie.lengths[node] !== 0) found = node
    if (next >= text.length) break
    const slot = slotOf(trie, node, text.charCodeAt(next))
    node = trie.children[slot] ?? 0
  }
  return found
}
