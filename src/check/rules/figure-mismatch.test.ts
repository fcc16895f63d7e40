import { expect, it } from 'vitest'
import { explainFinding } from '../finding.ts'
import { findingsOf } from './call.fixture.ts'

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
  expect(finding && explainFinding(finding, 'zh-Hans')).toBe(
    '原文是“$155.7 billion”（1,557 亿美元），译文是“1,567 亿美元”（1,567 亿美元）：数值不同。',
  )
  expect(finding && explainFinding(finding, 'zh-Hant')).toContain('（1,567 億美元）：數值不同。')
})

it('knows by the glossary that two quantities have each other’s figures', () => {
  const term = (name: string, hans: string): string =>
    `- term: ${name}\n  hans: [${hans}]\n  hant: [${hans}]\n  metric: money\n  meaning: { en: a, hans: b, hant: c }\n`
  const glossary = term('operating cash flow', '经营现金流') + term('lease receivables', '租赁应收款')
  const source = 'Operating cash flow was $32.5 billion and lease receivables were $18.2 billion.'
  const found = (translation: string): number =>
    findingsOf('figure-mismatch', [[[source, translation]]], { glossary }).length
  expect(found('租赁应收款为182亿美元，经营现金流为325亿美元。')).toBe(0)
  expect(found('租赁应收款为325亿美元，经营现金流为182亿美元。')).toBeGreaterThan(0)
})

it('knows by their sound that two names have each other’s figures', () => {
  const source = 'Walmart was 22% of sales and Target was 14%.'
  const found = (translation: string): number => findingsOf('figure-mismatch', [[[source, translation]]]).length
  expect(found('塔吉特占销售额的14%，沃尔玛占22%。')).toBe(0)
  expect(found('塔吉特占销售额的22%，沃尔玛占14%。')).toBeGreaterThan(0)
})
