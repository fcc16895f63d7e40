import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const lines = ['seeds/amzn-2025-q1.txt', 'seeds/amzn-2025-q2.txt'].flatMap((seed) =>
  readFileSync(seed, 'utf8').split('\n'),
)

/** The sentences themselves, to be read in a test: `|` between them. */
function cut(text: string, lang: 'en' | 'zh-Hans'): string {
  return splitSentences(text, lang)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('|')
}

describe('English', () => {
  it.each([
    'Thank you, sir.|Please go ahead.',
    'I will turn the call over to the Vice President of Investor Relations, Mr. Dave Fildes.|Thank you, sir.',
    'Our next question comes from the line of Doug Anmuth with J.P. Morgan.|Please proceed with your question.',
    'We welcome Amazon.com, Inc.|The call is recorded.',
    'We shipped it in the U.S. and Canada.|It went well in the U.S.|We sell more.',
    'They met at Apple Inc. headquarters in the U.K. Parliament.',
    'It is $9.99 a month.|Revenue was $155.7 billion, up 7.5%.|AWS margins rose.',
    'It makes it simple to move from .NET windows to .NET Linux implementations.|Costs for .NET fall.',
    'How do you think about it?|Thanks!|"Yes."|He agreed (in part.)|So do we.',
    'What I said -- well... it changed.|But not much…|Really?!|Yes.',
    'The answer is no.|We go on with No. 1 of the list.',
    'Q. How much?|A. A lot.|1. First item.|2. Second item.',
    'Yahoo! is one. of them',
    'Exhibit A.|The rest follows.|That is what I.|We are done.',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ' '), 'en')).toBe(marked)
  })
})

describe('Chinese', () => {
  it.each([
    '大家好,欢迎参加。|当前所有与会者均处于仅收听模式。',
    '营业利润为 184 亿美元,同比增长 20%;|过去 12 个月的自由现金流为 259 亿美元。',
    '他说:“请打开窗帘。”|她就能自动完成！|真的吗?|是的……|好',
    '輕鬆地遷移.NET 視窗.NET Linux 實現。|降低授權成本.NET 應用程式。',
    '来自 Amazon.com, Inc. 的业绩。|（见附件。）|谢谢',
    '见 https://a.cn/x?y=1;z=2 一页。|完',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''), 'zh-Hans')).toBe(marked)
  })

  it('ends at a half-width full stop before a space', () => {
    expect(cut('增长 17%. 谢谢', 'zh-Hans')).toBe('增长 17%.|谢谢')
  })
})

describe('splitSentences', () => {
  it('finds as many sentences in the calls as a reader counts', () => {
    const of = (start: string): string => lines.find((line) => line.startsWith(start)) ?? ''
    expect(splitSentences(of('Thanks, Dave. Today'), 'en')).toHaveLength(4)
    expect(splitSentences(of('谢谢你,Dave。今天'), 'zh-Hans')).toHaveLength(5)
    expect(splitSentences(of("Third, you're starting to see AWS"), 'en')).toHaveLength(2)
  })

  it('covers every character in order', () => {
    const mixed = fc.string({ unit: fc.constantFrom(...'aB1 .?!。；…”)\n"', 'Mr. ', 'U.S. ', 'Q. ', '——', '\ud83d') })
    fc.assert(
      fc.property(
        fc.oneof(mixed, fc.constantFrom(...lines)),
        fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
        (text, lang) => {
          let end = 0
          for (const span of splitSentences(text, lang)) {
            expect(span.start).toBe(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBe(text.length)
        },
      ),
    )
  })

  it('takes long hostile text in its stride', () => {
    for (const part of ['.', '. ', 'Mr. ', '?)', ' ', '.x', '"', '……', '; ']) {
      for (const lang of ['en', 'zh-Hant'] as const) {
        const text = 'A' + part.repeat(100_000) + 'x'
        expect(splitSentences(text, lang).at(-1)?.end).toBe(text.length)
      }
    }
  })
})
