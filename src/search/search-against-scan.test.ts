import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { PlainScan } from '../../scripts/bench/search/plain-scan.ts'
import { generatedCalls, seedCalls } from '../../scripts/bench/search/search-calls.ts'
import { hitsOf, openIndex } from './open-index.fixture.ts'
import type { SearchCall } from './record/search-call.ts'
import type { Search } from './search.ts'

/** Pieces of the real texts as someone would type them: words and their beginnings, runs of Chinese, figures, phrases. */
function pieces(calls: readonly SearchCall[]): fc.Arbitrary<string> {
  const texts = calls.flatMap(({ paragraphs }) => paragraphs).flatMap(({ texts }) => texts.map(({ text }) => text))
  const text = fc.constantFrom(...texts)
  const matches = (pattern: RegExp) =>
    text.chain((each) => fc.constantFrom(...(each.match(pattern) ?? [each.slice(0, 3)])))
  const cut = (words: fc.Arbitrary<string>) =>
    words.chain((word) => fc.nat(word.length).map((end) => word.slice(0, end + 1)))
  const run = fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([each, at, length]) => {
    return each.slice(at % each.length, (at % each.length) + length)
  })
  return fc
    .oneof(
      matches(/[A-Za-z][\w’'-]*/g),
      cut(matches(/[A-Za-z]+/g)),
      cut(matches(/\p{Script=Han}+/gu)),
      matches(/\$?\d[\d,.]*%?/g),
      cut(matches(/\d[\d,.]*\d/g)),
      cut(matches(/\S+/g)),
      run,
    )
    .map((piece) => piece.replace(/["“”„‟＂「」『』\s]+/g, ' ').trim())
    .filter((piece) => /[^\p{M}\p{Cf}·‧・\s]/u.test(piece))
}

/** Words one after the other as they stand in a text. */
function phrases(calls: readonly SearchCall[]): fc.Arbitrary<string> {
  const texts = calls.flatMap(({ paragraphs }) => paragraphs).flatMap(({ texts }) => texts.map(({ text }) => text))
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 5 }))
    .map(([text, at, length]) => {
      const words = text.replace(/["“”„‟＂「」『』]/g, '').split(/\s+/)
      return words.slice(at % words.length, (at % words.length) + length).join(' ')
    })
    .filter((phrase) => phrase.trim() !== '')
}

describe.each([
  ['both calls', () => seedCalls('seeds'), 1200],
  ['generated calls', () => Promise.resolve([...generatedCalls(12)]), 800],
] as const)('the search in %s', (_, load, numRuns) => {
  let calls: SearchCall[]
  let search: Search
  let scan: PlainScan

  beforeAll(async () => {
    calls = await load()
    search = await openIndex(calls)
    scan = new PlainScan(calls)
  }, 60_000)

  it('finds for generated queries what a plain scan finds, no paragraph less and none more', async () => {
    const terms = pieces(calls).map((piece) => ({ typed: piece, terms: piece.split(/[\s\p{Z}]+/u) }))
    const phrase = phrases(calls).map((text) => ({ typed: `"${text}"`, terms: [text] }))
    const query = fc.oneof(fc.tuple(terms), fc.tuple(phrase), fc.tuple(terms, terms), fc.tuple(phrase, terms))
    let found = 0
    await fc.assert(
      fc.asyncProperty(query, async (parts) => {
        const hits = await hitsOf(search, await search.find(parts.map(({ typed }) => typed).join(' '), 'newest'))
        expect(hits.toSorted()).toEqual(scan.hits(parts.flatMap((part) => part.terms)).toSorted())
        found += Math.min(hits.length, 1)
      }),
      { numRuns },
    )
    // Queries that find nothing would show little.
    expect(found).toBeGreaterThan(numRuns / 2)
  })

  it('finds a paragraph by anything that stands in it', async () => {
    for (const { id, paragraphs } of calls.slice(0, 2)) {
      for (const paragraph of paragraphs.filter((_, at) => at % 10 === 0)) {
        for (const { text } of paragraph.texts) {
          const found = await search.find(`"${text.slice(0, 60).replace(/["“”]/g, '')}`, 'relevant')
          if (!/["“”]/.test(text.slice(0, 60))) expect(await hitsOf(search, found)).toContain(`${id}#${paragraph.id}`)
        }
      }
    }
  })
})
