import type { Corpus } from '../find/corpus.ts'
import type { FilePart, WordPart } from '../record/catalogue.ts'
import type { KeyRange } from './index-key.ts'
import { eachPlace, readWordFile, type WordFile } from './pagefind-files.ts'

/** How many lists are kept, and blocks of each part: enough for what is typed in one go, a few megabytes over 1,000 calls. */
const KEPT = 48

/** A block of words: where it is, and a text that none of its keys is before. */
interface Block {
  start: string
  file: string
  part: FilePart
}

/** The blocks of a part of the calls, in the order of their keys. */
interface Blocks {
  /** Number of its first document over all calls. */
  first: number
  blocks: readonly Block[]
}

/**
 * Pagefind's word index. It is read here and not by Pagefind's own client, which (1.6) fetches one file for a
 * beginning that goes on over several, goes on without a file that could not be fetched, and tells no term's places
 * from another's: none of the three can find every hit. It also weighs 68 KB, this 2.
 */
export class WordIndex {
  readonly #parts: readonly Blocks[]
  readonly #corpus: Corpus
  readonly #read: (file: string, part: FilePart) => Promise<Uint8Array>
  readonly #files = new Map<string, Promise<WordFile>>()
  readonly #lists = new Map<string, Promise<Uint32Array>>()

  /** @param read fetches and unpacks a part of a file of the index, or throws */
  constructor(parts: readonly WordPart[], corpus: Corpus, read: (file: string, part: FilePart) => Promise<Uint8Array>) {
    this.#parts = blocksOf(parts)
    this.#corpus = corpus
    this.#read = read
  }

  /**
   * Where a key stands, over all calls.
   * @returns places as `Corpus.place` gives them, ascending
   * @throws where a file could not be read
   */
  places(range: KeyRange): Promise<Uint32Array> {
    const { key, open, without = [] } = range
    return keep(this.#lists, KEPT, `${open ? '*' : '='}${[key, ...without].join('-')}`, () => this.#find(range))
  }

  async #find(range: KeyRange): Promise<Uint32Array> {
    const found: number[] = []
    await Promise.all(
      this.#parts.map(async ({ first, blocks }) => {
        for (const file of await Promise.all(blocksFor(range, blocks).map((block) => this.#block(block))))
          eachPlaceOf(range, file, (document, position) => {
            found.push(this.#corpus.place(first + document, position))
          })
      }),
    )
    return Uint32Array.from(found).sort()
  }

  #block({ file, part }: Block): Promise<WordFile> {
    return keep(this.#files, KEPT * this.#parts.length, `${file} ${part.from}`, async () =>
      readWordFile(await this.#read(file, part)),
    )
  }
}

function blocksOf(parts: readonly WordPart[]): Blocks[] {
  let first = 0
  return parts.map(({ calls, packs }) => {
    const blocks = packs.flatMap(({ file, blocks: own }) => {
      let to = 0
      return own.map(([start, bytes]): Block => ({ start, file, part: { from: to, to: (to += bytes) } }))
    })
    first += calls
    return { first: first - calls, blocks }
  })
}

/** The blocks that may hold a key: the last that begins before it and, for a beginning, all that begin with it. */
function blocksFor({ key, open, without = [] }: KeyRange, blocks: readonly Block[]): Block[] {
  let first = 0
  while (first + 1 < blocks.length && (blocks[first + 1]?.start ?? '') <= key) first++
  let end = first + 1
  while (open && blocks[end]?.start.startsWith(key)) end++
  return blocks.slice(first, end).filter(({ start }, at) => {
    // What begins and ends among keys that do not count holds no others.
    const next = blocks[first + at + 1]?.start ?? ''
    return !without.some((beginning) => start.startsWith(beginning) && next.startsWith(beginning))
  })
}

function eachPlaceOf(
  { key, open, without = [] }: KeyRange,
  { bytes, keys }: WordFile,
  found: (document: number, position: number) => void,
): void {
  for (let at = firstFrom(keys, key); at < keys.length; at++) {
    const [word, start] = keys[at] ?? ['', 0]
    if (open ? !word.startsWith(key) : word !== key) break
    if (!without.some((beginning) => word.startsWith(beginning))) eachPlace(bytes, start, found)
  }
}

/** The place of the first key that is not before this one. */
function firstFrom(keys: WordFile['keys'], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle]?.[0] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Makes a value once and keeps it while it is in use, with so many others; one that failed is tried again. */
function keep<Value>(
  kept: Map<string, Promise<Value>>,
  most: number,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = kept.get(name) ?? make()
  kept.delete(name)
  kept.set(name, value)
  value.catch(() => {
    kept.delete(name)
  })
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return value
}
