import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures, type Comparison } from './compare-figures.ts'
import { findFigures } from './find-figures.ts'
import { sayings } from './fixtures/sayings.ts'

function alarms(source: string, translation: string): number {
  const context = { source, translation, period: null }
  const found: Comparison = compareFigures(findFigures(source, 'en'), findFigures(translation, 'zh-Hans'), context)
  return found.differing.length + found.missing.length + found.added.length
}

describe.each(sayings)('$name', ({ said }) => {
  it('is the same in every way in which the two languages say it', () => {
    fc.assert(
      fc.property(said, ({ english, chinese }) => {
        for (const source of english) for (const translation of chinese) expect([source, translation, alarms(source, translation)]).toEqual([source, translation, 0])
      }),
    )
  })

  it('is another as soon as it is changed', () => {
    fc.assert(
      fc.property(said, ({ english, changed }) => {
        for (const source of english) for (const translation of changed) expect([source, translation, alarms(source, translation) > 0]).toEqual([source, translation, true])
      }),
    )
  })
})
