import { expect, it } from 'vitest'
import { GLOSSARY, findingsOf, messagesOf } from './call.fixture.ts'

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
  expect(messagesOf('term-wrong', [[source, translation]], { glossary: GLOSSARY })).toEqual([])
})
