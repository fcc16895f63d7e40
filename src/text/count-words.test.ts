import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it.each([
  ['', 0],
  ['Revenue was $12 billion.', 4],
  ['收入为120亿美元。', 4],
  ['我们的 AWS 业务', 4],
])('counts %j as %d words', (text, words) => {
  expect(countWords(text)).toBe(words)
})
