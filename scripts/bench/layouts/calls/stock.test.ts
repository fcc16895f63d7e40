import { describe, expect, it } from 'vitest'
import { sentences, type StockTopic } from './stock.ts'

describe('the stock of sentences', () => {
  it('has at least 150 pairs, none twice', () => {
    const topics: StockTopic[] = [
      'bank',
      'chips',
      'retail',
      'software',
      'business',
      'question',
      'answer',
      'short',
      'press',
      'presscue',
      'talk',
      'letter',
      'interview',
      'interviewed',
    ]
    const all = topics.flatMap(sentences).map(({ en }) => en)
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all).size).toBe(all.length)
  })
})
