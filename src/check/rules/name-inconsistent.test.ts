import { expect, it } from 'vitest'
import { messagesOf, type MadePair } from './call.fixture.ts'

it('a name kept here and written by its sound there is told', () => {
  expect(
    messagesOf('name-inconsistent', [
      ['Kuiper launched.', 'Kuiper 已发射。'],
      ['We like Kuiper.', '我们喜欢柯伊伯。'],
      ['Kuiper is early.', 'Kuiper 仍早。'],
    ]),
  ).toEqual(['“Kuiper” is written in 2 ways: Kuiper ×2, 柯伊伯 ×1.'])
})

it('a name written by its sound in two ways is told', () => {
  expect(
    messagesOf('name-inconsistent', [['James Bond is back. James Bond!', '詹姆士龐德回來了。詹姆斯龐德！']], {
      lang: 'zh-Hant',
    }),
  ).toEqual(['“James” is written in 2 ways: 詹姆士龐德 ×1, 詹姆斯龐德 ×1.'])
})

it.each<[string, MadePair[]]>([
  [
    'one name',
    [
      ['Kuiper launched.', '柯伊伯已发射。'],
      ['We like Kuiper.', '我们喜欢柯伊伯。'],
    ],
  ],
  [
    'a gloss',
    [
      ['Kuiper launched.', '柯伊伯 (Kuiper) 已发射。'],
      ['We like Kuiper.', '我们喜欢柯伊伯。'],
    ],
  ],
  [
    'a part of a longer name',
    [
      ['Amazon Bedrock.', 'Amazon Bedrock。'],
      ['At Amazon we', '在亚马逊，我们'],
    ],
  ],
])('%s is not', (_, pairs) => {
  expect(messagesOf('name-inconsistent', pairs)).toEqual([])
})

it('several Chinese names on speaker lines are told', () => {
  expect(
    messagesOf('name-inconsistent', [['Hello.', '你好。']], {
      speakers: [{ name: 'Operator', zh: ['运营商', '主持人'] }],
    }),
  ).toEqual(['Speaker lines name Operator in 2 ways: 运营商, 主持人.'])
})
