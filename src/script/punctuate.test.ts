import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAlike } from './convert.ts'
import { punctuate as punctuateIn } from './punctuate.ts'

const punctuate = (text: string): string => punctuateIn(text, 'zh-Hans').text

const lines = ['seeds/amzn-2025-q1.txt', 'seeds/amzn-2025-q2.txt'].flatMap((seed) =>
  readFileSync(seed, 'utf8').split('\n'),
)

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."中文。，（）“”'–`.,;:!?() \naZ09%$-/@&", '𠮷') }),
  fc.constantFrom(...lines),
)

describe('punctuate', () => {
  it.each([
    [
      '大家好,欢迎参加亚马逊公司 2025 财年第一季度财报电话会议。',
      '大家好，欢迎参加亚马逊公司 2025 财年第一季度财报电话会议。',
    ],
    ['收入为 1,657 亿美元,同比增长 10%(剔除汇率影响)。', '收入为 1,657 亿美元，同比增长 10%（剔除汇率影响）。'],
    ['同比增长 20%;过去 12 个月', '同比增长 20%；过去 12 个月'],
    ['营业利润率为 6.3%;国际部门', '营业利润率为 6.3%；国际部门'],
    ['我们下一代 Alexa(Alexa+)中可见一斑', '我们下一代 Alexa（Alexa+）中可见一斑'],
    [
      '在我们的娱乐矩阵(Prime Video、Twitch、IMDb)、体育直播',
      '在我们的娱乐矩阵（Prime Video、Twitch、IMDb）、体育直播',
    ],
    ['馬克‧馬哈尼 (Mark Mahaney),Evercore ISI。', '馬克‧馬哈尼 （Mark Mahaney），Evercore ISI。'],
    ['抱歉,1,795 億美元', '抱歉，1,795 億美元'],
    ['说:“Alexa,请打开窗帘”,它', '说：“Alexa，请打开窗帘”，它'],
    ['轻松地遷移.NET 應用程式', '轻松地遷移.NET 應用程式'],
    ['Amazon.com, Inc. 的业绩', 'Amazon.com, Inc. 的业绩'],
    ['会议于 10:30 开始,比例 3:1', '会议于 10:30 开始，比例 3:1'],
    ['亚马逊(NASDAQ:AMZN)公布', '亚马逊（NASDAQ:AMZN）公布'],
    ['由 Amazon (NASDAQ:AMZN) 公布', '由 Amazon (NASDAQ:AMZN) 公布'],
    ['怎么看 AWS? 谢谢!', '怎么看 AWS？ 谢谢！'],
    ['你怎么看 AWS?', '你怎么看 AWS？'],
    ['如果没有AWS,Amazon电商业务', '如果没有 AWS，Amazon 电商业务'],
    ['如 Prime Video,Twitch,IMDb 等', '如 Prime Video，Twitch，IMDb 等'],
    ['他说：“We grew, a lot. Thanks!” 很好', '他说：“We grew, a lot. Thanks!” 很好'],
    ['增长了 17%.', '增长了 17%。'],
    ['安迪.贾西在 U.S. 说', '安迪.贾西在 U.S. 说'],
    ['见 https://a.cn/x?y=1,2(3),然后', '见 https://a.cn/x?y=1,2(3),然后'],
    ['调用`f(中, x)`,再来', '调用`f(中, x)`，再来'],
    ['(1)首先;1)其次', '（1）首先；1)其次'],
    ['第一（甲)和(乙）', '第一（甲）和（乙）'],
    ['No Chinese here, (at all): 1,557!', 'No Chinese here, (at all): 1,557!'],
    ['产品...我们', '产品……我们'],
    ['增长…', '增长……'],
    ['我想说 — 这很重要', '我想说——这很重要'],
    ['然后 -- 但是', '然后——但是'],
    ['应用 - 或者它们', '应用——或者它们'],
    ['需求旺盛 – 尤其是北美', '需求旺盛——尤其是北美'],
    ['周一–周五', '周一–周五'],
    ['C#开发者和5‰左右', 'C# 开发者和 5‰ 左右'],
    ["她说:\"他问'何时'\",it's fine", "她说：“他问‘何时’”，it's fine"],
    ["叫'规模效应'的Moody's", "叫“规模效应”的 Moody's"],
    ['AWS营业收入和 AWS 部门', 'AWS 营业收入和 AWS 部门'],
    ['增长17.5%和5月1日', '增长 17.5% 和 5 月 1 日'],
    ['他说"很好"', '他说“很好”'],
    ['屏幕5"和6"', '屏幕 5"和 6"'],
    ['他說「我們的『優先』很好」', '他說“我們的‘優先’很好”'],
    ['it’s 中文', 'it’s 中文'],
    ['', ''],
  ])('%s → %s', (stored, shown) => {
    expect(punctuate(stored)).toBe(shown)
  })

  it.each([
    ['他说：“我们的‘优先’很好。”', '他说：「我们的『优先』很好。」'],
    ['「一」和"二"', '「一」和「二」'],
    ['“没有结束', '“没有结束'],
    ['说 “We grew.” 很好', '说 「We grew.」 很好'],
  ])('in Taiwan: %s → %s', (stored, shown) => {
    expect(punctuateIn(stored, 'zh-Hant').text).toBe(shown)
  })

  it('leaves no half-width mark in the Chinese of either call but those of figures, Latin and .NET', () => {
    const shown = lines
      .filter((line) => /\p{Script=Han}/u.test(line))
      .map(punctuate)
      .join('\n')
    const left = shown.match(/\S*[,;:!?().]\S*/g) ?? []
    expect(left.filter((word) => !/^[^,;:!?()]*\d[.,]\d[^,;:!?()]*$/.test(word) && !word.includes('.NET'))).toEqual([])
  })

  it('changes nothing but marks, each into its own form at the same place, and puts in single spaces', () => {
    const known = new Map([...',;:!?.()'].map((mark, place) => [mark, '，；：！？。（）'.charAt(place)]))
    fc.assert(
      fc.property(text, fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const), (stored, lang) => {
        const { text: shown, changes } = punctuateIn(stored, lang)
        const pieces = cutAlike(stored.split(''), shown, [changes])
        expect(pieces.join('')).toBe(shown)
        for (const [at, piece] of pieces.entries()) {
          const unit = stored.charAt(at)
          const same = piece === unit || piece === ` ${unit}` || piece.trimStart() === known.get(unit)
          const quote = /^["'“”‘’「」『』]$/.test(unit) && /^ ?["'“”‘’「」『』]$/.test(piece)
          expect(
            same || quote || (/^[-–—―….。 ]$/.test(unit) && /^(?: |——?|……?)?$/.test(piece)),
            `${unit} → ${piece}`,
          ).toBe(true)
        }
      }),
    )
  })

  it('never touches a mark between two digits or two Latin letters', () => {
    fc.assert(
      fc.property(text, (stored) => {
        const { text: shown, changes } = punctuateIn(stored, 'zh-Hans')
        const pieces = cutAlike(stored.split(''), shown, [changes])
        const inside = /(?<=\d)[,.:](?=\d)|(?<=[A-Za-z])[.:;!?](?=[A-Za-z])/g
        for (const { index, 0: mark } of stored.matchAll(inside)) expect(pieces[index]).toBe(mark)
      }),
    )
  })

  it('shows what is shown already as it is', () => {
    const shown = lines.map(punctuate)
    expect(shown.map(punctuate)).toEqual(shown)
  })

  it('takes long hostile text in its stride', () => {
    for (const part of ['(', ')', '(中', 'a', 'a@', '`', '"', ' ', '?)', ',', 'a.']) {
      const stored = '中' + part.repeat(200_000)
      expect(punctuate(stored).length).toBeLessThanOrEqual(stored.length * 2)
    }
  })
})
