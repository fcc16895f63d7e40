import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachLine, splitLines } from './lines.ts'

describe('splitLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb\r', ['a', 'b']],
    ['\n\n', ['', '']],
    ['a\n\rb', ['a', '', 'b']],
    ['a\r\r\nb', ['a', '', 'b']],
    ['a\u2028b\u0085c\u2029d\ve', ['a', 'b', 'c', 'd', 'e']],
    ['a\n\fb', ['a', '\fb']],
    ['a\fb', ['a', 'b']],
    ['a\f\nb\f\r\nc', ['a', 'b', 'c']],
    ['a\f\fb', ['a', '\fb']],
    ['a\n\f\nb\f', ['a', '\f', 'b']],
  ])('splits %j', (text, expected) => {
    expect(splitLines(text)).toEqual(expected)
  })

  it('agrees with a regular expression on any text', () => {
    const unit = fc.constantFrom('a', '中', '\n', '\r', '\r\n', '\v', '\u0085', '\u2028', '\u2029', ' ')
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join('')),
        (text) => {
          const expected = text.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/)
          if (expected.at(-1) === '') expected.pop()
          expect(splitLines(text)).toEqual(expected)
        },
      ),
    )
  })
})

describe('eachLine', () => {
  it('counts lines from 1', () => {
    const seen: [number, string][] = []
    eachLine('a\n\nc', (line, number) => seen.push([number, line]))
    expect(seen).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'c'],
    ])
  })
})
