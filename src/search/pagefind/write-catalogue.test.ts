import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../../model/locale.ts'
import { createFold } from '../query/fold.ts'
import { hanForms } from '../query/han-forms.ts'
import type { SearchCall } from '../record/search-call.ts'
import { searchWords } from '../../words/search-words.ts'
import { Search, type SearchResult } from '../search.ts'
import { PlainScan } from '../../../scripts/bench/search/plain-scan.ts'
import { generatedCalls, indexedCall, seedCalls } from '../../../scripts/bench/search/search-calls.ts'
import { indexSearch } from './index-search.fixture.ts'
import type { SiteKnowledge } from './write-catalogue.ts'

const fold = createFold(hanForms())
const folder = mkdtempSync(join(tmpdir(), 'duizhao-search-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A call of which nothing is said. */
const BARE = {
  id: 'c',
  title: 'T',
  company: 'C',
  ticker: null,
  year: null,
  quarter: null,
  date: null,
  speakers: [],
  notes: [],
}

/** Makes an index of calls and opens it, files read from disk. */
async function openIndex(calls: SearchCall[], name: string, known?: SiteKnowledge): Promise<Search> {
  const { value, problems } = await indexSearch(
    calls.map((call) => indexedCall(call, fold)),
    join(folder, name),
    known,
  )
  expect(problems).toEqual([])
  expect(value.records).toBe(calls.length)
  return Search.open((file, { from, to } = { from: 0, to: Infinity }) =>
    Promise.resolve(
      unpacked(readFileSync(join(folder, name, 'pagefind', decodeURIComponent(file))).subarray(from, to)),
    ),
  )
}

function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
}

async function hitsOf(search: Search, { calls }: SearchResult): Promise<string[]> {
  const hits = calls.flatMap(({ call, passages }) =>
    passages.map(async (number) => {
      return `${call.id}#${(await search.passage(number)).passage.anchor}`
    }),
  )
  return Promise.all(hits)
}

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
] as const)('the index of %s', (name, load, numRuns) => {
  let calls: SearchCall[]
  let search: Search
  let scan: PlainScan

  beforeAll(async () => {
    calls = await load()
    search = await openIndex(calls, name)
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

describe('the index of both calls', () => {
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
    search = await openIndex(calls, 'conditions')
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
    expect((await search.passage(note ?? -1)).passage.texts[0]?.text).toBe('浏览器是非常重要的节点。')
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

describe('what is found in other renderings', () => {
  let search: Search
  beforeAll(async () => {
    const renderings = [
      ['guidance', 'revenue guidance', '指引', '財測'],
      ['Kuiper', '柯伊伯'],
      ['软件', '軟體'],
      ['前瞻性声明', '前瞻性陳述'],
      ['水平', '水準'],
      ['tariff', 'tariffs', '关税', '關稅'],
    ].map((words) => ({ words }))
    search = await openIndex(await seedCalls('seeds'), 'also', { renderings, people: [] })
  }, 60_000)
  const hits = async (found: SearchResult | null) => (found ? await hitsOf(search, found) : [])
  const both = async (typed: string) => {
    const literal = await search.find(typed, 'newest')
    return { literal: await hits(literal), also: await hits(await search.also(literal, 'newest')) }
  }

  it.each([
    ['财测', 'guidance'],
    ['柯伊伯', 'Kuiper'],
    ['软件', '軟體'],
    ['前瞻性声明', '前瞻性陳述'],
    ['高水平', '高水準'],
  ])('%s and %s find the same paragraphs, none of them twice', async (one, other) => {
    const [a, b] = [await both(one), await both(other)]
    expect(new Set([...a.literal, ...a.also])).toEqual(new Set([...b.literal, ...b.also]))
    expect(a.literal.length + a.also.length).toBeGreaterThan(0)
    for (const { literal, also } of [a, b]) expect(also.filter((hit) => literal.includes(hit))).toEqual([])
  })

  it('finds what a person said of something', async () => {
    const { literal, also } = await both('tariffs Jassy')
    const said = await both('tariffs speaker:Jassy')
    expect(said.literal.length).toBeGreaterThan(3)
    for (const hit of said.literal) expect([...literal, ...also]).toContain(hit)
  })

  it('finds the other rendering of what a part of it names', async () => {
    const { literal, also } = await both('陳述')
    const whole = await both('前瞻性陳述')
    for (const hit of [...whole.literal, ...whole.also]) expect([...literal, ...also]).toContain(hit)
    expect(also.length).toBeGreaterThan(0)
  })

  it('leaves a phrase, and a word of which nothing else is known, as they are', async () => {
    expect(await search.also(await search.find('"guidance"', 'newest'), 'newest')).toBeNull()
    expect(await search.also(await search.find('Prime', 'newest'), 'newest')).toBeNull()
  })
})

describe('an index without calls, or with odd ones', () => {
  it('is made and finds nothing', async () => {
    const search = await openIndex([], 'empty')
    expect((await search.find('tariff', 'newest')).count).toBe(0)
  })

  it('holds calls of one language, of odd names and with nothing in them', async () => {
    const call = {
      title: 'T',
      company: 'C',
      ticker: null,
      year: null,
      quarter: null,
      date: null,
      speakers: [],
      notes: [],
    }
    const paragraph = { n: 1, speaker: 's', section: 'prepared' as const }
    const long = `${'自由现金流 '.repeat(400)}终`
    const search = await openIndex(
      [
        { ...call, id: 'nothing', paragraphs: [] },
        {
          ...call,
          id: 'a b/ü',
          paragraphs: [{ ...paragraph, id: 'p1', texts: [{ lang: 'zh-Hant' as const, text: long }] }],
        },
        {
          ...call,
          id: 'en',
          paragraphs: [
            { ...paragraph, id: 'p2', texts: [{ lang: 'en' as const, text: 'Free \ud800 \u{1f600} 한국어 カタカナ' }] },
            { ...paragraph, id: 'p3', texts: [] },
          ],
        },
      ],
      'odd',
    )
    const find = async (typed: string) => hitsOf(search, await search.find(typed, 'newest'))
    expect(await find('流终')).toEqual(['a b/ü#p1'])
    expect(await find('free')).toEqual(['en#p2'])
    expect(await find('\u{1f600}')).toEqual(['en#p2'])
    expect(await find('한국')).toEqual(['en#p2'])
    expect(await find('ｶﾀ')).toEqual(['en#p2'])
    expect(await find('in:prepared')).toEqual(['a b/ü#p1', 'en#p2', 'en#p3'])
  })

  it('finds figures with and without separators whatever follows them, and frequent words wherever they stand', async () => {
    const texts = [
      '1557.',
      '1,557%',
      '1557%',
      '1557 亿',
      '1557m',
      '11,557',
      '1,557',
      'up to',
      'to',
      'to the',
      'today',
      'to-day',
      'tO 2',
      'go to',
      '39',
      '39%',
      '39 %',
      '39.5',
    ]
    const paragraphs = texts.map((text, at) => ({
      id: `p${at}`,
      n: at + 1,
      speaker: 's',
      section: 'qa' as const,
      texts: [{ lang: 'en', text }],
    }))
    const calls = [{ ...BARE, paragraphs }]
    const search = await openIndex(calls, 'figures')
    const scan = new PlainScan(calls)
    for (const typed of [
      '1557',
      '1,557',
      '"1557%"',
      '"1,557%"',
      '1557亿',
      'to',
      '"to the"',
      '"to 2"',
      '"up to"',
      'tod',
      '"to-day"',
      '39',
      '39%',
      '"39."',
      '"39.5"',
      '1',
      '"to"',
      '%',
    ]) {
      const found = await hitsOf(search, await search.find(typed, 'newest'))
      expect([typed, ...found.toSorted()]).toEqual([typed, ...scan.hits([typed.replaceAll('"', '')]).toSorted()])
    }
  })

  it('finds the most frequent pair of Chinese characters wherever it stands, in either script', async () => {
    const texts = ['我们', '我們的', '是我们', '我，们', '我 们', '们我', '我', '我们我们', '给我们的客户']
    const paragraphs = texts.map((text, at) => ({
      id: `p${at}`,
      n: at + 1,
      speaker: 's',
      section: 'qa' as const,
      texts: [{ lang: 'zh-Hans', text }],
    }))
    const calls = [{ ...BARE, paragraphs }]
    const search = await openIndex(calls, 'pair')
    const scan = new PlainScan(calls)
    for (const typed of ['我们', '我們', '"我们"', '我们的', '给我们', '我', '们', '们我', '我们 客户']) {
      const found = await hitsOf(search, await search.find(typed, 'newest'))
      expect([typed, ...found.toSorted()]).toEqual([
        typed,
        ...scan.hits(typed.replaceAll('"', '').split(' ')).toSorted(),
      ])
    }
  })
})
