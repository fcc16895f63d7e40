import type { Locale } from '../model/locale.ts'

/** What the pages on checks and terms say in one language. */
export interface CheckWords {
  heading: string
  lead: string
  rules: string
  rulesLead: string
  figures: string
  figuresOf: (name: string) => string
  agreed: string
  differing: string
  missing: string
  added: string
  standing: string
  /** Findings that are only worth knowing. */
  remarks: string
  accepted: string
  /** @param since ISO date, `null` where it is not known */
  acceptedBecause: (since: string | null, reason: string) => string
  correctedBecause: (since: string | null, reason: string) => string
  said: string
  stands: string
  where: string
  finding: string
  severity: Record<'error' | 'warning' | 'info', string>
  why: string
  mend: string
  noFindings: string
  noFigures: string
  marks: string
  report: string
  none: string
  /** The table of ways in which figures are written. */
  forms: {
    heading: string
    lead: string
    form: string
    english: string
    chinese: string
    readAs: string
    toldFrom: string
    name: string
  }
  terms: {
    heading: string
    lead: string
    renderings: string
    notThis: string
    also: string
    explainedOnly: string
    /** How often a term is said, and in how many calls. */
    uses: (count: number, calls: number) => string
    /** Calls that say it besides those that are named. */
    otherCalls: (n: number) => string
    onlyUsed: (n: number) => string
    filter: string
  }
}

const english: CheckWords = {
  heading: 'Checks',
  lead: 'Every figure and term of every call, held against its translation. What differs is marked in the text.',
  rules: 'The rules',
  rulesLead: 'What is looked for, why it matters, and what a publisher can do about it.',
  figures: 'Figures',
  figuresOf: (name) => `Checks of ${name}`,
  agreed: 'agree',
  differing: 'differ',
  missing: 'missing',
  added: 'added',
  standing: 'Findings',
  remarks: 'Remarks',
  accepted: 'Accepted',
  acceptedBecause: (since, reason) => `Accepted by the editor${since ? ` (known since ${since})` : ''}: ${reason}`,
  correctedBecause: (since, reason) => `Corrected by the editor${since ? ` (known since ${since})` : ''}: ${reason}`,
  said: 'English',
  stands: 'Chinese',
  where: 'Place',
  finding: 'Finding',
  severity: { error: 'error', warning: 'warning', info: 'remark' },
  why: 'Why it matters',
  mend: 'What to do',
  noFindings: 'Nothing was found.',
  noFigures: 'There are no figures in two languages to compare.',
  marks: 'Check marks',
  report: 'Checks',
  none: '—',
  forms: {
    heading: 'How figures are read',
    lead: 'Ways of writing and saying a figure that are understood, each with one quantity in both languages. What is not among them may raise a false alarm, or none where there should be one.',
    form: 'What is written',
    english: 'English',
    chinese: 'Chinese',
    readAs: 'Read as',
    toldFrom: 'Told apart from',
    name: 'a name, no quantity',
  },
  terms: {
    heading: 'Glossary',
    lead: 'The words of the field: what they mean, and how they are rendered in Chinese.',
    renderings: 'Renderings',
    notThis: 'Not',
    also: 'Also',
    explainedOnly: 'Not checked: it has too many meanings.',
    uses: (count, calls) =>
      `Said ${count === 1 ? 'once' : `${count} times`} in ${calls === 1 ? 'one call' : `${calls} calls`}`,
    otherCalls: (n) => (n === 1 ? 'one more call' : `${n} more calls`),
    onlyUsed: (n) => `Only the ${n} that the calls use`,
    filter: 'Find a term',
  },
}

