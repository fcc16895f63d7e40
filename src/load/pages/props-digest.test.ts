import { describe, expect, it } from 'vitest'
import { propsDigest } from './props-digest.ts'

const call = { id: 'a', digest: 'one', turns: [1, 2] }

describe('the digest of what a page is made of', () => {
  it('tells a call by its digest, wherever it stands', () => {
    const digest = propsDigest({ calls: [call] })
    expect(propsDigest({ calls: [{ ...call, turns: [] }] })).toBe(digest)
    expect(propsDigest({ calls: [{ ...call, digest: 'two' }] })).not.toBe(digest)
  })

  it.each<[string, unknown, unknown]>([
    ['the order', [1, 2], [2, 1]],
    ['a value deep inside', { page: { groups: [{ n: 1 }] } }, { page: { groups: [{ n: 2 }] } }],
    ['what a map holds', new Map([['a', new Map([['b', 1]])]]), new Map([['a', new Map([['b', 2]])]])],
    ['what a set holds', new Set(['a']), new Set(['b'])],
    ['nothing in the place of a call', { before: call }, { before: null }],
  ])('changes with %s', (_, one, other) => {
    expect(propsDigest(one)).not.toBe(propsDigest(other))
  })

  it('takes no function, which may say anything', () => {
    expect(() => propsDigest({ hrefOf: () => '/' })).toThrow(TypeError)
  })
})
