import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { pool } from '../../kit/pool.ts'
import { problem, type Outcome, type Problem } from '../../model/problem.ts'
import {
  BLOCK_UNIT,
  FORMAT,
  MANIFEST,
  textFile,
  type CatalogueCall,
  type Manifest,
  type People,
  type TextBlock,
} from '../record/catalogue.ts'
import { packBlock } from './pack-block.ts'
import { writeFoldTable } from '../query/fold-table.ts'
import { hanForms } from '../query/han-forms.ts'
import { CALL_KEYS, callKey } from './index-key.ts'
import { eachPlace, readMeta, readWordFile } from './pagefind-files.ts'
import type { SettledPerson } from '../../model/settled-person.ts'
import { PeopleBook } from '../record/people.ts'
import type { Renderings } from '../record/renderings.ts'
import type { SearchRecord } from '../record/search-record.ts'

/** A call with all that the search needs of it. */
export interface IndexedCall extends SearchRecord {
  /** The texts that are shown among the results; asked for once, when all calls are in the index. */
  texts: () => Promise<TextBlock[]>
}

/** What an index came to. */
export interface Indexed {
  /** How many calls are in it. */
  records: number
  /** Size of all its files. */
  bytes: number
  milliseconds: number
}

/** What a site knows beyond its calls. */
export interface Known {
  renderings: Renderings
  people: readonly SettledPerson[]
}

/** How many calls Pagefind is given at a time: it works on one while the next is made. */
const AT_ONCE = 8

/** Neither Chinese nor English to Pagefind: it cuts at spaces and stems nothing. ISO 639: several languages. */
const LANGUAGE = 'mul'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/**
 * Indexes calls and writes `<outDir>/pagefind/`: Pagefind's word index, the texts that are shown among the results,
 * and the catalogue. Names of files change with their content, but for `search.json`, which names them.
 * @param calls in the order in which they are to be numbered: the same order gives the same files
 * @param outDir folder of the site; an index that is there is replaced
 * @param known what the site knows beyond its calls
 * @returns problems where Pagefind refuses something; the index is not to be used then
 */
