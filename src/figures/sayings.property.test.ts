import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { told } from './fixtures/read-pairs.ts'
import { sayings } from './fixtures/sayings.ts'

function every(english: string[], chinese: string[]): [string, string][] {
  return english.flatMap((source) => chinese.map((translation): [string, string] => [source, translation]))
}

describe.each(sayings)('$name', ({ said }) => {
  it('is the same in every way in which the two languages say it', () => {
    fc.assert(
      fc.property(said, ({ english, chinese }) => {
        for (const [source, translation] of every(english, chinese))
          expect([source, translation, told({ english: source, chinese: translation })]).toEqual([
            source,
            translation,
            [],
          ])
      }),
    )
  })

  it('is another as soon as it is changed', () => {
    fc.assert(
      fc.property(said, ({ english, changed }) => {
        for (const [source, translation] of every(english, changed))
          expect([source, translation, told({ english: source, chinese: translation })]).not.toEqual([
            source,
            translation,
            [],
          ])
      }),
    )
  })
})
