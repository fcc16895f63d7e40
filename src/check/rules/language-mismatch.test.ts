import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('a text in the other language is told', () => {
  const text = 'We will now take your questions.'
  expect(messagesOf('language-mismatch', [[text, 'Something else in English.']])).toEqual([
    'The Chinese text of ¶1 holds no Chinese.',
  ])
  expect(messagesOf('language-mismatch', [['现在请各位提出问题。', text]])).toEqual([
    'The English text of ¶1 is mostly Chinese.',
  ])
  expect(messagesOf('language-mismatch', [[text, '现在请提问。']])).toEqual([])
})
