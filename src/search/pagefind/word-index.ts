import type { Corpus } from '../find/corpus.ts'
import type { KeyRange } from './index-key.ts'
import { eachPlace, readWordFile, type Chunk, type WordFile } from './pagefind-files.ts'

/** How many files and lists are kept: enough for what is typed in one go, a few megabytes over 1,000 calls. */
const KEPT = 48

/**
 * Pagefind's word index. It is read here and not by Pagefind's own client, which (1.6) fetches one file for a
 * beginning that goes on over several, goes on without a file that could not be fetched, and tells no term's places
 * from another's: none of the three can find every hit. It also weighs 68 KB, this 2.
 */
export class WordIndex {
  readonly #chunks: readonly Chunk[]
  readonly #corpus: Corpus
  readonly #read: (file: string) => Promise<Uint8Array>
  readonly #files = new Map<string, Promise<WordFile>>()
  readonly #lists = new Map<string, Promise<Uint32Array>>()

  /** @param read fetches and unpacks a file of the index, or throws */
  constructor(chunks: readonly Chunk[], corpus: Corpus, read: (file: string) => Promise<Uint8Array>) {
    this.#chunks = chunks
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
    return keep(this.#lists, `${open ? '*' : '='}${[key, ...without].join('-')}`, () => this.#find(range))
  }

  async #find({ key, open, without = [] }: KeyRange): Promise<Uint32Array> {
    const files = await Promise.all(this.#chunksOf(key, open, without).map(({ file }) => this.#file(file)))
    const found: number[] = []
    for (const { bytes, keys } of files) {
      for (let at = firstFrom(keys, key); at < keys.length; at++) {
        const [word, start] = keys[at] ?? ['', 0]
        if (open ? !word.startsWith(key) : word !== key) break
        if (without.some((beginning) => word.startsWith(beginning))) continue
        eachPlace(bytes, start, (document, position) => {
          found.push(this.#corpus.place(document, position))
        })
      }
    }
    return Uint32Array.from(found).sort()
  }

  /** The files that may hold a key: the last that begins before it and, for a beginning, all that begin with it. */
  #chunksOf(key: string, open: boolean, without: readonly string[]): Chunk[] {
    let first = 0
    while (first + 1 < this.#chunks.length && (this.#chunks[first + 1]?.from ?? '') <= key) first++
    let end = first + 1
    while (open && this.#chunks[end]?.from.startsWith(key)) end++
    return this.#chunks.slice(first, end).filter(({ from }, at) => {
      // What begins and ends among keys that do not count holds no others.
      const next = this.#chunks[first + at + 1]?.from ?? ''
      return !without.some((beginning) => from.startsWith(beginning) && next.startsWith(beginning))
    })
  }

  #file(file: string): Promise<WordFile> {
    return keep(this.#files, file, async () => readWordFile(await this.#read(file)))
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

/** Makes a value once and keeps it while it is in use; one that failed is tried again. */
function keep<Value>(kept: Map<string, Promise<Value>>, name: string, make: () => Promise<Value>): Promise<Value> {
  const value = kept.get(name) ?? make()
  kept.delete(name)
  kept.set(name, value)
  value.catch(() => {
    kept.delete(name)
  })
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return value
}
