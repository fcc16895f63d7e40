import { expect, it } from 'vitest'
import { GLOSSARY, messagesOf } from './call.fixture.ts'

it('several renderings in one call are told once, with counts', () => {
  expect(
    messagesOf(
      'term-inconsistent',
      [
        ['Operating income rose.', '营业利润上升。'],
        ['Operating income fell.', '运营利润下降。'],
        ['Operating income.', '运营利润。'],
      ],
      { glossary: GLOSSARY },
    ),
  ).toEqual(['“operating income” is rendered in 2 ways in this call: 运营利润 ×2, 营业利润 ×1.'])
})
