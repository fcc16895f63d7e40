import type { InsightWords } from '../wording/insight-words.ts'

export const insightWords: InsightWords = {
  heading: '關鍵數字',
  title: (call) => `${call}關鍵數字`,
  lead: '公布了什麼、預期如何、誰問了什麼、談到哪些話題；每一項都能點回原話。',
  figures: '數字',
  guidance: '財測',
  questions: '誰問了什麼',
  topics: '話題',
  metric: '指標',
  amount: '數值',
  change: '變動',
  expected: '預期',
  company: '全公司',
  sentences: (n) => `原話 ${n} 句`,
  outlooks: '沒有給出數字的展望',
  answeredBy: (names) => `由${names.join('、')}回答`,
  noFigures: '這場電話會議沒有含義夠確定、可以列出的數字。',
  allFigures: '全部數字，含義未定者在內',
  more: '財測、提問與話題',
  corrected: (said) => `編者已更正，原話為 ${said}`,
  correctedTo: (values) => `編者更正為 ${values.join('、')}`,
  doubted: '查核存疑',
  against: { 'year-ago': '較去年同期', 'quarter-before': '較上季', guidance: '與財測相比' },
  fromGuidance: (above) => (above ? '高於財測' : '低於財測'),
  basis: { 'constant-currency': '排除匯率影響', adjusted: '調整後' },
  before: '先前',
  otherwise: '與公布的計算基礎相比',
  period: (year, part, span) => {
    const name =
      part === 'FY'
        ? `${year}\u00a0會計年度`
        : part.startsWith('H')
          ? `${year}\u00a0年${part === 'H1' ? '上' : '下'}半年`
          : `${year}\u00a0年\u00a0${part}`
    return span === 'trailing' ? `截至 ${name} 的 12 個月` : span === 'to-date' ? `截至 ${name} 的年初至今` : name
  },
  parts: { segment: '營運部門', part: '業務' },
}
