import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { BLOCK_UNIT } from '../record/catalogue.ts'

const pack = promisify(gzip)

/** The head of a gzip file without further fields, and the flag that says that a comment follows it (RFC 1952). */
const HEAD_BYTES = 10
const FLAGS = 3
const COMMENT = 0x10

/** Packs a text, and fills it up to whole units with a comment, which whatever unpacks it passes over. */
export async function packBlock(text: string): Promise<Buffer> {
  const packed = await pack(text, { level: 9 })
  // A comment takes at least the zero that ends it.
  const comment = Buffer.alloc(BLOCK_UNIT - (packed.length % BLOCK_UNIT), ' ')
  comment[comment.length - 1] = 0
  packed[FLAGS] = (packed[FLAGS] ?? 0) | COMMENT
  return Buffer.concat([packed.subarray(0, HEAD_BYTES), comment, packed.subarray(HEAD_BYTES)])
}
