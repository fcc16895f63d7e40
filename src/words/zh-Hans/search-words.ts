import type { SearchWords } from '../wording/search-words.ts'

export const searchWords: SearchWords = {
  label: '搜索全部电话会与笔记',
  placeholder: '自由现金流、tariff',
  close: '关闭',
  help: '英文从词首匹配，中文任意位置匹配，简体、繁体通用。引号内的词连在一起查找。可用 speaker:、company:、in:qa、lang:zh、year:、quarter: 缩小范围。',
  examples: ['自由现金流', 'tariff', '“利润率” in:qa', 'AI 增长', '关税 quarter:1'],
  found: (hits, calls, part) =>
    hits === 0 ? '没有结果' : `在 ${calls} 场电话会中找到 ${hits} ${part === 'notes' ? '条笔记' : '段'}`,
  hits: (count) => `${count} 处`,
  nothing: (query, calls, paragraphs) =>
    `没有段落包含 ${query}。已搜索 ${calls} 场电话会的 ${paragraphs} 段中英文及全部笔记。`,
  lesser: '放宽条件：',
  lesserCount: (count) => `${count} 处`,
  spelling: '英文从词首匹配，不妨少输几个字母。',
  allResults: '全部结果与筛选',
  order: '排序',
  orders: { newest: '最新优先', relevant: '最相关优先' },
  narrow: '筛选',
  fields: { company: '公司', year: '年份', quarter: '季度', in: '部分', speaker: '发言人', lang: '匹配语言' },
  parts: { prepared: '管理层发言', qa: '问答环节', notes: '笔记' },
  languages: { en: '英文', zh: '中文' },
  quarter: (quarter) => `第${numeral(quarter)}季度`,
  call: (company, year, quarter) => `${company} ${year} 年第${numeral(String(quarter))}季度`,
  date: (iso) => date('zh-CN', iso),
  notesFound: (count) => `${count} 条笔记`,
  also: (count) => `另有 ${count} 段用了别的译法或另一种语言`,
  inTranscript: '实录中的笔记',
  people: '人物',
  calls: '电话会',
  notKept: (n) => `另有 ${n} 处，正文无法加载，可能没有保存在本机上。`,
  comma: '，',
  listOfCalls: '前往电话会列表',
  failed: {
    offline: '当前没有网络，这部分搜索数据也没有保存在本机上。',
    silent: '服务器没有响应，暂时无法搜索。',
    missing: '部分搜索数据无法加载。为避免结果不完整，暂不显示。',
    damaged: '部分搜索数据已损坏。为避免结果不完整，暂不显示。',
  },
  retry: '重试',
}

function numeral(quarter: string): string {
  return '一二三四'.charAt(Number(quarter) - 1) || quarter
}

function date(locale: string, iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}
