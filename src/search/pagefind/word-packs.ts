import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { WordPack } from '../record/catalogue.ts'
import { wordFile } from './pagefind-files.ts'

/** A block is what a key is fetched with: some 3 KB, packed. */
const BLOCK_BYTES = 10_000

/** A file of blocks. Hosts that know no parts of files send all of it. */
const PACK_BYTES = 256_000

const pack = promisify(gzip)

/** Packs the words of an index into blocks, and these into files, which are written as they are filled. */
export class WordPacks {
  readonly #write: (file: string, bytes: Uint8Array) => Promise<void>
  readonly #packs: WordPack[] = []
  #entries: Uint8Array[] = []
  #bytes = 0
  #from = ''
  #last = ''
  #blocks: { from: string; bytes: Buffer }[] = []

  /** @param write writes a file, by its path below the folder of the index */
  constructor(write: (file: string, bytes: Uint8Array) => Promise<void>) {
    this.#write = write
  }

  /** Adds a key as Pagefind has written it; keys come in their order. */
  async add(key: string, entry: Uint8Array): Promise<void> {
    if (this.#bytes >= BLOCK_BYTES) {
      await this.#endBlock()
      this.#from = between(this.#last, key)
    }
    this.#entries.push(entry)
    this.#bytes += entry.length
    this.#last = key
  }

  async finish(): Promise<WordPack[]> {
    if (this.#entries.length > 0) await this.#endBlock()
    if (this.#blocks.length > 0) await this.#endPack()
    return this.#packs
  }

  async #endBlock(): Promise<void> {
    this.#blocks.push({ from: this.#from, bytes: await pack(wordFile(this.#entries), { level: 9 }) })
    this.#entries = []
    this.#bytes = 0
    if (this.#blocks.reduce((sum, { bytes }) => sum + bytes.length, 0) >= PACK_BYTES) await this.#endPack()
  }

  async #endPack(): Promise<void> {
    const bytes = Buffer.concat(this.#blocks.map((block) => block.bytes))
    const file = `index/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`
    await this.#write(file, bytes)
    this.#packs.push({ file, at: 0, blocks: this.#blocks.map(({ from, bytes: { length } }) => [from, length]) })
    this.#blocks = []
  }
}

/** The shortest beginning of a key that is behind another one. */
function between(before: string, key: string): string {
  let at = 0
  while (at < before.length && before[at] === key[at]) at++
  return key.slice(0, at + 1)
}
