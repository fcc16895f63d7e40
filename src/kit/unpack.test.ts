import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { unpack } from './unpack.ts'

const said = async (bytes: Uint8Array): Promise<string> => new TextDecoder().decode(await unpack(new Uint8Array(bytes)))

it('unpacks what is packed', async () => {
  expect(await said(gzipSync('电话会'))).toBe('电话会')
})

it('leaves what a host has unpacked', async () => {
  expect(await said(new TextEncoder().encode('电话会'))).toBe('电话会')
  expect(await said(new Uint8Array())).toBe('')
})

it('rejects what is damaged', async () => {
  await expect(said(gzipSync('电话会').subarray(0, 12))).rejects.toThrow(Error)
})
