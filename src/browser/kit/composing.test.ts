import { describe, expect, it } from 'vitest'
import { isComposing } from './composing.ts'

/** As much of a key as is asked for. */
function press(isComposing: boolean, keyCode: number): KeyboardEvent {
  return Object.assign(Object.create(null), { isComposing, keyCode })
}

describe('a key', () => {
  it.each([
    ['is composing', true, 13, true],
    ['was taken by the input method, as Safari says it', false, 229, true],
    ['is the reader’s', false, 13, false],
  ])('%s', (_, composing, code, expected) => {
    expect(isComposing(press(composing, code))).toBe(expected)
  })
})
