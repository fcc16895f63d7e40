import { describe, expect, it } from 'vitest'
import { figureLine, insightOfText } from '../read-insight.fixture.ts'

/** The key figures of what the finance chief of a company says in its second quarter of 2025. */
function figures(...said: string[]): string[] {
  const text = `示例股份有限公司 2025 年第二季度业绩电话会议
2025 年 8 月 1 日

主持人：各位投资者下午好，欢迎参加示例公司的业绩电话会议。
李伟（首席财务官）：谢谢主持人，各位好。
${said.join('\n')}
主持人：谢谢各位，今天的会议到此结束。
`
  return insightOfText(text).figures.map((one) => figureLine(one).replace(/^\d+ \| /, ''))
}

const revenue = 'revenue | company | 2025-Q2 | 52000000000 | USD | actual | - | reported'

describe('what is certain in Chinese stands in the table', () => {
  it.each<[string, string[]]>([
    ['第二季度营收为 520 亿美元。', [revenue]],
    [
      '第二季度，公司总营收达 520 亿美元，同比增长 12%，环比下降 3%。',
      [
        revenue,
        'revenue | company | 2025-Q2 | 12 | % | change | year-ago | reported',
        'revenue | company | 2025-Q2 | -3 | % | change | quarter-before | reported',
      ],
    ],
    [
      '第二季合併營收為新台幣 3,215 億元，季增 12.3%，年增 28.9%。',
      [
        'revenue | company | 2025-Q2 | 321500000000 | TWD | actual | - | reported',
        'revenue | company | 2025-Q2 | 12.3 | % | change | quarter-before | reported',
        'revenue | company | 2025-Q2 | 28.9 | % | change | year-ago | reported',
      ],
    ],
    [
      '毛利率 6.1%，季減 0.3 個百分點；每股盈餘為新台幣 2.09 元。',
      [
        'gross-margin | company | 2025-Q2 | 6.1 | % | actual | - | reported',
        'gross-margin | company | 2025-Q2 | -0.3 | pp | change | quarter-before | reported',
        'earnings-per-share | company | 2025-Q2 | 2.09 | TWD | actual | - | reported',
      ],
    ],
    [
      '营收同比增长 12%至 520 亿美元，按固定汇率计算同比增长 14%。',
      [
        'revenue | company | 2025-Q2 | 12 | % | change | year-ago | reported',
        revenue,
        'revenue | company | 2025-Q2 | 14 | % | change | year-ago | constant-currency',
      ],
    ],
    [
      '经调整净利润为 8 亿美元，营业亏损为 2 亿美元。',
      [
        'net-income | company | 2025-Q2 | 800000000 | USD | actual | - | adjusted',
        'operating-income | company | 2025-Q2 | -200000000 | USD | actual | - | reported',
      ],
    ],
    [
      '净利润同比增长 3%，至 8 亿美元；毛利率为 44%，较第一季度上升 1.3 个百分点。',
      [
        'net-income | company | 2025-Q2 | 3 | % | change | year-ago | reported',
        'net-income | company | 2025-Q2 | 800000000 | USD | actual | - | reported',
        'gross-margin | company | 2025-Q2 | 44 | % | actual | - | reported',
        'gross-margin | company | 2025-Q2 | 1.3 | pp | change | - | reported',
      ],
    ],
    [
      '我们预计第三季度营收将介于 550 亿至 570 亿美元之间。',
      ['revenue | company | 2025-Q3 | 55000000000..57000000000 | USD | guidance | - | reported'],
    ],
  ])('%s', (said, expected) => {
    expect(figures(said)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      '毛利率为 54.3%，去年同期为 52.1%。',
      [
        'gross-margin | company | 2025-Q2 | 54.3 | % | actual | - | reported',
        'gross-margin | company | 2024-Q2 | 52.1 | % | comparison | - | reported',
      ],
    ],
    [
      '分业务来看，在线广告收入为 186 亿元，同比增长 21%；游戏收入为 121 亿元。',
      [
        'revenue | 在线广告 | 2025-Q2 | 18600000000 | CNY | actual | - | reported',
        'revenue | 在线广告 | 2025-Q2 | 21 | % | change | year-ago | reported',
        'revenue | 游戏 | 2025-Q2 | 12100000000 | CNY | actual | - | reported',
      ],
    ],
    [
      '毛利率为 31.8%，较上一季度上升 1.2 个百分点，去年同期为 29.5%。',
      [
        'gross-margin | company | 2025-Q2 | 31.8 | % | actual | - | reported',
        'gross-margin | company | 2025-Q2 | 1.2 | pp | change | quarter-before | reported',
        'gross-margin | company | 2024-Q2 | 29.5 | % | comparison | - | reported',
      ],
    ],
    [
      '展望第三季度，毛利率将介于 30% 至 32% 之间。全年资本开支预计为 420 亿元。',
      [
        'gross-margin | company | 2025-Q3 | 30..32 | % | guidance | - | reported',
        'capital-expenditures | company | 2025-FY | 42000000000 | CNY | guidance | - | reported',
      ],
    ],
    [
      '累计前二季度每股收益为 8.4 元。',
      ['earnings-per-share | company | 2025-Q2-to-date | 8.4 | CNY | actual | - | reported'],
    ],
    ['归属于股东的净利润为 8.1 亿元。', ['net-income | company | 2025-Q2 | 810000000 | CNY | actual | - | reported']],
    ['云业务收入同比增长 21%。', ['revenue | 云业务 | 2025-Q2 | 21 | % | change | year-ago | reported']],
    [
      '研发费用为 58 亿元，占收入的 14.1%。经营利润为 108 亿元。',
      [
        'research-and-development-expenses | company | 2025-Q2 | 5800000000 | CNY | actual | - | reported',
        'operating-income | company | 2025-Q2 | 10800000000 | CNY | actual | - | reported',
      ],
    ],
    [
      '每股摊薄收益为 2.86 元。季度内我们回购股份 20 亿元。',
      [
        'earnings-per-share | company | 2025-Q2 | 2.86 | CNY | actual | - | reported',
        'share-repurchase | company | 2025-Q2 | 2000000000 | CNY | actual | - | reported',
      ],
    ],
    [
      '展望第三季度，我们预计总收入为人民币 420 亿元至 430 亿元。上半年总收入为 801 亿元。',
      [
        'revenue | company | 2025-Q3 | 42000000000..43000000000 | CNY | guidance | - | reported',
        'revenue | company | 2025-H1 | 80100000000 | CNY | actual | - | reported',
      ],
    ],
  ])('%s', (said, expected) => {
    expect(figures(said)).toEqual(expected)
  })

  it('is of the company again behind a paragraph that goes through several parts', () => {
    const parts = '分业务来看，在线广告收入为 186 亿元；游戏收入为 121 亿元。'
    expect(figures(parts, '毛利率为 54.3%。')).toHaveLength(3)
    expect(figures(`${parts}毛利率为 54.3%。`)).toHaveLength(2)
    expect(figures('云业务收入为 186 亿元。', '毛利率为 54.3%。')).toHaveLength(1)
    expect(figures('公司总收入为 300 亿元。其中，云业务收入为 186 亿元。', '毛利率为 54.3%。')).toHaveLength(3)
  })

  it('is in the currency that the call declares for all of it', () => {
    expect(figures('除非另有说明，以下金额均以人民币计。', '第二季度营收为 520 亿元。')).toEqual([
      revenue.replace('USD', 'CNY'),
    ])
    expect(figures('第二季度营收为 520 亿元，同比增长 12%。')).toEqual([
      revenue.replace('USD', 'CNY'),
      'revenue | company | 2025-Q2 | 12 | % | change | year-ago | reported',
    ])
    expect(
      figures('第二季營收為 520 億元，年增 12%。', '各位，第二季合併營收為新台幣 520 億元，匯兌利益為新台幣 5 億元。'),
    ).toEqual(['revenue | company | 2025-Q2 | 12 | % | change | year-ago | reported', revenue.replace('USD', 'TWD')])
  })
})

