import { isEcho } from '../../text/echo.ts'
import type { Rule } from '../rule.ts'

/** Shortest source that a translation can be said to repeat at its beginning. */
const SHORTEST = 20

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A look at the first letters spares the rest. */
function sameBeginning(a: string, b: string): boolean {
  return fold(a.slice(0, 12)).startsWith(fold(b.slice(0, 6)))
}

/** Names and codes alone are the same in every language: `Mark Mahaney, Evercore.` */
function hasWords(text: string): boolean {
  return /(?:^|\s)[a-z]{2,}/.test(text)
}

export const translationEcho: Rule = {
  name: 'translation-echo',
  severity: 'warning',
  title: { en: 'The translation repeats the source', 'zh-Hans': '译文照抄原文', 'zh-Hant': '譯文照抄原文' },
  why: {
    en: 'The field of the translation holds the English again. It looks translated and is not.',
    'zh-Hans': '译文一栏又放了一遍英文，看似译了，其实没有。',
    'zh-Hant': '譯文一欄又放了一遍英文，看似譯了，其實沒有。',
  },
  mend: {
    en: 'Translate the paragraph, or take the repetition out: the page then says “not translated”.',
    'zh-Hans': '补上译文，或删去重复的英文，页面会注明“未翻译”。',
    'zh-Hant': '補上譯文，或刪去重複的英文，頁面會註明「未翻譯」。',
  },
  messages: {
    whole: {
      en: 'The translation of ¶{n} is the English text again.',
      'zh-Hans': '¶{n} 的译文就是英文原文。',
      'zh-Hant': '¶{n} 的譯文就是英文原文。',
    },
    beginning: {
      en: 'The translation of ¶{n} begins with the English text.',
      'zh-Hans': '¶{n} 的译文开头重复了英文原文。',
      'zh-Hant': '¶{n} 的譯文開頭重複了英文原文。',
    },
  },
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) => {
      const { source, translation } = paragraph
      if (!source || !translation || !sameBeginning(source.text, translation.text) || !hasWords(source.text)) return []
      const [from, to] = [fold(source.text), fold(translation.text)]
      const whole = isEcho(source.text, translation.text)
      if (!whole && !(from.length >= SHORTEST && to.startsWith(from))) return []
      return [
        {
          says: whole ? 'whole' : 'beginning',
          values: { n: String(paragraph.n) },
          paragraph,
          marks: [
            {
              paragraph: paragraph.id,
              side: 'translation' as const,
              start: 0,
              end: whole ? translation.text.length : Math.min(source.text.length, translation.text.length),
            },
          ],
        },
      ]
    }),
}
