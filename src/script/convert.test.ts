import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { ConverterBuilder } from 'opencc-js/core'
import { describe, expect, it } from 'vitest'
import type { ChineseLang } from '../model/transcript.ts'
import { conversionSteps } from './conversion-steps.ts'
import { convert, convertKeepingPlaces, convertName, cutAlike } from './convert.ts'

const seeds = {
  q1: readFileSync('seeds/amzn-2025-q1.txt', 'utf8').split('\n'),
  q2: readFileSync('seeds/amzn-2025-q2.txt', 'utf8').split('\n'),
}

const convertRuns = (runs: string[], from: ChineseLang, to: ChineseLang): string[] =>
  cutAlike(runs, convertKeepingPlaces(runs.join(''), from, to))

const other = (lang: ChineseLang): ChineseLang => lang === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans'

/** What `opencc-js` itself makes of the same dictionaries. */
function library(to: ChineseLang, names: boolean): (text: string) => string {
  const { normalize, segment, replace } = conversionSteps(to, names)
  const config = { normalizationChain: [normalize], segmentation: segment, conversionChain: replace }
  const locale = { a: [['a a']] }
  return ConverterBuilder({ from: locale, to: locale, configs: { a2a: config } })({ from: 'a', to: 'a' })
}

/** Words of the dictionaries, pieces of the calls and characters that need care, in any order. */
function texts(to: ChineseLang): fc.Arbitrary<string> {
  const { normalize, segment, replace } = conversionSteps(to, false)
  const words = [normalize, segment, ...replace].flat().flatMap((dictionary) => dictionary.split('|'))
    .map((entry) => entry.split(' ')[0] ?? '')
  const said = [...seeds.q1, ...seeds.q2].join('')
  const piece = fc.nat(said.length).chain((at) => fc.nat(6).map((length) => said.slice(at, at + length)))
  const odd = fc.constantFrom('⿰', '⿲氵', '⿱艹魚', '\ud842', '\udfb7', '𠮷', '豈', '', ' ', '里', '发', '后', '干', '臺')
  return fc.array(fc.oneof(fc.constantFrom(...words), piece, odd, fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join(''))
}

describe.each(['zh-Hans', 'zh-Hant'] as const)('to %s', (to) => {
  const from = other(to)

  it('gives what opencc-js gives for the same dictionaries, on both calls and on generated text', () => {
    const expected = library(to, false)
    for (const line of [...seeds.q1, ...seeds.q2]) expect(convert(line, from, to)).toBe(expected(line))
    fc.assert(fc.property(texts(to), (text) => convert(text, from, to) === expected(text)), { numRuns: 2000 })
  })

  it('gives what opencc-js gives for names', () => {
    const expected = library(to, true)
    fc.assert(fc.property(texts(to), (text) => convertName(text, from, to) === expected(text)), { numRuns: 500 })
  })

  it('converts runs to the same text as the whole, as many as there were', () => {
    fc.assert(fc.property(fc.array(texts(to), { maxLength: 6 }), (runs) => {
      const converted = convertRuns(runs, from, to)
      expect(converted).toHaveLength(runs.length)
      expect(converted.join('')).toBe(convert(runs.join(''), from, to))
    }))
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
  ])('%s → %s', (simplified, traditional) => {
    expect(convert(simplified, 'zh-Hans', 'zh-Hant')).toBe(traditional)
  })

  it.each([
    ['人工智慧和軟體,資料庫', '人工智能和软件,数据库'],
    ['本季度的指標和評論', '本季度的指标和评论'],
    ['將更多工作負載轉移到雲端', '将更多工作负载转移到云端'],
    ['單位成本明顯低於單位成長率', '单位成本明显低于单位成长率'],
    ['我們的執行長和財務長', '我们的首席执行官和首席财务官'],
    ['一款呼叫中心軟體', '一款呼叫中心软件'],
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
    ['Andy Jassy', 'Andy Jassy'],
    ['奥巴马', '奧巴馬'],
  ])('%s → %s', (simplified, traditional) => {
    expect(convertName(simplified, 'zh-Hans', 'zh-Hant')).toBe(traditional)
  })
})

describe('cutAlike', () => {
  it('cuts a word that keeps its length, and keeps one whole that does not', () => {
    expect(convertRuns(['我们的首席执', '行官说软', '件', '', '很好'], 'zh-Hans', 'zh-Hant'))
      .toEqual(['我們的執行長', '說軟', '體', '', '很好'])
  })

  it('gives every sentence of the calls what the sentence alone would become', () => {
    for (const [lines, from] of [[seeds.q1, 'zh-Hans'], [seeds.q2, 'zh-Hant']] as const) {
      const sentences = lines.join('\n').split(/(?<=[。\n])/)
      const alone = sentences.map((sentence) => convert(sentence, from, other(from)))
      expect(convertRuns(sentences, from, other(from))).toEqual(alone)
    }
  })

  it('takes hostile text', () => {
    const operators = '⿰'.repeat(100_000)
    expect(convertRuns([operators, '软件'], 'zh-Hans', 'zh-Hant')).toEqual([operators, '软件'])
    expect(convertRuns([], 'zh-Hans', 'zh-Hant')).toEqual([])
    expect(convertRuns(['\ud842', '\udfb7'], 'zh-Hans', 'zh-Hant').join('')).toBe('\u{20bb7}')
  })
})