export async function indexSearch(
  calls: AsyncIterable<IndexedCall> | Iterable<IndexedCall>,
  outDir: string,
  known: Known = { renderings: [], people: [] },
): Promise<Outcome<Indexed>> {
  const start = performance.now()
  const folder = join(outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  const { index, errors } = await createIndex()
  const problems = errors.map(pagefindProblem)
  if (!index) return { value: { records: 0, bytes: 0, milliseconds: 0 }, problems }
  const writer = new IndexWriter(index, folder, known)
  for await (const call of calls) await writer.add(call)
  problems.push(...(await writer.finish()))
  await close()
  const value = { records: writer.records, bytes: await sizeOf(folder), milliseconds: performance.now() - start }
  return { value, problems }
}

class IndexWriter {
  readonly #index: PagefindIndex
  readonly #folder: string
  readonly #table = hanForms()
  readonly #calls: IndexedCall[] = []
  readonly #people: PeopleBook
  readonly #renderings: Renderings
  readonly #pending = new Set<Promise<void>>()
  readonly #problems: Problem[] = []

  constructor(index: PagefindIndex, folder: string, { renderings, people }: Known) {
    this.#people = new PeopleBook(people)
    this.#renderings = renderings
    this.#index = index
    this.#folder = folder
  }

  get records(): number {
    return this.#calls.length
  }

  async add(call: IndexedCall): Promise<void> {
    const content = `${call.content} ${callKey(this.#calls.length)}`
    // What Pagefind has taken in is not kept here.
    this.#calls.push({ ...call, content: '' })
    this.#people.add(call.entry, call)
    const work = this.#index
      .addCustomRecord({ url: `/calls/${call.entry.id}/`, content, language: LANGUAGE })
      .then(({ errors }) => {
        this.#problems.push(...errors.map(pagefindProblem))
        this.#pending.delete(work)
      })
    this.#pending.add(work)
    if (this.#pending.size >= AT_ONCE) await Promise.race(this.#pending)
  }

  async finish(): Promise<Problem[]> {
    await Promise.all(this.#pending)
    const [{ errors }, entries] = await Promise.all([
      this.#index.writeFiles({ outputPath: this.#folder }),
      this.#writeTexts(),
    ])
    this.#problems.push(...errors.map(pagefindProblem))
    if (this.#problems.length > 0) return this.#problems
    // Pagefind writes no list of documents where there is none.
    const meta = (await readdir(this.#folder)).find((name) => name.endsWith('.pf_meta')) ?? null
    await this.#tidy(meta)
    const order = await this.#documents(meta)
    const calls = order.map((place) => entries[place])
    const { people, turns } = this.#people.finish()
    const inOrder: People = { people, turns: order.map((place) => turns[place] ?? []) }
    const manifest: Manifest = {
      format: FORMAT,
      meta,
      calls: await this.#writeNamed('calls', JSON.stringify(calls)),
      people: await this.#writeNamed('people', JSON.stringify(inOrder)),
      forms: await this.#writeNamed('forms', writeFoldTable(this.#table)),
      also: await this.#writeNamed('also', JSON.stringify(this.#renderings)),
    }
    await writeFile(join(this.#folder, MANIFEST), JSON.stringify(manifest))
    return []
  }

  /** Writes the texts of all calls while Pagefind, a process of its own, writes the index. */
  async #writeTexts(): Promise<CatalogueCall[]> {
    const entries: CatalogueCall[] = []
    await pool(this.#calls.entries(), AT_ONCE, async ([place, { entry, texts }]) => {
      const blocks = (await texts()).map((block) => JSON.stringify(block))
      const packed = await Promise.all(blocks.map(packBlock))
      const call = { ...entry, digest: digestOf(blocks), blocks: packed.map(({ length }) => length / BLOCK_UNIT) }
      const path = join(this.#folder, decodeURIComponent(textFile(call)))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, Buffer.concat(packed))
      entries[place] = call
    })
    return entries
  }

  /** Takes away what only Pagefind's own client reads: its code, and a copy of every document. */
  async #tidy(meta: string | null): Promise<void> {
    const kept = new Set<string | null>(['index', 'texts', 'pagefind-entry.json', meta])
    const names = await readdir(this.#folder)
    await Promise.all(
      names.filter((name) => !kept.has(name)).map((name) => rm(join(this.#folder, name), { recursive: true })),
    )
  }

  /**
   * Pagefind numbers documents as it likes. Each holds one key that says which call it is.
   * @returns for each document the place of its call
   */
  async #documents(meta: string | null): Promise<number[]> {
    const order: number[] = []
    const chunks = meta === null ? [] : readMeta(await this.#unpacked(meta))
    // The keys of calls sort behind all others.
    const first = chunks.findLastIndex(({ from }) => from < CALL_KEYS)
    for (const { file } of chunks.slice(Math.max(first, 0))) {
      const { bytes, keys } = readWordFile(await this.#unpacked(file))
      for (const [key, at] of keys) {
        if (key.startsWith(CALL_KEYS)) {
          eachPlace(bytes, at, (document) => {
            order[document] = Number(key.slice(CALL_KEYS.length))
          })
        }
      }
    }
    if (order.length !== this.#calls.length || new Set(order).size !== order.length) {
      throw new Error(`Pagefind keeps ${new Set(order).size} of ${this.#calls.length} calls.`)
    }
    return order
  }

  async #unpacked(file: string): Promise<Uint8Array> {
    return unpack(await readFile(join(this.#folder, file)))
  }

  async #writeNamed(name: string, text: string): Promise<string> {
    const file = `${name}.${digestOf([text])}.bin`
    await writePacked(join(this.#folder, file), text)
    return file
  }
}

async function writePacked(path: string, text: string): Promise<void> {
  await writeFile(path, await pack(text, { level: 9 }))
}

function digestOf(texts: string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8)
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name))),
  )
  return sizes.reduce((sum, { size }) => sum + size, 0)
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
