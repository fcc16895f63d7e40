import { at, before, draft, type FigureDraft } from '../shared/figure-draft.ts'
import { oneOf } from '../shared/pattern.ts'
import type { ChineseNumber } from './numerals.ts'

const FACTOR = /[ \u00a0\u2009]?(?:倍(半)?(多|余|餘)?|[xX×](?!\w))/y
const AMOUNT = oneOf('了 出 约 約 近 逾 超 超过 超過 将近 將近 接近 大约 大約 幅 达 達 幅度 不到 至少 最多 有 整整')
/** What grows by so many times: `增长两倍` is three times as much. */
const BY = new RegExp(
  `(?:${oneOf('增长 增長 成长 成長 增加 上涨 上漲 [拉延][长長] [年季月]增 劲增 勁增 大增 增')}|(?<![上])[涨漲]|(?<![提上])升)${AMOUNT}* ?$`,
)
/** By the letter so many times more, but said of what is so many times as much, too. */
const MORE = new RegExp(
  `(?:${oneOf('快 加快 高 多 强 強 大 贵 貴 好 提升 提高 上升 改善 改進 改进 扩大 擴大 扩充 擴充 优于 優於 翻')})${AMOUNT}* ?$`,
)
const TO = /[到至为為]了?(?:约|約|近|逾|超过|超過|原[先来來]的)?[ ]?$/

/**
 * Reads how many times after a number. A growth *by* so many times is kept as what it makes of the whole: `增长了两倍` is 3,
 * `增长到两倍` is 2, `翻了三倍` is 3 and may be 4.
 */
export function multipleOf(text: string, read: ChineseNumber): FigureDraft | null {
  const { number } = read
  const factor = at(FACTOR, text, number.end)
  if (!factor) return null
  const value = number.value + (factor[1] ? 0.5 : 0)
  const left = before(text, number.start, 10)
  const by = factor[0].includes('倍') && !TO.test(left)
  const grows = by && BY.test(left)
  const turned = by && /翻了?$/.test(left)
  const whole = turned && value === 1 ? 2 : grows ? value + 1 : value
  return draft(
    'multiple',
    { ...number, value: whole },
    {
      place: { start: number.start, end: number.end + factor[0].length },
      direction: turned ? 'up' : null,
      open: by && !grows && whole === value && MORE.test(left),
      ...(factor[2] ? { bound: 'above' as const } : {}),
      ...(number.vague || (number.value <= 2 && !number.digits) ? { firmness: 'soft' } : {}),
    },
  )
}
