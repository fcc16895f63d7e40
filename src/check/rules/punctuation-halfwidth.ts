import type { Rule } from '../rule.ts'

/** Marks that stand on a Chinese character. */
const HALF_WIDTH = /[\u3400-\u9fff][,;:!?()]|\([\u3400-\u9fff]|[\u3400-\u9fff]\.(?!\w)/g

export const punctuationHalfwidth: Rule = {
  name: 'punctuation-halfwidth',
  severity: 'info',
  title: {
    en: 'Half-width punctuation inside Chinese',
    'zh-Hans': '中文里用了半角标点',
    'zh-Hant': '中文裡用了半形標點',
  },
  why: {
    en:
      'Commas and brackets of half width inside Chinese crowd the text. The page shows them full-width; the seed ' +
      'and what is copied from the source view keep them.',
    'zh-Hans': '中文夹半角标点，读来局促。页面上会显示为全角，原始文件不改。',
    'zh-Hant': '中文夾半形標點，讀來侷促。頁面上會顯示為全形，原始檔案不改。',
  },
  mend: {
    en: 'Nothing needs to be done. Mend the seed if it is your own.',
    'zh-Hans': '可不处理；文件若由你维护，改成全角更好。',
    'zh-Hant': '可不處理；檔案若由你維護，改成全形更好。',
  },
  messages: {
    some: {
      en: '{count} marks of half width stand inside Chinese, in {paragraphs} paragraphs.',
      'zh-Hans': '中文里有 {count} 处半角标点，分布在 {paragraphs} 段。',
      'zh-Hant': '中文裡有 {count} 處半形標點，分布在 {paragraphs} 段。',
    },
  },
  find: (call) => {
    const counts = call.pairs.map(({ paragraph, translation }) => ({
      paragraph,
      line: translation.line,
      count: translation.text.match(HALF_WIDTH)?.length ?? 0,
    }))
    const some = counts.filter(({ count }) => count > 0)
    const first = some[0]
    if (!first) return []
    const count = some.reduce((sum, one) => sum + one.count, 0)
    return [
      {
        says: 'some',
        values: { count: String(count), paragraphs: String(some.length) },
        paragraph: null,
        marks: [],
        line: first.line,
        actual: String(count),
      },
    ]
  },
}
