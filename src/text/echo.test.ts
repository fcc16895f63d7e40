import { describe, expect, it } from 'vitest'
import { isEcho } from './echo.ts'

describe('isEcho', () => {
  it.each([
    ['Thank you, operator.', 'Thank you, operator.'],
    ['Thank you, operator.', 'thank you，operator 。'],
    ['We sold 5.', 'Ｗｅ sold 5'],
  ])('%s: %s', (source, translation) => {
    expect(isEcho(source, translation)).toBe(true)
  })

  it.each([
    ['Thank you, operator.', '谢谢接线员。'],
    ['Thank you, operator.', 'Thank you, operator. 谢谢接线员。'],
    ['—', '——'],
    ['', ''],
  ])('not %s: %s', (source, translation) => {
    expect(isEcho(source, translation)).toBe(false)
  })
})
