import { describe, expect, it } from 'vitest'
import { recentFor } from './recent-for.ts'

describe('recentFor', () => {
  it('makes again what was not asked for in a while, and nothing else', () => {
    const made: string[] = []
    const of = recentFor(2, (key) => made.push(key))
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) of(key)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})
