import { expect, it } from 'vitest'
import { firstWords } from './first-words.ts'

it.each([
  ['How is AWS doing?', 20, 'How is AWS doing?'],
  ['How would you characterize the demand?', 20, 'How would you…'],
  ['How, if at all, would it', 16, 'How, if at all…'],
  ['请谈谈云业务的增长情况。', 8, '请谈谈云业务的增…'],
  ['Incomprehensibilities', 8, 'Incompre…'],
])('%s, %i', (text, most, expected) => {
  expect(firstWords(text, most)).toBe(expected)
})
