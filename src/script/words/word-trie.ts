/** Words of a dictionary in a flat trie: the children of all nodes stand in one open-addressed hash table. */
export interface WordTrie {
  /** Node of the word's first UTF-16 unit, by that unit; 0 where no word begins with it. */
  first: Int32Array
  /**
   * Four numbers for each slot of the table: parent node (0 for an empty slot), UTF-16 unit, child node, and length of
   * the word that ends at the child, or 0. They lie together, since it is fetching them from memory that takes the time.
   */
  table: Int32Array
  /** Per node: length of the word that ends there in UTF-16 units, or 0. */
  lengths: Uint8Array
  /** Per node: what the word that ends there is replaced by. */
  values: (string | undefined)[]
}

/** Numbers of a slot. */
const SLOT = 4
const UNIT = 1
const CHILD = 2
const LENGTH = 3

/** Spreads consecutive keys over the table: the golden ratio in 32 bits (Knuth, TAOCP 6.4). */
const GOLDEN = 0x9e3779b1

/** Where the slot of a child begins, or the empty one that it may take. */
function slotOf(table: Int32Array, parent: number, unit: number): number {
  const mask = table.length - 1
  let slot = ((Math.imul(parent ^ (unit << 15), GOLDEN) >>> 8) * SLOT) & mask
  while (table[slot] !== 0 && (table[slot] !== parent || table[slot + UNIT] !== unit)) {
    slot = (slot + SLOT) & mask
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
    table: new Int32Array(size * SLOT),
    lengths: new Uint8Array(total + 2),
    values: [],
  }
  const { table } = trie
  let nodes = 0
  for (const dictionary of dictionaries) {
    for (let start = 0; start < dictionary.length;) {
      const bar = dictionary.indexOf('|', start)
      const end = bar < 0 ? dictionary.length : bar
      const gap = dictionary.indexOf(' ', start)
      let node = 0
      let slot: number | null = null
      for (let at = start; at < gap; at++) {
        const unit = dictionary.charCodeAt(at)
        if (at === start) {
          node = trie.first[unit] ||= ++nodes
          continue
        }
        slot = slotOf(table, node, unit)
        if (table[slot] === 0) {
          table[slot] = node
          table[slot + UNIT] = unit
          table[slot + CHILD] = ++nodes
        }
        node = table[slot + CHILD] ?? 0
      }
      if (trie.lengths[node] === 0) {
        trie.lengths[node] = gap - start
        if (slot !== null) table[slot + LENGTH] = gap - start
        trie.values[node] = dictionary.slice(gap + 1, end)
      }
      start = end + 1
    }
  }
  return trie
}

/**
 * The longest word that begins at a place of a text.
 * @param fits tells by its end whether a word will do; left out, every word does
 * @returns its node in `lengths` and `values`, or 0 where no word begins
 */
export function longestWord(
  { first, table, lengths }: WordTrie,
  text: string,
  at: number,
  fits?: (end: number) => boolean,
): number {
  let node = first[text.charCodeAt(at)] ?? 0
  if (node === 0) return 0
  let found = lengths[node] === 0 || fits?.(at + 1) === false ? 0 : node
  for (let next = at + 1; next < text.length; next++) {
    const slot = slotOf(table, node, text.charCodeAt(next))
    if (table[slot] === 0) break
    node = table[slot + CHILD] ?? 0
    if (table[slot + LENGTH] !== 0 && fits?.(next + 1) !== false) found = node
  }
  return found
}
