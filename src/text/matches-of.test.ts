import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesOf } from './matches-of.ts'

it('gives what matchAll gives, also of a pattern that was left half-way', () => {
  const patterns = [/a+/g, /(?<=b)|c/g, /[ab]|(c)/gi]
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcAC ') }),
      fc.constantFrom(...patterns),
      fc.nat(5),
      (text, pattern, left) => {
        const expected = Array.from(text.matchAll(new RegExp(pattern)), (match) => [...match, match.index])
        pattern.lastIndex = left
        expect(matchesOf(pattern, text).map((match) => [...match, match.index])).toEqual(expected)
        expect(pattern.lastIndex).toBe(0)
      },
    ),
  )
})
