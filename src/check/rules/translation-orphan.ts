import type { Rule } from '../rule.ts'

export const translationOrphan: Rule = {
  name: 'translation-orphan',
  severity: 'warning',
  title: { en: 'A translation without a source', 'zh-Hans': '有译文没有原文', 'zh-Hant': '有譯文沒有原文' },
  why: {
    en:
      'A translated paragraph stands beside nothing. Either the source is lost, or a pair was torn apart and the ' +
      'paragraphs after it may be shifted.',
    'zh-Hans': '这段译文没有对应的原文。可能原文丢了，也可能一对段落被拆开，后面的段落也跟着错位。',
    'zh-Hant': '這段譯文沒有對應的原文。可能原文丟了，也可能一對段落被拆開，後面的段落也跟著錯位。',
  },
  mend: {
    en: 'Compare the seed with its original and restore the pair.',
    'zh-Hans': '对照出处，把这一对补齐。',
    'zh-Hant': '對照出處，把這一對補齊。',
  },
  messages: {
    orphan: {
      en: 'Paragraph ¶{n} has a translation and no source.',
      'zh-Hans': '¶{n} 只有译文，没有原文。',
      'zh-Hant': '¶{n} 只有譯文，沒有原文。',
    },
    range: {
      en: 'Paragraphs ¶{first} to ¶{last} have a translation and no source: {count} in a row.',
      'zh-Hans': '¶{first} 至 ¶{last} 连续 {count} 段只有译文，没有原文。',
      'zh-Hant': '¶{first} 至 ¶{last} 連續 {count} 段只有譯文，沒有原文。',
    },
  },
  range: 'range',
  find: ({ transcript, paragraphs }) => {
    if (transcript.translation === null) return []
    return paragraphs
      .filter(({ paragraph }) => paragraph.source === null && paragraph.translation !== null)
      .map(({ paragraph }) => ({
        says: 'orphan',
        values: { n: String(paragraph.n) },
        paragraph,
        marks: [],
        line: paragraph.translation?.line ?? null,
      }))
  },
}