describe('what is not certain in Chinese does not', () => {
  it.each([
    '广告营收为 520 亿美元。',
    '云业务表现强劲，营收为 520 亿美元。',
    '云业务表现强劲。第二季度营收为 520 亿美元。',
    '去年第二季度营收为 470 亿美元。',
    '上年同期营收为 470 亿美元。',
    '伺服器占營收 62%。',
    '营收中有 5 亿美元来自汇率。',
    '如果营收为 520 亿美元，我们会很高兴。',
    '全年营收目标为 2,000 亿美元。',
    '我们预计营收为 520 亿美元。',
    '前三季营收合计 1,500 亿美元。',
    '营收增长约 5 亿美元来自收购。',
    '全年营收为 2,000 亿美元。',
    '毛利率同比增长 5%。',
    '客户的营收为 520 亿美元。',
    '净亏损收窄 5 亿美元。',
    '我们预计同店销售额持平，营收为 520 亿美元。',
    '营收为 500 亿至 520 亿美元。',
    '去年同期为 52.1%。',
    '分业务来看，我们的收入为 186 亿元；其他收入为 121 亿元；平均收入为 3 亿元。',
    '自计划启动以来，累计回购股份 20 亿元。',
  ])('%s', (said) => {
    expect(figures(said)).toEqual([])
  })
})
