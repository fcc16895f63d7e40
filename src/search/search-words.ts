import type { Field } from './query/query.ts'
import type { Order } from './find/order.ts'
import type { Part } from './find/voices.ts'

/** Everything that search says in one language. */
export interface SearchWords {
  label: string
  placeholder: string
  close: string
  /** Shown before anything is typed: what can be typed. */
  help: string
  examples: string[]
  loading: string
  /** Announced and shown above the results. */
  found: (hits: number, calls: number, part: 'paragraphs' | 'notes') => string
  /** Hits of one call. */
  hits: (count: number) => string
  nothing: (query: string, calls: number, paragraphs: number) => string
  lesser: string
  lesserCount: (count: number) => string
  spelling: string
  allResults: string
  order: string
  orders: Record<Order, string>
  narrow: string
  fields: Record<Field, string>
  parts: Record<Part, string>
  languages: Record<'en' | 'zh', string>
  quarter: (quarter: string) => string
  /** What a call is called. */
  call: (company: string, year: number, quarter: number) => string
  date: (iso: string) => string
  notesFound: (count: number) => string
  /** What holds the words in another rendering, in how many paragraphs. */
  also: (count: number) => string
  inTranscript: string
  people: string
  calls: string
  /** Of hits whose text cannot be had. */
  notKept: (n: number) => string
  listOfCalls: string
  failed: Record<'offline' | 'missing' | 'damaged', string>
  retry: string
}

const english: SearchWords = {
  label: 'Search all calls and notes',
  placeholder: 'free cash flow, 关税, "run rate"',
  close: 'Close',
  help: 'English words are found from their beginning, Chinese anywhere, in either script. Quotes keep words together. Narrow by speaker:, company:, in:qa, lang:zh, year: or quarter:.',
  examples: ['free cash flow', '关税', '"operating margin" in:qa', 'AI 增长', 'tariffs quarter:1'],
  loading: 'Searching…',
  found: (hits, calls, part) => {
    if (hits === 0) return 'Nothing found'
    const what = part === 'notes' ? plural(hits, 'note', 'notes') : plural(hits, 'paragraph', 'paragraphs')
    return `${what} in ${plural(calls, 'call', 'calls')}`
  },
  hits: (count) => plural(count, 'hit', 'hits'),
  nothing: (query, calls, paragraphs) =>
    `Nothing holds all of ${query}. Searched: ${plural(paragraphs, 'paragraph', 'paragraphs')} of ${plural(calls, 'call', 'calls')} in English and Chinese, and the notes.`,
  lesser: 'With less:',
  lesserCount: (count) => plural(count, 'hit', 'hits'),
  spelling: 'An English word is found by its beginning: try fewer letters.',
  allResults: 'All results and filters',
  order: 'Order',
  orders: { newest: 'Newest call first', relevant: 'Best match first' },
  narrow: 'Narrow',
  fields: { company: 'Company', year: 'Year', quarter: 'Quarter', in: 'Part', speaker: 'Speaker', lang: 'Words in' },
  parts: { prepared: 'Prepared remarks', qa: 'Questions and answers', notes: 'Notes' },
  languages: { en: 'English text', zh: 'Chinese text' },
  quarter: (quarter) => `Q${quarter}`,
  call: (company, year, quarter) => `${company}, Q${quarter} ${year}`,
  date: (iso) => date('en-GB', iso),
  notesFound: (count) => plural(count, 'note', 'notes'),
  also: (count) => `Also found in another rendering or language: ${plural(count, 'paragraph', 'paragraphs')}`,
  inTranscript: 'Note in the transcript',
  people: 'People',
  calls: 'Calls',
  notKept: (n) =>
    `${n === 1 ? 'One hit' : `${n} hits`} whose text could not be loaded: it may not be kept on this device.`,
  listOfCalls: 'To the list of calls',
  failed: {
    offline: 'The network is off, and this part of the search is not kept on this device.',
    missing: 'A part of the search could not be loaded. What was found would not be complete, so nothing is shown.',
    damaged: 'A part of the search is damaged. What was found would not be complete, so nothing is shown.',
  },
  retry: 'Try again',
}

