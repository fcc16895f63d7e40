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
