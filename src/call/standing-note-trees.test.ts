import { describe, expect, it } from 'vitest'
import { madeCall } from '../check/rules/call.fixture.ts'
import { standingNoteTrees } from './standing-note-trees.ts'

const call = madeCall([
  [
    ['Free cash flow was $18.2 billion. We expect “reasonable” growth, and more.', '自由现金流为 182 亿美元。'],
    ['The biggest constraint is power.', '最大的限制是电力。'],
  ],
])

function found(body: string) {
  const note = {
    id: 'made/x',
    call: 'made',
    file: 'x.mdx',
    bodyLine: 8,
    at: 'p1',
    quote: 'cash',
    author: 'a',
    date: '2025-01-01',
    tags: [],
    lang: 'en',
  }
  const { value, problems } = standingNoteTrees(call, [{ ...note, body }])
  expect(value).toHaveLength(problems.length === 0 ? 1 : 0)
  return problems
}

describe('a note', () => {
  it.each([
    '<Quote at="p2">The biggest constraint is power.</Quote>',
    '<Quote lang="zh-Hans" at="p2">限制是**电力**</Quote>',
    '<Quote lang="zh-Hant" at="p1">自由現金流為 182 億美元</Quote>',
    '<Quote at="p1">"[W]e expect reasonable growth…" and *more*</Quote>',
    '<Quote at="p1">Free cash flow … growth [of some kind], and more</Quote>',
    '<Quote>words of no paragraph</Quote>',
    '[there](#p2), [here](/calls/made/#p1), [all](#prepared), [another](/calls/other/#p9), [far](https://example.org/#p9)',
  ])('may say %j', (body) => {
    expect(found(body)).toEqual([])
  })

  it.each([
    [
      'text\n\n<Quote at="pnowhere">constraint is power</Quote>',
      10,
      'no paragraph pnowhere',
      'Paragraph pnowhere, which this note quotes, is not in made.',
    ],
    [
      '<Quote at="p1">The biggest constraint is power.</Quote>',
      8,
      'p1 without “The biggest constraint is power.”',
      'The words of this Quote are not in paragraph p1 of made.',
    ],
    [
      '<Quote at="p2">power … is the biggest constraint</Quote>',
      8,
      'p2 without “power … is the biggest constraint”',
      'The words of this Quote are not in paragraph p2 of made.',
    ],
    ['- one\n- [the constraint](#p9)', 9, 'no paragraph p9', 'The link #p9 leads to no paragraph of made.'],
    [
      '[the constraint](/calls/made/?view=en#p9)',
      8,
      'no paragraph p9',
      'The link /calls/made/?view=en#p9 leads to no paragraph of made.',
    ],
  ])('is told of %j', (body, line, actual, message) => {
    const [problem, ...more] = found(body)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ rule: 'note-reference', severity: 'error', file: 'x.mdx', line, actual, message })
    expect(problem?.expected).toMatch(/^one of p2 \(¶2\)/)
  })
})
