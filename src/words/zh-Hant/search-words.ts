import type { SearchWords } from '../wording/search-words.ts'

export const searchWords: SearchWords = {
  label: '搜尋所有電話會議與筆記',
  placeholder: '自由現金流、tariff',
  close: '關閉',
  help: '英文從字首比對，中文任意位置比對，繁體、簡體通用。引號內的字詞會連在一起尋找。可用 speaker:、company:、in:qa、lang:zh、year:、quarter: 縮小範圍。',
  examples: ['自由現金流', 'tariff', '「利潤率」 in:qa', 'AI 成長', '關稅 quarter:1'],
  found: (hits, calls, part) =>
    hits === 0 ? '沒有結果' : `在 ${calls} 場電話會議中找到 ${hits} ${part === 'notes' ? '則筆記' : '段'}`,
  hits: (count) => `${count} 處`,
  nothing: (query, calls, paragraphs) =>
    `沒有段落包含 ${query}。已搜尋 ${calls} 場電話會議的 ${paragraphs} 段中英文及所有筆記。`,
  lesser: '放寬條件：',
  lesserCount: (count) => `${count} 處`,
  spelling: '英文從字首比對，不妨少輸入幾個字母。',
  allResults: '所有結果與篩選',
  order: '排序',
  orders: { newest: '最新優先', relevant: '最相關優先' },
  narrow: '篩選',
  fields: { company: '公司', year: '年份', quarter: '季度', in: '部分', speaker: '發言人', lang: '比對語言' },
  parts: { prepared: '管理層發言', qa: '問答時間', notes: '筆記' },
  languages: { en: '英文', zh: '中文' },
  quarter: (quarter) => `第${numeral(quarter)}季`,
  call: (company, year, quarter) => `${company} ${year} 年第${numeral(String(quarter))}季`,
  date: (iso) => date('zh-TW', iso),
  notesFound: (count) => `${count} 則筆記`,
  also: (count) => `另有 ${count} 段用了別的譯法或另一種語言`,
  inTranscript: '逐字稿中的筆記',
  people: '人物',
  calls: '電話會議',
  notKept: (n) => `另有 ${n} 處，正文無法載入，可能沒有儲存在這台裝置上。`,
  comma: '，',
  listOfCalls: '前往電話會議列表',
  failed: {
    offline: '目前沒有網路，這部分搜尋資料也沒有儲存在這台裝置上。',
    silent: '伺服器沒有回應，暫時無法搜尋。',
    missing: '部分搜尋資料無法載入。為避免結果不完整，暫不顯示。',
    damaged: '部分搜尋資料已損壞。為避免結果不完整，暫不顯示。',
  },
  retry: '重試',
}

function numeral(quarter: string): string {
  return '一二三四'.charAt(Number(quarter) - 1) || quarter
}

function date(locale: string, iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}
