import { describe, expect, it } from 'vitest'
import { chineseLabel } from './chinese-label.ts'

describe('a speaker named in Chinese', () => {
  it.each([
    ['操作员', 'Operator', null, '操作员', true],
    ['安·李', '安·李', null, '安·李', true],
    ['李明', '李明', null, '李明', false],
    ['李明 - 首席执行官', '李明', '首席执行官', '李明', true],
    ['埃尔克·范 Elke Lee｜首席执行官', 'Elke Lee', '首席执行官', '埃尔克·范', true],
    ['主持 Host', 'Host', null, '主持', true],
    ['Jean-Pierre Dubois 让-皮埃尔·杜布瓦, CEO', 'Jean-Pierre Dubois', 'CEO', '让-皮埃尔·杜布瓦', true],
    ['Ann Lee 安·李 Example Securities', 'Ann Lee', 'Example Securities', '安·李', true],
    ['李明，Example证券', '李明', 'Example证券', '李明', true],
    ['Ann Lee · 李安 (CFO)', 'Ann Lee', 'CFO', '李安', true],
    ['霍尔女士', '霍尔女士', null, '霍尔女士', true],
    ['黃明德財務長', '黃明德', '財務長', '黃明德', true],
    ['示例证券分析师王芳', '王芳', '示例证券分析师', '王芳', true],
    ['王芳（示例证券）', '王芳', '示例证券', '王芳', true],
    ['王芳，示例证券', '王芳', '示例证券', '王芳', true],
    ['Ann Lee（安·李）', 'Ann Lee', null, '安·李', true],
    ['安·李 Ann Lee', 'Ann Lee', null, '安·李', true],
    ['示例银行 Ann Lee', 'Ann Lee', '示例银行', 'Ann Lee', true],
    ['Operator / 接线员', 'Operator', null, '接线员', true],
    ['李明 - 示例公司, 首席财务官', '李明', '示例公司, 首席财务官', '李明', true],
    ['Li Ming 李明 - Example Wire, Reporter', 'Li Ming', 'Example Wire, Reporter', '李明', true],
    ['Li Ming 李明 (President and CEO, Example, Inc.)', 'Li Ming', 'President and CEO, Example, Inc.', '李明', true],
    ['示例通讯社记者', '示例通讯社记者', null, '示例通讯社记者', true],
  ])('%s', (text, name, tail, zh, certain) => {
    expect(chineseLabel(text)).toEqual({ name, tail, zh, certain })
  })

  it.each([
    '',
    'Ann Lee',
    '谢谢，李明。',
    'You may now disconnect. | 主持人',
    '我们的下一个问题来自示例银行的劳拉·麦',
    '我们的收入增长了百分之二十而且利润率也提高了所以全年的展望保持不变并且我们继续投入',
    'Gross Margin 毛利率？',
  ])('is not %j', (text) => {
    expect(chineseLabel(text)).toBeNull()
  })

  it('is no product: the words for it are terms', () => {
    expect(chineseLabel('Free Cash Flow 自由现金流')?.certain).not.toBe(true)
  })
})