const simplified: CheckWords = {
  heading: '核对',
  lead: '每场电话会的每个数字和术语都与译文逐一核对，不一致之处在正文中标出。',
  rules: '核对规则',
  rulesLead: '查什么、为什么要查、发布者可以怎么办。',
  figures: '数字',
  figuresOf: (name) => `${name}的核对结果`,
  agreed: '一致',
  differing: '不一致',
  missing: '译文缺漏',
  added: '译文多出',
  standing: '发现的问题',
  remarks: '提示',
  accepted: '已复核，不改',
  acceptedBecause: (since, reason) => `编者已复核，不改${since ? `（自 ${since} 起）` : ''}：${reason}`,
  correctedBecause: (since, reason) => `编者已更正${since ? `（自 ${since} 起知悉）` : ''}：${reason}`,
  said: '英文',
  stands: '中文',
  where: '位置',
  finding: '问题',
  severity: { error: '错误', warning: '警告', info: '提示' },
  why: '为什么重要',
  mend: '怎么处理',
  noFindings: '没有发现问题。',
  noFigures: '没有可供对照的双语数字。',
  marks: '核对标记',
  report: '核对结果',
  none: '—',
  forms: {
    heading: '数字怎样读取',
    lead: '以下是能读懂的数字写法和说法，每种以同一个数量的中英文各举一例。不在其列的写法，可能误报，也可能漏报。',
    form: '写法',
    english: '英文',
    chinese: '中文',
    readAs: '读作',
    toldFrom: '有别于',
    name: '名称，不是数量',
  },
  terms: {
    heading: '术语表',
    lead: '财报电话会的常用词：什么意思，中文怎么说。',
    renderings: '译法',
    notThis: '不作',
    also: '又作',
    explainedOnly: '词义太多，不作核对。',
    uses: (count, calls) => `${calls} 场电话会中出现 ${count} 次`,
    otherCalls: (n) => `另外 ${n} 场`,
    onlyUsed: (n) => `只看会上用到的 ${n} 个`,
    filter: '查找术语',
  },
}

const traditional: CheckWords = {
  heading: '查核',
  lead: '每場電話會議的每個數字與術語都和譯文逐一查核，不一致之處在正文中標出。',
  rules: '查核規則',
  rulesLead: '查什麼、為什麼要查、發佈者可以怎麼做。',
  figures: '數字',
  figuresOf: (name) => `${name}的查核結果`,
  agreed: '一致',
  differing: '不一致',
  missing: '譯文遺漏',
  added: '譯文多出',
  standing: '發現的問題',
  remarks: '提示',
  accepted: '已複核，不改',
  acceptedBecause: (since, reason) => `編者已複核，不改${since ? `（自 ${since} 起）` : ''}：${reason}`,
  correctedBecause: (since, reason) => `編者已更正${since ? `（自 ${since} 起知悉）` : ''}：${reason}`,
  said: '英文',
  stands: '中文',
  where: '位置',
  finding: '問題',
  severity: { error: '錯誤', warning: '警告', info: '提示' },
  why: '為什麼重要',
  mend: '怎麼處理',
  noFindings: '沒有發現問題。',
  noFigures: '沒有可供對照的雙語數字。',
  marks: '查核標記',
  report: '查核結果',
  none: '—',
  forms: {
    heading: '數字怎樣讀取',
    lead: '以下是讀得懂的數字寫法與說法，每種以同一個數量的中英文各舉一例。不在其列的寫法，可能誤報，也可能漏報。',
    form: '寫法',
    english: '英文',
    chinese: '中文',
    readAs: '讀作',
    toldFrom: '有別於',
    name: '名稱，不是數量',
  },
  terms: {
    heading: '術語表',
    lead: '財報電話會議的常用詞：什麼意思，中文怎麼說。',
    renderings: '譯法',
    notThis: '不作',
    also: '又作',
    explainedOnly: '詞義太多，不作查核。',
    uses: (count, calls) => `${calls} 場電話會議中出現 ${count} 次`,
    otherCalls: (n) => `另外 ${n} 場`,
    onlyUsed: (n) => `只看會上用到的 ${n} 個`,
    filter: '尋找術語',
  },
}

const all: Record<Locale, CheckWords> = { en: english, 'zh-hans': simplified, 'zh-hant': traditional }

/** The words of the pages on checks and terms in one language. */
export function checkWords(locale: Locale): CheckWords {
  return all[locale]
}
