import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasChinese } from '../text/chinese/has-chinese.ts'
import type { Alignment } from './align.ts'
import { align } from './align.ts'
import { splitSentences } from '../pairing/sentences.ts'

/** English lines that are followed by their Chinese. */
function pairsOf(seed: string): [string, string][] {
  const lines = readFileSync(seed, 'utf8').split('\n')
  return lines.flatMap((line, at): [string, string][] => {
    const next = lines[at + 1] ?? ''
    return line.length > 40 && !hasChinese(line) && hasChinese(next) ? [[line, next]] : []
  })
}

const q1 = pairsOf('seeds/amzn-2025-q1.txt')
const q2 = pairsOf('seeds/amzn-2025-q2.txt')

/** The alignment of the first paragraph that begins so, as numbers of sentences. */
function sizes(start: string): string {
  const lang = q1.some(([english]) => english.startsWith(start)) ? 'zh-Hans' : 'zh-Hant'
  const [english = '', chinese = ''] = [...q1, ...q2].find(([line]) => line.startsWith(start)) ?? []
  return align(english, chinese, { source: 'en', translation: lang })
    .groups.map(({ source, translation }) => `${source.length}-${translation.length}`)
    .join(' ')
}

/** Whether the groups hold every sentence of both texts exactly once, in order. */
function expectWhole({ groups }: Alignment, source: string, translation: string): void {
  expect(groups.flatMap((group) => group.source)).toEqual(splitSentences(source, 'en'))
  expect(groups.flatMap((group) => group.translation)).toEqual(splitSentences(translation, 'zh-Hans'))
}

describe('align', () => {
  it.each([
    // Every sentence has its own.
    ['Thank you for standing by. Good day', '1-1 1-1 1-1 1-1 1-1'],
    // 营业利润…；过去 12 个月…
    ["Thanks, Dave. Today we're reporting $165.7 billion", '1-1 1-1 1-2 1-1'],
    // Three parts of one sentence, told by their figures.
    ['Shifting to profitability, North America', '1-3 1-1'],
    // The half sentence on the launch yesterday went over into the next.
    ['And of course, we offer our own Amazon Nova', '2-3'],
    // Four short sentences on tariffs became one.
    ['And Brian, on your question about Q2', '1-1 1-1 1-1 4-1 1-1 3-2 1-1 1-1'],
    ['Moving on to Amazon ads.', '1-1 1-1 1-1 1-3'],
  ])('%s: %s', (start, expected) => {
    expect(sizes(start)).toBe(expected)
  })

  it('is shown for most paragraphs of the calls, and for few that do not belong together', () => {
    const share = (pairs: [string, string][], further: number): number => {
      const several = pairs.filter(([english]) => splitSentences(english, 'en').length > 1)
      const shown = several.filter(
        ([english], at) =>
          align(english, several[(at + further) % several.length]?.[1] ?? '', { source: 'en', translation: 'zh-Hans' })
            .shown,
      )
      return shown.length / several.length
    }
    expect(share(q1, 0)).toBeGreaterThan(0.9)
    expect(share(q2, 0)).toBeGreaterThan(0.9)
    expect(share(q1, 7)).toBeLessThan(0.1)
    expect(share(q2, 7)).toBeLessThan(0.1)
  })

  it('gives the same whichever side is English', () => {
    for (const [english, chinese] of [...q1, ...q2]) {
      const there = align(english, chinese, { source: 'en', translation: 'zh-Hans' })
      const back = align(chinese, english, { source: 'zh-Hans', translation: 'en' })
      expect(back.groups.map(({ source, translation }) => ({ source: translation, translation: source }))).toEqual(
        there.groups.map(({ source, translation }) => ({ source, translation })),
      )
    }
  })

  it('holds every sentence of both texts once, in order', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...q1.flat(), ...q2.flat()).map((line) => line.slice(0, 200)),
          fc.constantFrom('Yes. ', 'AWS grew 17%. ', '增长 17%。', '谢谢?', '。', '\ud83d', ' ', '1,390 亿;'),
          fc.string(),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (source, translation) => {
        const aligned = align(source, translation, { source: 'en', translation: 'zh-Hans' })
        expectWhole(aligned, source, translation)
        for (const score of [aligned.score, ...aligned.groups.map((group) => group.score)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('has nothing to show where a side is empty or there is one sentence each', () => {
    const langs = { source: 'en', translation: 'zh-Hant' } as const
    expect(align('', '', langs)).toEqual({ groups: [], score: 0, shown: false })
    expect(align('Thanks. Yes.', '', langs).shown).toBe(false)
    expect(align('Thank you.', '謝謝。', langs)).toMatchObject({
      shown: false,
      groups: [{ source: [{ start: 0, end: 10 }] }],
    })
  })

  it('takes paragraphs of any length', () => {
    const langs = { source: 'en', translation: 'zh-Hans' } as const
    for (const [sentences, others] of [
      [900, 90],
      [2, 800],
      [100_000, 3],
    ] as const) {
      const source = 'AWS grew 17%. '.repeat(sentences)
      const translation = 'AWS 增长 17%。'.repeat(others)
      expectWhole(align(source, translation, langs), source, translation)
    }
  })
})