const simplified: SearchWords = {
  label: '搜索全部电话会与笔记',
  placeholder: '自由现金流、tariff、“run rate”',
  close: '关闭',
  help: '英文从词首匹配，中文任意位置匹配，简体、繁体通用。引号内的词连在一起查找。可用 speaker:、company:、in:qa、lang:zh、year:、quarter: 缩小范围。',
  examples: ['自由现金流', 'tariff', '“利润率” in:qa', 'AI 增长', '关税 quarter:1'],
  loading: '正在搜索……',
  found: (hits, calls, part) =>
    hits === 0 ? '没有结果' : `${calls} 场电话会中找到 ${hits} ${part === 'notes' ? '条笔记' : '段'}`,
  hits: (count) => `${count} 处`,
  nothing: (query, calls, paragraphs) =>
    `没有一段包含 ${query}。已搜索 ${calls} 场电话会的 ${paragraphs} 段中英文及全部笔记。`,
  lesser: '放宽条件：',
  lesserCount: (count) => `${count} 处`,
  spelling: '英文从词首匹配，不妨少输几个字母。',
  allResults: '全部结果与筛选',
  order: '排序',
  orders: { newest: '最新优先', relevant: '最相关优先' },
  narrow: '筛选',
  fields: { company: '公司', year: '年份', quarter: '季度', in: '部分', speaker: '发言人', lang: '匹配文本' },
  parts: { prepared: '管理层发言', qa: '问答环节', notes: '笔记' },
  languages: { en: '英文', zh: '中文' },
  quarter: (quarter) => `第${numeral(quarter)}季度`,
  call: (company, year, quarter) => `${company} ${year} 年第${numeral(String(quarter))}季度`,
  date: (iso) => date('zh-CN', iso),
  notesFound: (count) => `${count} 条笔记`,
  also: (count) => `换一种说法或语言还找到 ${count} 段`,
  inTranscript: '实录中的笔记',
  people: '人物',
  calls: '电话会',
  notKept: (n) => `另有 ${n} 处，正文无法加载，可能没有保存在本机上。`,
  listOfCalls: '前往电话会列表',
  failed: {
    offline: '当前没有网络，这部分搜索数据也没有保存在本设备上。',
    missing: '部分搜索数据无法加载。为避免结果不完整，暂不显示。',
    damaged: '部分搜索数据已损坏。为避免结果不完整，暂不显示。',
  },
  retry: '重试',
}

const traditional: SearchWords = {
  label: '搜尋所有電話會議與筆記',
  placeholder: '自由現金流、tariff、「run rate」',
  close: '關閉',
  help: '英文從字首比對，中文任意位置比對，繁體、簡體通用。引號內的字詞會連在一起尋找。可用 speaker:、company:、in:qa、lang:zh、year:、quarter: 縮小範圍。',
  examples: ['自由現金流', 'tariff', '「利潤率」 in:qa', 'AI 成長', '關稅 quarter:1'],
  loading: '正在搜尋……',
  found: (hits, calls, part) =>
    hits === 0 ? '沒有結果' : `${calls} 場電話會議中找到 ${hits} ${part === 'notes' ? '則筆記' : '段'}`,
  hits: (count) => `${count} 處`,
  nothing: (query, calls, paragraphs) =>
    `沒有一段包含 ${query}。已搜尋 ${calls} 場電話會議的 ${paragraphs} 段中英文及所有筆記。`,
  lesser: '放寬條件：',
  lesserCount: (count) => `${count} 處`,
  spelling: '英文從字首比對，不妨少輸入幾個字母。',
  allResults: '所有結果與篩選',
  order: '排序',
  orders: { newest: '最新優先', relevant: '最相關優先' },
  narrow: '篩選',
  fields: { company: '公司', year: '年份', quarter: '季度', in: '部分', speaker: '發言人', lang: '比對文字' },
  parts: { prepared: '管理層發言', qa: '問答時間', notes: '筆記' },
  languages: { en: '英文', zh: '中文' },
  quarter: (quarter) => `第${numeral(quarter)}季`,
  call: (company, year, quarter) => `${company} ${year} 年第${numeral(String(quarter))}季`,
  date: (iso) => date('zh-TW', iso),
  notesFound: (count) => `${count} 則筆記`,
  also: (count) => `換個說法或語言還找到 ${count} 段`,
  inTranscript: '逐字稿中的筆記',
  people: '人物',
  calls: '電話會議',
  notKept: (n) => `另有 ${n} 處，內文無法載入，可能沒有儲存在這台裝置上。`,
  listOfCalls: '前往電話會議列表',
  failed: {
    offline: '目前沒有網路，這部分搜尋資料也沒有儲存在這部裝置上。',
    missing: '部分搜尋資料無法載入。為避免結果不完整，暫不顯示。',
    damaged: '部分搜尋資料已損壞。為避免結果不完整，暫不顯示。',
  },
  retry: '重試',
}

function plural(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : other}`
}

function numeral(quarter: string): string {
  return '一二三四'.charAt(Number(quarter) - 1) || quarter
}

function date(locale: string, iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}

/**
 * What search says in the language of a page.
 * @param lang of the page (BCP 47); English where it is none of ours
 */
export function searchWords(lang: string): SearchWords {
  if (/^zh-(?:hant|tw|hk|mo)/i.test(lang)) return traditional
  return lang.toLowerCase().startsWith('zh') ? simplified : english
}
