import { describe, expect, it } from 'vitest'
import { findFigures } from '../find-figures.ts'
import { told } from '../fixtures/read-pairs.ts'
import { figureForms } from './forms.ts'

describe.each(figureForms)('$name.en', ({ english, chinese, wrong }) => {
  it('is read in both languages', () => {
    const binding = wrong === null ? 0 : 1
    const counts = [findFigures(english, 'en'), findFigures(chinese, 'zh-Hans')].map(
      (found) => found.filter(({ kind }) => kind !== 'label').length,
    )
    expect(counts.every((count) => (binding === 0 ? count === 0 : count >= binding))).toBe(true)
  })

  it('is one quantity', () => {
    expect(told({ english, chinese })).toEqual([])
  })
})

it.each(figureForms.flatMap(({ english, wrong }) => (wrong === null ? [] : [[english, wrong]])))(
  'tells “%s” from “%s”',
  (english = '', chinese = '') => {
    expect(told({ english, chinese })).not.toEqual([])
  },
)
