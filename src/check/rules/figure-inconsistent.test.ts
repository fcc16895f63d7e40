import { expect, it } from 'vitest'
import { messagesOf, type MadePair } from './call.fixture.ts'

const parts: MadePair[] = [
  [
    'In the North America segment, revenue was $92.9 billion. Our International segment revenue was $33.5 billion.',
    null,
  ],
  ['Moving to our AWS segment, revenue was $29.3 billion.', null],
]

it('takes the parts that add up as evidence', () => {
  expect(
    messagesOf('figure-inconsistent', [
      ["Today we're reporting $165.7 billion in revenue.", null],
      ['Worldwide revenue was $155.7 billion.', null],
      ...parts,
    ]),
  ).toEqual([
    'Revenue is given as “$165.7 billion” here and as “$155.7 billion” elsewhere in this call; ' +
      'the parts $92.9 billion + $33.5 billion + $29.3 billion add up to 155.7 billion US dollars.',
  ])
})

it.each<[string, string]>([
  ['Worldwide revenue was $156 billion.', 'rounding'],
  ['Worldwide revenue was $143.3 billion last year.', 'another period'],
  ['We expect total revenue of $160 billion.', 'guidance'],
  ['Advertising revenue was $13.9 billion.', 'a part'],
  ['Total deferred revenue was $20 billion.', 'another thing'],
  ['Revenue run rate is $117 billion.', 'a run rate'],
])('is silent about %s (%s)', (sentence) => {
  expect(
    messagesOf('figure-inconsistent', [
      ['Worldwide revenue was $155.7 billion.', null],
      [sentence, null],
    ]),
  ).toEqual([])
})
