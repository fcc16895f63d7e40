import { describe, expect, it } from 'vitest'
import { PlainScan } from '../../scripts/bench/search/plain-scan.ts'
import { hitsOf, openIndex } from './open-index.fixture.ts'
import type { SearchCall } from './record/search-call.ts'

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

/** A call that says texts of one language, a paragraph each. */
function callOf(texts: readonly string[], lang: string): SearchCall {
  const paragraph = { speaker: 's', section: 'qa' as const }
  return {
    ...BARE,
    paragraphs: texts.map((text, at) => ({ ...paragraph, id: `p${at}`, n: at + 1, texts: [{ lang, text }] })),
  }
}

describe('the search in no calls, or in odd ones', () => {
  it('is made and finds nothing', async () => {
    const search = await openIndex([])
    expect((await search.find('tariff', 'newest')).count).toBe(0)
  })

  it('holds calls of one language, of odd names and with nothing in them', async () => {
    const paragraph = { n: 1, speaker: 's', section: 'prepared' as const }
    const long = `${'自由现金流 '.repeat(400)}终`
    const search = await openIndex([
      { ...BARE, id: 'nothing', paragraphs: [] },
      {
        ...BARE,
        id: 'a b/ü',
        paragraphs: [{ ...paragraph, id: 'p1', texts: [{ lang: 'zh-Hant' as const, text: long }] }],
      },
      {
        ...BARE,
        id: 'en',
        paragraphs: [
          { ...paragraph, id: 'p2', texts: [{ lang: 'en' as const, text: 'Free \ud800 \u{1f600} 한국어 カタカナ' }] },
          { ...paragraph, id: 'p3', texts: [] },
        ],
      },
    ])
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
    const calls = [callOf(texts, 'en')]
    const search = await openIndex(calls)
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
    const calls = [callOf(texts, 'zh-Hans')]
    const search = await openIndex(calls)
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
