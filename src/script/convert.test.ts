import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { configs } from 'opencc-js/preset'
import { describe, expect, it } from 'vitest'
import type { ChineseLang } from '../model/transcript.ts'
import { convert, convertKeepingPlaces, convertName, cutAlike } from './convert.ts'
import { NOTHING, withNames } from './words/lexicon.ts'

const seeds = {
  q1: readFileSync('seeds/amzn-2025-q1.txt', 'utf8').split('\n'),
  q2: readFileSync('seeds/amzn-2025-q2.txt', 'utf8').split('\n'),
}

const convertRuns = (runs: string[], from: ChineseLang, to: ChineseLang): string[] => {
  const { text, changes } = convertKeepingPlaces(runs.join(''), from, to)
  return cutAlike(runs, text, [changes])
}

const other = (lang: ChineseLang): ChineseLang => (lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans')

/** Words of the library, and what it makes of them. */
function libraryWords(to: ChineseLang): string[] {
  const flat = (found: unknown): string[] => (Array.isArray(found) ? found.flatMap(flat) : String(found).split(/[ |]/))
  return flat(configs[to === 'zh-Hant' ? 's2twp' : 'tw2sp']?.conversionChain)
}

/** Words of the library, pieces of the calls and characters that need care, in any order. */
function texts(to: ChineseLang): fc.Arbitrary<string> {
  const said = [...seeds.q1, ...seeds.q2].join('')
  const piece = fc.nat(said.length).chain((at) => fc.nat(6).map((length) => said.slice(at, at + length)))
  const odd = fc.constantFrom(
    '⿰',
    '\ud842',
    '\udfb7',
    '𠮷',
    '豈',
    '',
    ' ',
    '里',
    '发',
    '后',
    '干',
    '臺',
    '先生',
    '·',
    '余',
    '于',
  )
  return fc
    .array(fc.oneof(fc.constantFrom(...libraryWords(to)), piece, odd, fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join(''))
}

describe.each(['zh-Hans', 'zh-Hant'] as const)('to %s', (to) => {
  const from = other(to)

  it('changes nothing but words and characters of the dictionaries', () => {
    const known = new Set(libraryWords(to).flatMap((word) => [...word]))
    fc.assert(
      fc.property(texts(to), (text) => {
        const unknown = (converted: string): string =>
          Array.from(converted)
            .filter((character) => !known.has(character) && !/\p{Script=Han}/u.test(character))
            .join('')
        expect(unknown(convert(text, from, to))).toBe(unknown(text))
        const { changes } = convertKeepingPlaces(text, from, to)
        expect(convert(text, from, to)).toHaveLength(
          changes.reduce((length, { before, after }) => length + after - before, text.length),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('converts what is converted already into itself, on both calls', () => {
    for (const line of seeds[from === 'zh-Hans' ? 'q1' : 'q2']) {
      const once = convert(line, from, to)
      expect(convert(once, from, to)).toBe(once)
    }
  })

  it('keeps a name that is known there and back, wherever it stands', () => {
    const characters = from === 'zh-Hans' ? '余于范钟叶干后里岳郁涂游朴丰谷云发面' : '於范葉乾岳郁涂游朴谷雲發著汎'
    const name = fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(name, texts(to), texts(to), (known, before, after) => {
        const there = convertName(known, from, to)
        expect(convert(`${before}，${known}，${after}`, from, to, withNames(NOTHING, [known]))).toContain(
          `，${there}，`,
        )
        expect(convertName(there, to, from)).toBe(known)
      }),
    )
  })

  it('converts runs to the same text as the whole, as many as there were', () => {
    fc.assert(
      fc.property(fc.array(texts(to), { maxLength: 6 }), (runs) => {
        const converted = convertRuns(runs, from, to)
        expect(converted).toHaveLength(runs.length)
        expect(converted.join('')).toBe(convert(runs.join(''), from, to))
      }),
    )
  })

  it('leaves Latin, figures and punctuation alone', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ0189 .,;:!?()%$-+/&,。;:!?()「」“”、…') })
    fc.assert(fc.property(plain, (text) => convert(text, from, to) === text))
  })
})

describe('convert', () => {
  it.each([
    ['面向软件开发的高性能芯片,数据中心', '面向軟體開發的高效能晶片,資料中心'],
    ['首席执行官和首席财务官发表讲话', '執行長和財務長發表講話'],
    ['Dave Fildes 先生发表开场致辞', 'Dave Fildes 先生發表開場致辭'],
    ['刷新配送速度纪录', '刷新配送速度紀錄'],
    ['年化收入运行率达到 1,170 亿美元', '年化收入運行率達到 1,170 億美元'],
    ['成功发射首批量产型卫星', '成功發射首批量產型衛星'],
    ['提交给 SEC 的文件', '提交給 SEC 的文件'],
    ['请万俟先生回答', '請万俟先生回答'],
    ['塞浦路斯的集装箱船', '賽普勒斯的貨櫃船'],
    ['四周内完成交割', '四週內完成交割'],
    ['便利店和快餐店的移动电源', '便利商店和速食店的行動電源'],
    ['线上线下的渠道库存', '線上線下的通路庫存'],
    // Who is named beside an office or a label, and what only looks like a name there.
    ['分析师涂力磊，国泰君安', '分析師涂力磊，國泰君安'],
    ['主持人于佳：欢迎各位', '主持人于佳：歡迎各位'],
    ['种俊文：下一个问题', '种俊文：下一個問題'],
    ['后俊主管和游文人副总', '后俊主管和游文人副總'],
    ['干勇院士', '干勇院士'],
    ['后台经理、干部主任和谷物主管', '後臺經理、幹部主任和穀物主管'],
    ['征信总监和后市场经理', '徵信總監和後市場經理'],
    ['董事于会上表示', '董事於會上表示'],
    ['主讲人范志强：范本由主任签字', '主講人范志強：範本由主任簽字'],
    ['涂装工程师和移动游戏', '塗裝工程師和行動遊戲'],
    ['我是余海，首席财务官范思敏将介绍', '我是余海，財務長范思敏將介紹'],
    ['创始人余敏洪和朴正浩首席执行官', '創始人余敏洪和朴正浩執行長'],
    ['首席执行官周五将表示，社交媒体门店', '執行長週五將表示，社群媒體門市'],
    ['银行贷款', '銀行貸款'],
    ['感谢余总和岳总，副董事长种立表示', '感謝余總和岳總，副董事長种立表示'],
    ['余额总和，财务副总余丰', '餘額總和，財務副總余丰'],
    ['董秘范小云主持', '董秘范小雲主持'],
    ['李云松、于海涛和范爱华', '李雲松、于海濤和范愛華'],
    ['周转、余额和应收', '週轉、餘額和應收'],
    // Who is called, or does what only people do, and what only looks like a name there.
    ['请于海峰来回答', '請于海峰來回答'],
    ['请于官网查看', '請於官網查看'],
    ['感谢范磊的提问，有请余文静', '感謝范磊的提問，有請余文靜'],
    ['于明远表示，会议于上海举行', '于明遠表示，會議於上海舉行'],
    ['选举于德明为董事长', '選舉于德明為董事長'],
    ['由种子用户反馈范例，余热仍在', '由種子用戶回饋範例，餘熱仍在'],
    ['来自瑞银的于凯', '來自瑞銀的于凱'],
    ['于建华于去年加入，让于涵回答', '于建華於去年加入，讓于涵回答'],
    ['里海沿岸的年余时间', '里海沿岸的年餘時間'],
    ['克里斯托弗·里夫斯', '克里斯托弗·里夫斯'],
    ['三十余家工厂，其余关闭', '三十餘家工廠，其餘關閉'],
  ])('%s → %s', (simplified, traditional) => {
    expect(convert(simplified, 'zh-Hans', 'zh-Hant')).toBe(traditional)
  })

  it.each([
    ['人工智慧和軟體,資料庫', '人工智能和软件,数据库'],
    ['本季度的指標和評論', '本季度的指标和评论'],
    ['將更多工作負載轉移到雲端', '将更多工作负载转移到云端'],
    ['單位成本明顯低於單位成長率', '单位成本明显低于单位增长率'],
    ['我們的執行長和財務長', '我们的首席执行官和首席财务官'],
    ['一款呼叫中心軟體', '一款呼叫中心软件'],
    ['網路交換器與熱交換器', '网络交换机与热交换器'],
    ['離岸風電的貨櫃碼頭', '海上风电的集装箱码头'],
    ['避險基金持有的特別股', '对冲基金持有的优先股'],
    ['線上線下都賣優酪乳', '线上线下都卖酸奶'],
    ['社群媒體的邊緣運算', '社交媒体的边缘计算'],
    ['被動元件與基因定序', '被动元件与基因测序'],
    ['祇要妳可以提問', '只要你可以提问'],
    ['他著有三本書，看著有趣', '他著有三本书，看着有趣'],
  ])('%s → %s', (traditional, simplified) => {
    expect(convert(traditional, 'zh-Hant', 'zh-Hans')).toBe(simplified)
  })

  it('gives the same script back untouched', () => {
    expect(convert('软件和軟體', 'zh-Hans', 'zh-Hans')).toBe('软件和軟體')
    expect(convertName('安迪·贾西', 'zh-Hans', 'zh-Hans')).toBe('安迪·贾西')
  })
})

describe('convertName', () => {
  it.each([
    ['安迪·贾西', '安迪·賈西'],
    ['亨里克·里德', '亨里克·里德'],
    ['于洋', '于洋'],
    ['余华', '余華'],
    ['万俟卨', '万俟卨'],
    ['种师道', '种師道'],
    ['万洋', '萬洋'],
    ['Andy Jassy', 'Andy Jassy'],
    ['奥巴马', '奧巴馬'],
  ])('%s → %s', (simplified, traditional) => {
    expect(convertName(simplified, 'zh-Hans', 'zh-Hant')).toBe(traditional)
  })
})

describe('cutAlike', () => {
  it('cuts a word that keeps its length, and keeps one whole that does not', () => {
    expect(convertRuns(['我们的首席执', '行官说软', '件', '', '很好'], 'zh-Hans', 'zh-Hant')).toEqual([
      '我們的執行長',
      '說軟',
      '體',
      '',
      '很好',
    ])
  })

  it('gives every sentence of the calls what the sentence alone would become', () => {
    for (const [lines, from] of [
      [seeds.q1, 'zh-Hans'],
      [seeds.q2, 'zh-Hant'],
    ] as const) {
      const sentences = lines.join('\n').split(/(?<=[。\n])/)
      const alone = sentences.map((sentence) => convert(sentence, from, other(from)))
      expect(convertRuns(sentences, from, other(from))).toEqual(alone)
    }
  })

  it('takes hostile text', () => {
    const operators = '⿰'.repeat(100_000)
    expect(convertRuns([operators, '软件'], 'zh-Hans', 'zh-Hant')).toEqual([operators, '軟體'])
    expect(convertRuns([], 'zh-Hans', 'zh-Hant')).toEqual([])
    expect(convertRuns(['\ud842', '\udfb7'], 'zh-Hans', 'zh-Hant').join('')).toBe('\u{20bb7}')
  })
})
