import { describe, expect, it } from 'vitest'
import { random } from '../../generated/random.ts'
import { choiceNames, valuesOf } from './choices.ts'
import { drawLayout } from './draw-layout.ts'
import { excluded } from './excluded.ts'
import { knownLayouts } from './known-layouts.ts'

describe('the choices', () => {
  it('are at least 14 with at least 70 values, each with two values or more', () => {
    const counts = choiceNames.map((name) => valuesOf(name).length)
    expect(counts.length).toBeGreaterThanOrEqual(14)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(70)
  })

  it.each(choiceNames)('%s can be drawn with each of its values', (name) => {
    for (const { value } of valuesOf(name)) {
      const layout = drawLayout(random(1), { fixed: { [name]: value }, without: new Set() })
      expect(layout[name]).toBe(value)
      expect(excluded(layout)).toBeNull()
    }
  })
})

describe('the layouts with names', () => {
  it.each([...knownLayouts])('%s goes together', (_, layout) => {
    expect(excluded(layout)).toBeNull()
  })
})
