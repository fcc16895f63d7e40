import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { keepTexts, keptText, keptTexts } from './kept-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-kept-'))
const path = join(folder, 'a', 'file')
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('gives back every text that was kept', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme' }), { maxKeys: 12 }),
      (texts) => {
        keepTexts(path, texts)
        const all = keptTexts(path)
        for (const [name, text] of Object.entries(texts)) {
          expect(all?.(name).toString()).toBe(text)
          expect(keptText(path, name).toString()).toBe(text)
        }
      },
    ),
    { numRuns: 50 },
  )
})

it('knows no other texts, and no file that is not there', () => {
  keepTexts(path, { en: 'a\nb' })
  expect(() => keptText(path, 'zh')).toThrow('The text zh')
  expect(() => keptTexts(path)?.('zh')).toThrow('The text zh')
  expect(keptTexts(join(folder, 'none'))).toBeNull()
  expect(() => keptText(join(folder, 'none'), 'en')).toThrow('ENOENT')
})

it('knows of any byte that is not what was written', () => {
  keepTexts(path, { en: 'Revenue was $18.4 billion.', zh: '营收为 184 亿美元。' })
  const whole = readFileSync(path)
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const damaged = Buffer.from(whole)
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at)
      writeFileSync(path, damaged)
      expect(keptTexts(path)).toBeNull()
    }),
  )
  writeFileSync(path, whole)
  truncateSync(path, whole.length - 1)
  expect(keptTexts(path)).toBeNull()
  expect(keptText(path, 'en').toString()).toBe('Revenue was $18.4 billion.')
  expect(() => keptText(path, 'zh')).toThrow('damaged')
})
