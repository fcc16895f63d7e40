import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BLOCK_UNIT } from '../record/catalogue.ts'
import { packBlock } from './pack-block.ts'

it('packs any text into whole units', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      const packed = await packBlock(text)
      expect(packed.length % BLOCK_UNIT).toBe(0)
      expect(gunzipSync(packed).toString()).toBe(text.toWellFormed())
    }),
  )
})

it('gives what a browser unpacks', async () => {
  const stream = new Blob([new Uint8Array(await packBlock('电话会'))]).stream()
  expect(await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text()).toBe('电话会')
})
