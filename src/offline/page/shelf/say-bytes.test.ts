import { expect, it } from 'vitest'
import { sayBytes } from './say-bytes.ts'

it.each([
  [0, '0 kB'],
  [640, '1 kB'],
  [340_200, '340 kB'],
  [999_600, '1 MB'],
  [1_234_567, '1.2 MB'],
  [99_960_000, '100 MB'],
  [123_456_789, '123 MB'],
  [10_700_000_000, '10.7 GB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(sayBytes(bytes, 'en')).toBe(text)
})

it('writes sizes alike in Chinese', () => {
  expect(sayBytes(1_234_567, 'zh-Hans')).toBe('1.2 MB')
  expect(sayBytes(340_200, 'zh-Hant')).toBe('340 kB')
})
