import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPairs, told } from './fixtures/read-pairs.ts'

const pairs = ['figure-pairs.tsv', 'more-figure-pairs.tsv', 'natural-paragraphs.tsv'].flatMap((file) =>
  readPairs(join(import.meta.dirname, 'fixtures', file)),
)

describe('a translation whose figures are right', () => {
  it.each(pairs.filter(({ right }) => right))('raises nothing: $english = $chinese', (pair) => {
    expect(told(pair)).toEqual([])
  })
})

describe('a translation with a wrong figure', () => {
  it.each(pairs.filter(({ right }) => !right))('is found: $english ≠ $chinese', (pair) => {
    expect(told(pair)).not.toEqual([])
  })
})
