import { describe, expect, it } from 'vitest'
import { CborReader } from './cbor.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

describe('CborReader', () => {
  // The examples of RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3903e7', -1000],
  ])('reads the integer %s', (hex, value) => {
    expect(new CborReader(bytes(hex)).integer()).toBe(value)
  })

  it('reads texts and arrays, and passes over what is in them', () => {
    const reader = new CborReader(bytes('8301820203820405' + '64f0908591' + '62c3bc'))
    reader.skip()
    expect(reader.text()).toBe('\u{10151}')
    expect(reader.text()).toBe('ü')
    const again = new CborReader(bytes('8301820203820405'))
    expect(again.array()).toBe(3)
    expect(again.integer()).toBe(1)
  })

  it.each([
    ['a file that is cut off', '1903', 'cut off'],
    ['a text that is cut off', '6461', 'cut off'],
    ['a number too large', '1b000000e8d4a51000', 'too large'],
    ['something else', '80', 'Not an integer'],
  ])('refuses %s', (_name, hex, message) => {
    expect(() => {
      const reader = new CborReader(bytes(hex))
      if (hex.startsWith('6')) reader.text()
      else reader.integer()
    }).toThrow(message)
  })
})
