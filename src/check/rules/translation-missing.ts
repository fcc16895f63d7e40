import type { Rule } from '../rule.ts'

export const translationMissing: Rule = {
  name: 'translation-missing',
  severity: 'warning',
  title: { en: 'A paragraph is not translated', 'zh-Hans': '有一段没有译文', 'zh-Hant': '有一段沒有譯文' },
  why: {
    en: 'Who reads the translation only does not know that something was said here.',
    'zh-Hans': '只读译文的人不知道这里还有话。',
    'zh-Hant': '只讀譯文的人不知道這裡還有話。',
  },
  mend: {
    en: 'Add the translation to the seed. The page says “not translated” until then.',
    'zh-Hans': '在 seeds 的文件里补上译文；在此之前，页面会注明“未翻译”。',
    'zh-Hant': '在 seeds 的檔案裡補上譯文；在此之前，頁面會註明「未翻譯」。',
  },
  messages: {
    missing: { en: 'Paragraph ¶{n} has no translation.', 'zh-Hans': '¶{n} 没有译文。', 'zh-Hant': '¶{n} 沒有譯文。' },
    range: {
      en: 'Paragraphs ¶{first} to ¶{last} have no translation: {count} in a row.',
      'zh-Hans': '¶{first} 至 ¶{last} 连续 {count} 段没有译文。',
      'zh-Hant': '¶{first} 至 ¶{last} 連續 {count} 段沒有譯文。',
    },
  },
  range: 'range',
  find: ({ transcript, paragraphs }) => {
    if (transcript.translation === null) return []
    return paragraphs
      .filter(({ paragraph }) => paragraph.source !== null && paragraph.translation === null)
      .map(({ paragraph }) => ({
        says: 'missing',
        values: { n: String(paragraph.n) },
        paragraph,
        marks: [],
        line: paragraph.source?.line ?? null,
      }))
  },
}
