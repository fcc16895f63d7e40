import { keep } from '../../kit/keep.ts'
import type { Corpus } from '../find/corpus.ts'
import type { FilePart, Manifest, WordPart } from '../record/catalogue.ts'
import type { KeyRange } from './index-key.ts'
import { readWordBlock, type WordKeys } from './word-block.ts'

/** How many lists are kept, and blocks of each part: enough for what is typed in one go, a few megabytes over 1,000 calls. */
const KEPT = 48

type ReadPart = (file: string, part?: FilePart) => Promise<Uint8Array>

/** A block of words: where it is, and a text that none of its keys is before. */
interface Block {
  start: string
  file: string
  part: Required<FilePart>
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
  readonly #words: Manifest['words']
  readonly #corpus: Corpus
  readonly #read: ReadPart
  readonly #blockLists = new Map<string, Promise<Blocks[]>>()
  readonly #unpacked = new Map<string, Promise<WordKeys>>()
  readonly #lists = new Map<string, Promise<Float64Array>>()
  #parts = 1

  /** @param read fetches and unpacks a file of the index, or a part of it, or throws */
  constructor(words: Manifest['words'], corpus: Corpus, read: ReadPart) {
    this.#words = words
    this.#corpus = corpus
    this.#read = read
  }

  /**
   * Where a key stands, over all calls.
   * @param exact whether it matters where in a text: if not, half as much is fetched, and all places are beginnings of texts
   * @returns places as `Corpus.place` gives them, ascending; as often as the key stands there
   * @throws where a file could not be read
   */
  places(range: KeyRange, exact: boolean): Promise<Float64Array> {
    const { key, open, without = [] } = range
    const name = `${exact ? '!' : ''}${open ? '*' : '='}${[key, ...without].join('-')}`
    return keep(this.#lists, KEPT, name, () => this.#find(range, exact))
  }

  async #find(range: KeyRange, exact: boolean): Promise<Float64Array> {
    const found: number[] = []
    await Promise.all(
      (await this.#blocksOf(range)).map(async ({ first, blocks }) => {
        for (const block of await Promise.all(blocksFor(range, blocks).map((one) => this.#block(one, exact))))
          eachPlaceOf(range, block, (document, place) => {
            found.push(this.#corpus.place(first + document, place))
          })
      }),
    )
    return Float64Array.from(found).sort()
  }

  /** The blocks of all lists that a key, or what begins with it, may be in. */
  async #blocksOf(range: KeyRange): Promise<Blocks[]> {
    const [list = [], ...others] = await Promise.all(
      within(range, this.#words, ([start]) => start).map(([, file]) =>
        keep(this.#blockLists, Infinity, file, async () => {
          const parts: WordPart[] = JSON.parse(new TextDecoder().decode(await this.#read(file)))
          return blocksOf(parts)
        }),
      ),
    )
    this.#parts = list.length
    if (others.length === 0) return list
    return list.map(({ first, blocks }, part) => {
      const all = [...blocks, ...others.flatMap((other) => other[part]?.blocks ?? [])]
      return { first, blocks: [...new Map(all.map((block) => [nameOf(block), block])).values()] }
    })
  }

  #block({ file, part }: Block, exact: boolean): Promise<WordKeys> {
    const { from, cut } = part
    return keep(this.#unpacked, KEPT * this.#parts, `${file} ${from} ${exact}`, async () =>
      readWordBlock(await this.#read(file, exact ? part : { from, to: cut })),
    )
  }
}

function nameOf({ file, part }: Block): string {
  return `${file} ${part.from}`
}

function blocksOf(parts: readonly WordPart[]): Blocks[] {
  let first = 0
  return parts.map(({ calls, packs }) => {
    const blocks = packs.flatMap(({ file, at, blocks: own }) => {
      let to = at
      return own.map(([start, texts, offsets]): Block => {
        return { start, file, part: { from: to, cut: (to += texts), to: (to += offsets) } }
      })
    })
    first += calls
    return { first: first - calls, blocks }
  })
}

/** Of what is sorted by where it starts: the last that does so before a key and, for a beginning, all that begin with it. */
function within<Item>({ key, open }: KeyRange, items: readonly Item[], startOf: (item: Item) => string): Item[] {
  const behind = items.findIndex((item, at) => at > 0 && startOf(item) > key)
  const end = behind < 0 ? items.length : behind
  const more = open ? items.slice(end).findIndex((item) => !startOf(item).startsWith(key)) : 0
  return items.slice(Math.max(0, end - 1), more < 0 ? items.length : end + more)
}

/** The blocks that may hold a key. */
function blocksFor(range: KeyRange, blocks: readonly Block[]): Block[] {
  const { without = [] } = range
  const found = within(range, blocks, ({ start }) => start)
  const last = found.at(-1)
  const behind = last ? blocks[blocks.indexOf(last) + 1]?.start : undefined
  return found.filter(({ start }, at) => {
    // What begins and ends among keys that do not count holds no others.
    const next = found[at + 1]?.start ?? behind ?? ''
    return !without.some((beginning) => start.startsWith(beginning) && next.startsWith(beginning))
  })
}

function eachPlaceOf(
  { key, open, without = [] }: KeyRange,
  { keys, starts, documents, places }: WordKeys,
  found: (document: number, place: number) => void,
): void {
  for (let at = firstFrom(keys, key); at < keys.length; at++) {
    const word = keys[at] ?? ''
    if (open ? !word.startsWith(key) : word !== key) break
    if (without.some((beginning) => word.startsWith(beginning))) continue
    const end = starts[at + 1] ?? documents.length
    for (let place = starts[at] ?? end; place < end; place++) found(documents[place] ?? 0, places[place] ?? 0)
  }
}

/** The place of the first key that is not before this one. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
