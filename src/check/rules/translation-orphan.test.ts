import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('what stands alone is told', () => {
  expect(messagesOf('translation-orphan', [[null, '你好。']])).toEqual([
    'Paragraph ¶1 has a translation and no source.',
  ])
})

it('what stands alone in a row is one finding', () => {
  expect(
    messagesOf('translation-orphan', [
      [null, '一。'],
      [null, '二。'],
    ]),
  ).toEqual(['Paragraphs ¶1 to ¶2 have a translation and no source: 2 in a row.'])
})
