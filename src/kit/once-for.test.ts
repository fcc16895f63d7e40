import { expect, it } from 'vitest'
import { onceFor } from './once-for.ts'

it('makes a value once for an object, and another for another that looks the same', () => {
  let made = 0
  const size = onceFor((list: number[]) => {
    made += 1
    return list.length || undefined
  })
  const [one, same, empty] = [[1, 2], [1, 2], []]
  expect([size(one), size(one), size(same), size(empty), size(empty)]).toEqual([2, 2, 2, undefined, undefined])
  expect(made).toBe(3)
})
