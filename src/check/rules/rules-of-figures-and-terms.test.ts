import { describe, expect, it } from 'vitest'
import { explain } from '../finding.ts'
import { findingsOf, type MadeCall, type MadePair } from './call.fixture.ts'

function says(rule: string, pairs: MadePair[], made: MadeCall = {}): string[] {
  return findingsOf(rule, [pairs], made).map(({ problem }) => problem.message)
}

const GLOSSARY = `
- term: revenue
  hans: [收入, 营收, 营业收入]
  hant: [營收, 營業收入, 收入]
  meaning: { en: a, hans: b, hant: c }
- term: operating income
  hans: [营业利润, 运营利润]
  hant: [營業利益]
  forbidden: { hans: [营业收入], hant: [營業收入] }
  meaning: { en: a, hans: b, hant: c }
- term: generative AI
  hans: [生成式 AI]
  hant: [生成式 AI]
  meaning: { en: a, hans: b, hant: c }
- term: growth
  hans: [增长]
  hant: [成長]
  check: false
  meaning: { en: a, hans: b, hant: c }
`

describe('figure-mismatch', () => {
  it('says what stands in both texts, what was read, and where', () => {
    const [finding] = findingsOf('figure-mismatch', [[['Revenue was $155.7 billion.', '收入为 1,567 亿美元。']]])
    expect(finding?.problem).toMatchObject({
      severity: 'warning',
      line: 2,
      column: 5,
      paragraph: 'p1',
      actual: '1,567 亿美元',
      expected: '$155.7 billion',
      message:
        'The source says “$155.7 billion” (155.7 billion US dollars), the translation “1,567 亿美元” (156.7 billion US dollars): the value differs.',
    })
    expect(finding?.marks).toEqual([
      { paragraph: 'p1', side: 'translation', start: 4, end: 13 },
      { paragraph: 'p1', side: 'source', start: 12, end: 26 },
    ])
    expect(finding && explain(finding, 'zh-Hans')).toBe(
      '原文是“$155.7 billion”（1,557 亿美元），译文是“1,567 亿美元”（1,567 亿美元）：数值不同。',
    )
    expect(finding && explain(finding, 'zh-Hant')).toContain('（1,567 億美元）：數值不同。')
  })
})

it('figure-missing and figure-added name the figure that the other text has not', () => {
  expect(says('figure-missing', [['Revenue grew 12%.', '收入增长。']])).toEqual([
    'The source says “12%” (12%); the translation has no such figure.',
  ])
  expect(says('figure-added', [['Revenue grew.', '收入增长 12%。']])).toEqual([
    'The translation says “12%” (12%); the source has no such figure.',
  ])
})

describe('figure-inconsistent', () => {
  const parts: MadePair[] = [
    [
      'In the North America segment, revenue was $92.9 billion. Our International segment revenue was $33.5 billion.',
      null,
    ],
    ['Moving to our AWS segment, revenue was $29.3 billion.', null],
  ]

  it('takes the parts that add up as evidence', () => {
    expect(
      says('figure-inconsistent', [
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
      says('figure-inconsistent', [
        ['Worldwide revenue was $155.7 billion.', null],
        [sentence, null],
      ]),
    ).toEqual([])
  })
})

describe('terms', () => {
  it('a forbidden rendering is told, with the place in both texts', () => {
    const [finding] = findingsOf(
      'term-wrong',
      [[['Revenue grew. Operating income was $2 billion.', '營收成長。營業收入為 20 億美元。']]],
      { lang: 'zh-Hant', glossary: GLOSSARY },
    )
    expect(finding?.problem).toMatchObject({ actual: '營業收入', expected: '營業利益', line: 2, column: 6 })
    expect(finding?.marks).toEqual([
      { paragraph: 'p1', side: 'translation', start: 5, end: 9 },
      { paragraph: 'p1', side: 'source', start: 14, end: 30 },
    ])
  })

  it.each<[string, string]>([
    ['Revenue grew.', '营业收入增长。'],
    ['Operating income and revenue grew.', '营业利润和营业收入增长。'],
    ['Operating income grew.', '运营利润增长。'],
    ['Non-operating income grew.', '营业外收入增长。'],
  ])('“%s” may be “%s”', (source, translation) => {
    expect(says('term-wrong', [[source, translation]], { glossary: GLOSSARY })).toEqual([])
  })

  it('several renderings in one call are told once, with counts', () => {
    expect(
      says(
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

  it('a term without any rendering is told, one that stays as it is is not, nor one that is only explained', () => {
    expect(says('term-missing', [['Operating income rose.', '盈利上升。']], { glossary: GLOSSARY })).toEqual([
      '“operating income” has none of its renderings here (营业利润 / 运营利润).',
    ])
    expect(says('term-missing', [['Generative AI and growth.', '生成式AI。']], { glossary: GLOSSARY })).toEqual([])
  })
})
