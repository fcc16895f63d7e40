import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTexts, packTexts } from './text-pack.ts'

it('gives back every text that was put in', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (texts) => {
    const text = openTexts(packTexts(texts))
    for (const [name, expected] of Object.entries(texts)) expect(text(name).toString()).toBe(expected)
  }))
})

it('knows no other texts', () => {
  expect(() => openTexts(packTexts({ en: 'a\nb' }))('zh')).toThrow('zh')
})
