import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { pool } from '../../kit/pool.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import { BLOCK_UNIT, textFile, type TextBlock, type TextsOfCall, type WordPack } from '../record/catalogue.ts'
import { PackedTexts } from '../record/packed-texts.ts'
import type { SearchRecord } from '../record/search-record.ts'
import { hanForms } from '../query/han-forms.ts'
import { CALL_KEYS, callKey, SHORT_KEYS } from './index-key.ts'
import { packBlock } from './pack-block.ts'
import { WordPacks } from './word-packs.ts'
import { placesAt, readMeta, wordEntries } from './pagefind-files.ts'
import { placeIn } from './text-place.ts'

/** A call with all that the search needs of it. */
export interface IndexedCall extends SearchRecord {
  /** The texts that are shown among the results; asked for once, when all calls of its part are in the index. */
  texts: () => Promise<TextBlock[]>
}

/** A call of which Pagefind has taken in the texts. */
export interface TakenCall extends Omit<SearchRecord, 'document'> {
  texts: TextsOfCall
}

/** The index of some of the calls of a site. */
export interface IndexPart {
  /** In the order of Pagefind's documents. */
  calls: TakenCall[]
  packs: WordPack[]
}

/** How many calls Pagefind is given at a time: it works on one while the next is made. */
const AT_ONCE = 8

/** Neither Chinese nor English to Pagefind: it cuts at spaces and stems nothing. ISO 639: several languages. */
const LANGUAGE = 'mul'

const unpack = promisify(gunzip)

/**
 * Indexes some of the calls of a site. Pagefind makes the word index; it is packed anew, so that a key is found by fetching
 * a few kilobytes of a file. All names of files change with their content.
 * @param calls in the order in which they are numbered: the same order gives the same files
 * @param folder takes in the files
 * @returns `null` with problems where Pagefind refuses something
 */
export async function indexPart(
  calls: AsyncIterable<IndexedCall> | Iterable<IndexedCall>,
  folder: string,
): Promise<Outcome<IndexPart | null>> {
  const { index, errors } = await createIndex()
  const problems = errors.map(pagefindProblem)
  if (!index) return { value: null, problems }
  const writer = new PartWriter(index, folder)
  for await (const call of calls) await writer.add(call)
  const { value, problems: found } = await writer.finish()
  // The memory that it has taken it gives back only when it ends.
  await close()
  return { value, problems: [...problems, ...found] }
}

class PartWriter {
  readonly #index: PagefindIndex
  readonly #folder: string
  /** What Pagefind itself writes. */
  readonly #made: string
  readonly #texts = new PackedTexts(hanForms())
  readonly #calls: IndexedCall[] = []
  readonly #pending = new Set<Promise<void>>()
  readonly #problems: Problem[] = []

  constructor(index: PagefindIndex, folder: string) {
    this.#index = index
    this.#folder = folder
    this.#made = join(folder, 'made')
  }

  async add(call: IndexedCall): Promise<void> {
    const { document } = call
    const content = `${document.content} ${callKey(this.#calls.length)}`
    // What Pagefind has taken in is not kept here.
    this.#calls.push({ ...call, document: { ...document, content: '' } })
    const work = this.#index
      .addCustomRecord({ url: `/calls/${call.entry.id}/`, content, language: LANGUAGE })
      .then(({ errors }) => {
        this.#problems.push(...errors.map(pagefindProblem))
        this.#pending.delete(work)
      })
    this.#pending.add(work)
    if (this.#pending.size >= AT_ONCE) await Promise.race(this.#pending)
  }

  async finish(): Promise<Outcome<IndexPart | null>> {
    await Promise.all(this.#pending)
    const [{ errors }, taken] = await Promise.all([
      this.#index.writeFiles({ outputPath: this.#made }),
      this.#writeTexts(),
    ])
    this.#problems.push(...errors.map(pagefindProblem))
    if (this.#problems.length > 0) return { value: null, problems: this.#problems }
    const { order, packs } = await this.#packWords()
    await rm(this.#made, { recursive: true })
    return { value: { calls: order.flatMap((place) => taken[place] ?? []), packs }, problems: [] }
  }

  /** Writes the texts of all calls while Pagefind, a process of its own, writes the index. */
  async #writeTexts(): Promise<TakenCall[]> {
    const taken: TakenCall[] = []
    await pool(this.#calls.entries(), AT_ONCE, async ([place, { entry, speakers, paragraphs, texts }]) => {
      const blocks = (await texts()).map((block) => this.#texts.write(block))
      const packed = await Promise.all(blocks.map(packBlock))
      const own: TextsOfCall = [digestOf(blocks), packed.map(({ length }) => length / BLOCK_UNIT)]
      await this.#write(decodeURIComponent(textFile(entry.id, own)), Buffer.concat(packed))
      taken[place] = { entry, speakers, paragraphs, texts: own }
    })
    return taken
  }

  /**
   * Packs the word index anew. Pagefind numbers documents as it likes: each holds one key that says which call it is.
   * @returns for each document the place of its call, and the files
   */
  async #packWords(): Promise<{ order: number[]; packs: WordPack[] }> {
    // Pagefind writes no list of documents where there is none.
    const meta = (await readdir(this.#made)).find((name) => name.endsWith('.pf_meta'))
    const files = meta === undefined ? [] : readMeta(await this.#unpacked(meta))
    const order = await this.#orderIn(files)
    const starts = order.map((place) => this.#calls[place]?.document.starts ?? [])
    const packs = new WordPacks((file, bytes) => this.#write(file, bytes))
    for (const file of files) {
      const bytes = await this.#unpacked(file)
      for (const { key, at } of wordEntries(bytes)) {
        if (key.startsWith(CALL_KEYS)) continue
        const isShort = key.startsWith(SHORT_KEYS)
        const documents = placesAt(bytes, at).map(([document, positions]): [number, number[]] => {
          const own = starts[document] ?? []
          return [document, positions.map((position) => placeOf(position, own, isShort))]
        })
        await packs.add({ key, documents })
      }
    }
    return { order, packs: await packs.finish() }
  }

  /** The keys of calls stand behind all others. */
  async #orderIn(files: readonly string[]): Promise<number[]> {
    const order: number[] = []
    for (const file of [...files].reverse()) {
      const bytes = await this.#unpacked(file)
      for (const { key, at } of wordEntries(bytes)) {
        if (!key.startsWith(CALL_KEYS)) continue
        for (const [document] of placesAt(bytes, at)) order[document] = Number(key.slice(CALL_KEYS.length))
      }
      if (Object.keys(order).length === this.#calls.length) break
    }
    if (order.length !== this.#calls.length || new Set(order).size !== order.length)
      throw new Error(`Pagefind keeps ${new Set(order).size} of ${this.#calls.length} calls.`)
    return order
  }

  async #unpacked(file: string): Promise<Uint8Array> {
    return unpack(await readFile(join(this.#made, file)))
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}

/** @param starts where each text begins, ascending */
function placeOf(position: number, starts: readonly number[], isShort: boolean): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle
  }
  return placeIn(low, isShort ? 0 : position - (starts[low] ?? 0))
}

function digestOf(texts: string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8)
}

function pagefindProblem(message: string): Problem {
  return problem({
    rule: 'search-index',
    severity: 'error',
    file: 'pagefind',
    message: `Pagefind could not make the index: ${message}`,
    hint: 'Build again; if it fails again, the message above says what Pagefind refused.',
  })
}
