import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('half-width punctuation is counted once a call', () => {
  expect(
    messagesOf('punctuation-halfwidth', [
      ['Hello.', '你好,世界(好)。'],
      ['Hi.', '是:'],
    ]),
  ).toEqual(['4 marks of half width stand inside Chinese, in 2 paragraphs.'])
  expect(messagesOf('punctuation-halfwidth', [['Hello.', '收入 1,557 亿，3.5%。']])).toEqual([])
})
