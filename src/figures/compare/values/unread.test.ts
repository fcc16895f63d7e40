import { expect, it } from 'vitest'
import { told } from '../../fixtures/read-pairs.ts'

it.each([
  ['up a bit over one', '上升略超过1%'],
  ['yield was HK60.5 cents', '收益率为60.5港仙'],
  ['340B is growing', '340B正在增长'],
])('says nothing of %s, which may be %s', (english, chinese) => {
  expect(told({ english, chinese })).toEqual([])
})

it.each([
  ['up a bit over two', '上升略超过1%', ['added: 1%']],
  ['the team in Asia', '亚洲的5亿美元团队', ['added: 5亿美元']],
  ['sales of €4 million', '一流的销售', ['missing: €4 million']],
])('names what can be no reading of the other text: %s ≠ %s', (english, chinese, expected) => {
  expect(told({ english, chinese })).toEqual(expected)
})
