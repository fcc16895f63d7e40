import { expect, it } from 'vitest'
import { messagesOf } from './call.fixture.ts'

it('names the figure that the translation has not', () => {
  expect(messagesOf('figure-missing', [['Revenue grew 12%.', '收入增长。']])).toEqual([
    'The source says “12%” (12%); the translation has no such figure.',
  ])
})
