import { expect, it } from 'vitest'
import { keptDisplays } from '../chinese-display.ts'
import { editorsWords } from './editors-words.ts'

const display = keptDisplays()

it('shows what the desk writes in Chinese in the script of the page, with its signs', () => {
  expect(editorsWords('译文说“一方备货”,意思相同。', 'zh-Hant', display)).toBe('譯文說「一方備貨」，意思相同。')
})

it('leaves the signs of English that quotes Chinese', () => {
  expect(editorsWords('The translation says 一方备货, which is the same.', 'zh-Hant', display)).toBe(
    'The translation says 一方備貨, which is the same.',
  )
})
