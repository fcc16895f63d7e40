import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('names the figure that the source has not', () => {
  expect(messagesOf('figure-added', [['Revenue grew.', '收入增长 12%。']])).toEqual([
    'The translation says “12%” (12%); the source has no such figure.',
  ])
})
