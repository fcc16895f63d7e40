import { expect, it } from 'vitest'
import { createFold } from '../../search/query/fold.ts'
import { hanForms } from '../../search/query/han-forms.ts'
import { parseQuery } from '../../search/query/query.ts'
import { findPassages } from './find-passages.ts'

const fold = createFold(hanForms())
const PASSAGES = [
  ['AWS grew 17% year-over-year, with tariffs.', 'AWS 同比增长 17%，面临关税。'],
  ['Free cash flow was $25.9 billion.', '自由現金流為 259 億美元。'],
  ['Thank you.'],
].map((texts) => texts.map((text) => ({ text, folded: fold(text) })))

function find(query: string): { passage: number; words: string[] }[] {
  return findPassages(PASSAGES, parseQuery(query, fold).terms, fold).map(({ passage, spans }) => ({
    passage,
    words: spans.map(({ text, start, end }) => PASSAGES[passage]?.[text]?.text.slice(start, end) ?? ''),
  }))
}

it.each([
  ['aws 增长', [{ passage: 0, words: ['AWS', 'AWS', '增长'] }]],
  ['tariff', [{ passage: 0, words: ['tariff'] }]],
  ['现金', [{ passage: 1, words: ['現金'] }]],
  ['259 亿 free', [{ passage: 1, words: ['Free', '259', '億'] }]],
  ['"thank you"', [{ passage: 2, words: ['Thank you'] }]],
  ['AWS cash', []],
  ['', []],
])('finds %j', (query, expected) => {
  expect(find(query).map(({ passage, words }) => ({ passage, words: words.toSorted() }))).toEqual(
    expected.map(({ passage, words }) => ({ passage, words: words.toSorted() })),
  )
})
