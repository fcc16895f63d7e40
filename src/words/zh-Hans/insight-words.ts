import type { InsightWords } from '../wording/insight-words.ts'

export const insightWords: InsightWords = {
  heading: '关键数字',
  title: (call) => `${call}关键数字`,
  lead: '公布了什么、预期如何、谁问了什么、谈到了哪些话题；每一项都可以点回原话。',
  figures: '数字',
  guidance: '业绩指引',
  questions: '谁问了什么',
  topics: '话题',
  metric: '指标',
  amount: '数值',
  change: '变动',
  expected: '预期',
  company: '全公司',
  sentences: (n) => `原话 ${n} 句`,
  outlooks: '未给出数字的展望',
  answeredBy: (names) => `由${names.join('、')}回答`,
  noFigures: '这场电话会中没有含义足够确定、可以列出的数字。',
  allFigures: '全部数字，含义未定者在内',
  more: '指引、提问与话题',
  corrected: (said) => `编者已更正，原话为 ${said}`,
  correctedTo: (values) => `编者更正为 ${values.join('、')}`,
  doubted: '核对存疑',
  against: { 'year-ago': '同比', 'quarter-before': '环比', guidance: '与指引相比' },
  fromGuidance: (above) => (above ? '高于指引' : '低于指引'),
  basis: { 'constant-currency': '剔除汇率影响', adjusted: '调整后' },
  before: '此前',
  otherwise: '与公布口径相比',
  period: (year, part, span) => {
    const name =
      part === 'FY'
        ? `${year}\u00a0财年`
        : part.startsWith('H')
          ? `${year}\u00a0年${part === 'H1' ? '上' : '下'}半年`
          : `${year}\u00a0年\u00a0${part}`
    return span === 'trailing' ? `截至 ${name} 的 12 个月` : span === 'to-date' ? `截至 ${name} 的年初至今` : name
  },
  parts: { segment: '业务分部', part: '业务' },
}
