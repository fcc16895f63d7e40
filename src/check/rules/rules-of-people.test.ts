import { describe, expect, it } from 'vitest'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

function says(rule: string, pairs: MadePair[], made: MadeCall = {}): string[] {
  return findingsOf(rule, [pairs], made).map(({ problem }) => problem.message)
}

describe('names', () => {
  it('a name kept here and written by its sound there is told', () => {
    expect(
      says('name-inconsistent', [
        ['Kuiper launched.', 'Kuiper 已发射。'],
        ['We like Kuiper.', '我们喜欢柯伊伯。'],
        ['Kuiper is early.', 'Kuiper 仍早。'],
      ]),
    ).toEqual(['“Kuiper” is written in 2 ways: Kuiper ×2, 柯伊伯 ×1.'])
  })

  it('a name written by its sound in two ways is told', () => {
    expect(
      says('name-inconsistent', [['James Bond is back. James Bond!', '詹姆士龐德回來了。詹姆斯龐德！']], {
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
    expect(says('name-inconsistent', pairs)).toEqual([])
  })

  it('several Chinese names on speaker lines are told', () => {
    expect(
      says('name-inconsistent', [['Hello.', '你好。']], { speakers: [{ name: 'Operator', zh: ['运营商', '主持人'] }] }),
    ).toEqual(['Speaker lines name Operator in 2 ways: 运营商, 主持人.'])
  })
})

describe('speakers', () => {
  const two: MadePair[][] = [[['Hello.', '你好。']], [['Hello.', '你好。']]]
  const of = (rule: string, made: MadeCall, turns = two): string[] =>
    findingsOf(rule, turns, made).map(({ problem }) => problem.message)

  it('nobody in particular, and who is not listed, is unknown', () => {
    expect(of('speaker-unknown', { speakers: [{ name: 'Unidentified Analyst', side: 'analyst' }] })).toEqual([
      'The speaker is only called “Unidentified Analyst”.',
    ])
    const listed = { participants: ['Ann Lee - CFO', 'Bo Chen - Example Bank'], speakers: [{}, { name: 'Carl Doe' }] }
    expect(of('speaker-unknown', listed)).toEqual(['Carl Doe speaks and is not in the list of participants.'])
  })

  it('one person under two names is told, merged or not', () => {
    expect(of('speaker-alias', { speakers: [{ name: 'Ronald Josey', aliases: ['Ron Josey'] }] })).toEqual([
      'Ronald Josey is also called Ron Josey; they are taken for one person.',
    ])
    expect(of('speaker-alias', { speakers: [{ name: 'Ronald Josey' }, { name: 'Ron Josey' }] })).toEqual([
      'Ronald Josey and Ron Josey look like one person and are kept apart.',
    ])
  })

  it('an analyst without a firm is told', () => {
    expect(
      of('firm-unknown', {
        speakers: [
          { name: 'Bo Chen', side: 'analyst', role: null },
          { side: 'analyst', firm: 'Citi' },
        ],
      }),
    ).toEqual(['Neither the list of participants nor the operator says for whom Bo Chen asks.'])
  })

  it('a role that is said or translated otherwise is told', () => {
    expect(of('role-differs', {}, [[['With me is Ann Lee, our CEO.', '与会的有首席执行官 Ann Lee。']]])).toEqual([
      'Ann Lee is called Chief Executive Officer here; the speaker line says Chief Financial Officer.',
    ])
    expect(of('role-differs', {}, [[['Our CFO will speak.', '我们的首席运营官将发言。']]])).toEqual([
      'The source names the Chief Financial Officer, the translation the Chief Operating Officer.',
    ])
    expect(of('role-differs', {}, [[['With me is Ann Lee, our CFO.', '与会的有财务长 Ann Lee。']]])).toEqual([])
  })

  it('a handover without a new speaker is told, one that is followed is not', () => {
    const speakers = [{ name: 'Dave Fildes' }, { name: 'Andy Jassy' }]
    const handed: MadePair[] = [
      ["I'll jump in, and turn over to Andy. The backlog is large.", null],
      ['And on AWS, we see growth.', null],
    ]
    expect(of('turn-suspect', { speakers }, [handed, []])).toEqual([])
    expect(
      of('turn-suspect', { speakers: [speakers[0] ?? {}, { name: 'Bo Chen' }, speakers[1] ?? {}] }, [
        handed,
        [],
        [],
        [],
        [],
      ]),
    ).toEqual([])
    expect(of('turn-suspect', { speakers: [...speakers].reverse() }, [[], handed])).toEqual([
      'Dave Fildes gives the word to Andy Jassy here (“turn over to Andy”), and the turn goes on without a new speaker.',
    ])
    expect(of('turn-suspect', { speakers }, [[['This is Andy. Thanks.', null]], []])).toEqual([
      'The turn is Dave Fildes’s, and the words say “This is Andy.”.',
    ])
  })
})
