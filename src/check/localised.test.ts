import { describe, expect, it } from 'vitest'
import { fill, listed } from './localised.ts'

describe('listed', () => {
  it('parts items as the language does', () => {
    expect(listed(['运营商', '主持人'])).toEqual({
      en: '运营商, 主持人',
      'zh-Hans': '运营商、主持人',
      'zh-Hant': '运营商、主持人',
    })
    expect(listed([]).en).toBe('')
  })
})

describe('fill', () => {
  it('puts each value in its place, in its language, and leaves what has none', () => {
    expect(fill('{a} {b} {c}', { a: 'x', b: listed(['1', '2']) }, 'zh-Hans')).toBe('x 1、2 {c}')
  })
})
