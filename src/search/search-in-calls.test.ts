import { beforeAll, describe, expect, it } from 'vitest'
import { PlainScan } from '../../scripts/bench/search/plain-scan.ts'
import { seedCalls } from '../../scripts/bench/search/search-calls.ts'
import { locales } from '../model/locale.ts'
import { searchWords } from '../words/search-words.ts'
import { hitsOf, openIndex } from './open-index.fixture.ts'
import type { SearchCall } from './record/search-call.ts'
import type { Search } from './search.ts'

describe('the search in both calls', () => {
  let calls: SearchCall[]
  let search: Search

  beforeAll(async () => {
    const [first, ...others] = await seedCalls('seeds')
    const note = {
      anchor: 'note-x',
      at: first?.paragraphs[5]?.id ?? '',
      n: 6,
      text: 'Tariffs again: 关税。',
      author: 'A. Nalyst',
      lang: 'en',
    }
    calls = first ? [{ ...first, notes: [...first.notes, note] }, ...others] : []
    search = await openIndex(calls)
  }, 60_000)

  const count = async (typed: string) => (await search.find(typed, 'newest')).count

  it('has for every value by which hits can be narrowed the number of hits that it leaves', async () => {
    const queries = [
      '关税',
      'tariff',
      'AWS 营收',
      'free in:qa',
      'speaker:Jassy',
      'tariff in:notes',
      'growth lang:zh',
      'Prime year:2025 quarter:1',
    ]
    for (const typed of queries) {
      const found = await search.find(typed, 'newest')
      const facets = await search.facets(found)
      expect([...facets.values()].flat().length).toBeGreaterThan(0)
      for (const [field, values] of facets) {
        const rest = typed
          .split(' ')
          .filter((part) => !part.startsWith(`${field}:`))
          .join(' ')
        for (const value of values)
          expect([typed, field, value.value, await count(`${rest} ${field}:"${value.value}"`)]).toEqual([
            typed,
            field,
            value.value,
            value.count,
          ])
      }
    }
  })

  it.each([
    ['company:AMZN', 239],
    ['company:amazon', 239],
    ['company:"Amazon.com"', 239],
    ['company:MSFT', 0],
    ['year:2025 quarter:1', 98],
    ['quarter:Q2', 141],
    ['year:2024', 0],
    ['in:prepared in:qa', 239],
  ])('narrows without a term: %s', async (typed, expected) => {
    expect(await count(typed)).toBe(expected)
  })

  it('finds people by either name', async () => {
    expect(await count('speaker:贾西 quarter:1')).toBe(await count('speaker:"Andy Jassy" quarter:1'))
    expect(await count('speaker:Jassy')).toBe(
      (await count('speaker:jassy quarter:1')) + (await count('speaker:JASSY quarter:2')),
    )
    const found = await search.find('奥尔萨夫斯基', 'newest')
    expect((await search.people(found)).map(({ names }) => names[0])).toEqual(['Brian Olsavsky'])
    expect(
      (await search.people(await search.find('morgan', 'newest'))).map(({ firm }) => firm?.replaceAll('.', '')),
    ).toEqual(expect.arrayContaining(['Morgan Stanley']))
  })

  it('finds calls by title, ticker and period', async () => {
    expect(search.calls(await search.find('amazon q2', 'newest')).map(({ id }) => id)).toEqual(['amzn-2025-q2'])
    expect(search.calls(await search.find('AMZN 2025', 'newest')).map(({ id }) => id)).toEqual([
      'amzn-2025-q2',
      'amzn-2025-q1',
    ])
  })

  it('keeps notes apart from what was said, unless they are asked for', async () => {
    const found = await search.find('浏览器是非常重要', 'newest')
    expect(found.count).toBe(0)
    const [note] = found.notes.flatMap(({ passages }) => passages)
    expect((await search.texts.passage(note ?? -1)).passage.texts[0]?.text).toBe('浏览器是非常重要的节点。')
    const asked = await search.find('again in:notes', 'newest')
    expect(asked.count).toBe(1)
    expect(asked.notes).toEqual([])
  })

  it('finds terms in the language that is asked for', async () => {
    const both = new Set(await hitsOf(search, await search.find('Prime', 'newest')))
    const chinese = await hitsOf(search, await search.find('Prime lang:zh', 'newest'))
    const scan = new PlainScan(
      calls.map((call) => {
        return {
          ...call,
          paragraphs: call.paragraphs.map((each) => ({
            ...each,
            texts: each.texts.filter(({ lang }) => lang !== 'en'),
          })),
        }
      }),
    )
    expect(chinese.toSorted()).toEqual(scan.hits(['Prime']).toSorted())
    expect(both.size).toBeGreaterThan(chinese.length)
  })

  it('offers less where it finds nothing', async () => {
    const found = await search.find('tariff 不存在的词 year:2025', 'newest')
    expect(found.count).toBe(0)
    expect(await search.lesser(found)).toEqual([{ query: 'tariff year:2025', count: await count('tariff year:2025') }])
    const narrowed = await search.find('tariff year:1999', 'newest')
    expect(await search.lesser(narrowed)).toEqual([{ query: 'tariff', count: await count('tariff') }])
  })

  it('puts the newest call first, or the one with the best paragraph', async () => {
    const newest = await search.find('tariffs', 'newest')
    expect(newest.calls.map(({ call }) => call.id)).toEqual(['amzn-2025-q2', 'amzn-2025-q1'])
    expect(
      (await search.find('"trailing-twelve-month free cash flow"', 'relevant')).calls.map(({ call }) => call.id),
    ).toEqual(['amzn-2025-q1'])
  })

  it.each(locales)('finds something for each example that is offered in %s', async (lang) => {
    const { examples } = searchWords(lang)
    expect(await Promise.all(examples.map(count))).not.toContain(0)
  })

  it('finds nothing where nothing is asked', async () => {
    expect(await count('')).toBe(0)
    expect(await count('· ""')).toBe(0)
  })
})
