import { describe, expect, it } from 'vitest'
import { glossaryOf } from '../../check/evidence/glossary.ts'
import { parse } from '../../parse/parse.ts'
import { paragraphs } from '../../parse/read-call.fixture.ts'
import { termUses } from './term-uses.ts'

const meaning = { en: 'x', hans: 'x', hant: 'x' }
const { english } = glossaryOf([
  { term: 'revenue', forms: ['revenues'], hans: ['收入'], hant: ['營收'], meaning },
  { term: 'capital expenditures', forms: ['CapEx'], hans: ['资本开支'], hant: ['資本支出'], meaning },
  { term: 'dividend', hans: ['股息'], hant: ['股利'], meaning },
])

const TEXT = `Ann Lee

Revenue grew, and revenues of services grew faster.

收入增长，服务收入增长更快。

Bo Chen

CapEx follows revenue.

资本开支跟着收入走。
`

describe('termUses', () => {
  it('counts every form of a term, and knows the first paragraph that says it', () => {
    const { value } = parse({ id: 'x', file: 'x.txt', text: TEXT })
    const idOf = (words: string) => paragraphs(value).find(({ source }) => source?.text.startsWith(words))?.id
    expect(termUses(value, english)).toEqual([
      { term: 'revenue', count: 3, at: idOf('Revenue grew') },
      { term: 'capital expenditures', count: 1, at: idOf('CapEx') },
    ])
  })
})
