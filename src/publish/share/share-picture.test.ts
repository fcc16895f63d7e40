import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../../read/site/site-file.ts'
import { aCall } from '../published-site.fixture.ts'
import { drawCards } from './draw-cards.ts'
import { callCard, siteCard, type ShareCard } from './share-card.ts'
import { shareFaces } from './share-faces.ts'
import { linesOf } from './share-picture.ts'

const file = siteFileSchema.parse({ name: { en: 'Desk & Co. <Ltd>' } })
const saying = {
  speaker: 'cy-day',
  source: 'Revenue was $12.5 billion, up 10%, and “margins” rose.',
  translation: '收入为125亿美元，增长10%，“利润率”上升。',
}
const call = aCall('ab-2025-q1', { saying })

describe('the card of a call', () => {
  it('names it in both languages, and says who said what and who translated', () => {
    const { heading, beside, below, quote, site } = callCard(call, file)
    expect([heading, beside].map((line) => line?.text)).toEqual(['A & B', 'NYSE: AB'])
    expect(below).toEqual([
      { lang: 'en', text: 'Q1 2025 earnings call · 1 May 2025' },
      { lang: 'zh-Hans', text: '2025\u00a0年第一季度财报电话会 · 2025年5月1日' },
    ])
    expect(quote).toEqual({
      texts: [
        { lang: 'en', text: saying.source },
        { lang: 'zh-Hans', text: saying.translation },
      ],
      speaker: { lang: 'en', text: 'Cy Day · 赛·戴 · Chief Executive Officer' },
      caveat: { lang: 'zh-Hans', text: '机器翻译' },
    })
    expect(site?.text).toBe('Desk & Co. <Ltd>')
  })

  it('is made of what is known', () => {
    const nothing = {
      company: { name: null, ticker: null, exchange: null },
      period: null,
      date: null,
      translation: null,
    }
    expect(callCard(aCall('x', nothing), file)).toMatchObject({
      heading: { lang: 'en', text: 'A & B, first quarter' },
      ...{ beside: null, below: [], quote: null },
    })
  })
})

describe('type for pictures', () => {
  it('has every character in the face of its language, and none besides', async () => {
    const lines = linesOf(callCard(call, file))
    const { fonts, family } = await shareFaces(lines)
    expect(fonts.reduce((sum, { data }) => sum + data.byteLength, 0)).toBeLessThan(120_000)
    expect(family({ lang: 'zh-Hans', weight: 400 }).split(', ').length).toBeGreaterThan(3)
    expect(family({ lang: 'zh-Hant', weight: 400 })).toBe('')
  })
})

describe('a picture', () => {
  const draw = async (cards: ShareCard[]): Promise<Buffer[]> => {
    const drawn: Buffer[] = []
    await drawCards(
      cards.map((card, at) => ({ card, at })),
      ({ at }, png) => {
        drawn[at] = png
      },
    )
    return drawn
  }

  it('is a PNG of the size that links want, small, and the same each time', async () => {
    const [first, site, again] = await draw([callCard(call, file), siteCard(file), callCard(call, file)])
    expect(again).toEqual(first)
    for (const png of [first, site]) {
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
      expect(png?.byteLength).toBeLessThan(60_000)
    }
  })

  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('keeps its margins with the longest texts (%s)', async (lang) => {
    const long = callCard(
      aCall('long', {
        company: { name: 'International Consolidated Semiconductor Equipment', ticker: 'ICSE', exchange: 'NASDAQ' },
        translation: { lang: lang === 'en' ? 'zh-Hans' : lang, origin: 'machine', notice: null },
        saying: {
          ...saying,
          source: 'Wide margins grow. '.repeat(10).trim(),
          translation: '净利润增长显著。'.repeat(9),
        },
      }),
      file,
    )
    const [png] = await draw([long])
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
    const dark = (x: number, y: number): boolean => (data[y * info.width + x] ?? 255) < 200
    const columns = Array.from({ length: 600 }, (_, at) => at + 20)
    for (const x of [30, 60, 1140, 1170]) expect(columns.filter((y) => dark(x, y))).toEqual([])
    const ink = (top: number, height: number): number =>
      data.subarray(top * info.width, (top + height) * info.width).filter((value) => value < 200).length
    // Nothing is cut off: three lines in English, two in Chinese.
    for (const top of [312, 350, 388, 440, 482]) expect(ink(top, 36)).toBeGreaterThan(3000)
    // Between the quotation and the line at the foot.
    expect(Array.from({ length: 1200 }, (_, x) => x).filter((x) => dark(x, 548) || dark(x, 606))).toEqual([])
  })
})
