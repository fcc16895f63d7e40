import type { KeyFigure } from '../../model/key-figure.ts'
import type { Locale } from '../../model/locale.ts'

/** What pages say of the figures, questions and topics of calls, in one language. */
export interface InsightWords {
  /** Heading of the page, and of the table on the page of the call. */
  heading: string
  title: (call: string) => string
  lead: string
  figures: string
  guidance: string
  questions: string
  topics: string
  metric: string
  amount: string
  change: string
  expected: string
  company: string
  /** Opens the sentences in which figures stand. */
  sentences: (n: number) => string
  outlooks: string
  /** Names who answers. */
  answeredBy: (names: string[]) => string
  /** How often a topic is mentioned. */
  mentions: (n: number) => string
  noFigures: string
  /** Leads from the page of a call to the page. */
  more: string
  corrected: (said: string) => string
  against: Record<NonNullable<KeyFigure['against']>, string>
  /** How far a figure is from the guidance. */
  fromGuidance: (above: boolean) => string
  basis: Record<Exclude<KeyFigure['basis'], 'reported'>, string>
  before: string
  /** A time: of a quarter, a half or a year, alone, with the twelve months up to it, or the year up to it. */
  period: (year: number, part: KeyFigure['period']['part'], span: KeyFigure['period']['span']) => string
  parts: Record<'segment' | 'part', string>
}

const english: InsightWords = {
  heading: 'Key figures',
  title: (call) => `Key figures of ${call}`,
  lead: 'What was reported, what is expected, who asked what, and what was spoken of. Every entry leads to the words it is taken from.',
  figures: 'Figures',
  guidance: 'Guidance',
  questions: 'Who asked what',
  topics: 'Topics',
  metric: 'Metric',
  amount: 'Amount',
  change: 'Change',
  expected: 'Expected',
  company: 'Company',
  sentences: (n) => (n === 1 ? 'The sentence' : `The ${n} sentences`),
  outlooks: 'Expected without a figure',
  answeredBy: (names) => `answered by ${names.join(', ')}`,
  mentions: (n) => `${n} ×`,
  noFigures: 'No figure of this call is certain enough to be listed.',
  more: 'Guidance, questions and topics',
  corrected: (said) => `corrected by the editor; said: ${said}`,
  against: { 'year-ago': 'YoY', 'quarter-before': 'QoQ', guidance: 'against guidance' },
  fromGuidance: (above) => (above ? 'above guidance' : 'below guidance'),
  basis: { 'constant-currency': 'excl. FX', adjusted: 'adjusted' },
  before: 'before',
  period: (year, part, span) => {
    const name = part === 'FY' ? `fiscal ${year}` : `${part} ${year}`
    return span === 'trailing' ? `12 months to ${name}` : span === 'to-date' ? `year to ${name}` : name
  },
  parts: { segment: 'segment', part: 'business' },
}

const simplified: InsightWords = {
  heading: '关键数字',
  title: (call) => `${call}关键数字`,
  lead: '公布了什么、预期如何、谁问了什么、谈到了哪些话题；每一项都可以点回原话。',
  figures: '数字',
  guidance: '业绩指引',
  questions: '谁问了什么',
  topics: '话题',
  metric: '指标',
  amount: '数额',
  change: '变动',
  expected: '预期',
  company: '全公司',
  sentences: (n) => `原话 ${n} 句`,
  outlooks: '未给出数字的展望',
  answeredBy: (names) => `由${names.join('、')}回答`,
  mentions: (n) => `${n} 次`,
  noFigures: '这场电话会中没有含义足够确定、可以列出的数字。',
  more: '指引、提问与话题',
  corrected: (said) => `编者已更正，原话为 ${said}`,
  against: { 'year-ago': '同比', 'quarter-before': '环比', guidance: '与指引相比' },
  fromGuidance: (above) => (above ? '高于指引' : '低于指引'),
  basis: { 'constant-currency': '剔除汇率影响', adjusted: '调整后' },
  before: '此前',
  period: (year, part, span) => {
    const name =
      part === 'FY'
        ? `${year} 财年`
        : part.startsWith('H')
          ? `${year} 年${part === 'H1' ? '上' : '下'}半年`
          : `${year} 年 ${part}`
    return span === 'trailing' ? `截至 ${name} 的 12 个月` : span === 'to-date' ? `截至 ${name} 的年初至今` : name
  },
  parts: { segment: '业务分部', part: '业务' },
}

const traditional: InsightWords = {
  heading: '關鍵數字',
  title: (call) => `${call}關鍵數字`,
  lead: '公布了什麼、預期如何、誰問了什麼、談到哪些話題；每一項都能點回原話。',
  figures: '數字',
  guidance: '財務預測',
  questions: '誰問了什麼',
  topics: '話題',
  metric: '指標',
  amount: '金額',
  change: '增減',
  expected: '預期',
  company: '全公司',
  sentences: (n) => `原話 ${n} 句`,
  outlooks: '沒有給出數字的展望',
  answeredBy: (names) => `由${names.join('、')}回答`,
  mentions: (n) => `${n} 次`,
  noFigures: '這場法說會沒有含義夠確定、可以列出的數字。',
  more: '財測、提問與話題',
  corrected: (said) => `編者已更正，原話為 ${said}`,
  against: { 'year-ago': 'YoY', 'quarter-before': 'QoQ', guidance: '與財測相比' },
  fromGuidance: (above) => (above ? '高於財測' : '低於財測'),
  basis: { 'constant-currency': '排除匯率影響', adjusted: '調整後' },
  before: '先前',
  period: (year, part, span) => {
    const name =
      part === 'FY'
        ? `${year} 會計年度`
        : part.startsWith('H')
          ? `${year} 年${part === 'H1' ? '上' : '下'}半年`
          : `${year} 年 ${part}`
    return span === 'trailing' ? `截至 ${name} 的 12 個月` : span === 'to-date' ? `截至 ${name} 的年初至今` : name
  },
  parts: { segment: '營運部門', part: '業務' },
}

/** The words on figures, questions and topics in a language. */
export function insightWords(locale: Locale): InsightWords {
  return { en: english, 'zh-hans': simplified, 'zh-hant': traditional }[locale]
}
