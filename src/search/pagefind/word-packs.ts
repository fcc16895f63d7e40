import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { WordPack } from '../record/catalogue.ts'
import { WordBlock, type PlacedKey } from './word-block.ts'

/**
 * A block is what a key is fetched with, one of each part of the index: some 1 KB when it is packed. All blocks together are
 * 4% bigger than with 6,000.
 */
const BLOCK_BYTES = 1500

/** A file of blocks. Hosts that know no parts of files send all of it. */
const PACK_BYTES = 256_000

const pack = promisify(gzip)

/** Packs the words of an index into blocks, and these into files, which are written as they are filled. */
export class WordPacks {
  readonly #write: (file: string, bytes: Uint8Array) => Promise<void>
  readonly #blockBytes: number
  readonly #packs: WordPack[] = []
  #block = new WordBlock()
  #from = ''
  #last = ''
  #blocks: { from: string; texts: Buffer; offsets: Buffer }[] = []

  /** @param write writes a file, by its path below the folder of the index @param blockBytes of which a block is full */
  constructor(write: (file: string, bytes: Uint8Array) => Promise<void>, blockBytes = BLOCK_BYTES) {
    this.#write = write
    this.#blockBytes = blockBytes
  }

  /** Adds a key; keys come in their order. */
  async add(placed: PlacedKey): Promise<void> {
    if (this.#block.length >= this.#blockBytes) {
      await this.#endBlock()
      this.#from = between(this.#last, placed.key)
    }
    this.#block.add(placed)
    this.#last = placed.key
  }

  async finish(): Promise<WordPack[]> {
    if (this.#block.length > 0) await this.#endBlock()
    if (this.#blocks.length > 0) await this.#endPack()
    return this.#packs
  }

  async #endBlock(): Promise<void> {
    const { texts, offsets } = this.#block.written()
    this.#blocks.push({
      from: this.#from,
      texts: await pack(texts, { level: 9 }),
      offsets: await pack(offsets, { level: 9 }),
    })
    this.#block = new WordBlock()
    const size = this.#blocks.reduce((sum, { texts, offsets }) => sum + texts.length + offsets.length, 0)
    if (size >= PACK_BYTES) await this.#endPack()
  }

  async #endPack(): Promise<void> {
    const bytes = Buffer.concat(this.#blocks.flatMap(({ texts, offsets }) => [texts, offsets]))
    const file = `index/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`
    await this.#write(file, bytes)
    this.#packs.push({
      file,
      at: 0,
      blocks: this.#blocks.map(({ from, texts, offsets }) => [from, texts.length, offsets.length]),
    })
    this.#blocks = []
  }
}

/** The shortest beginning of a key that is behind another one. */
function between(before: string, key: string): string {
  let at = 0
  while (at < before.length && before[at] === key[at]) at++
  return key.slice(0, at + 1)
}
