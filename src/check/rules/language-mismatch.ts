import { hasChinese } from '../../text/has-chinese.ts'
import type { Found, Rule } from '../rule.ts'

/** Share of Chinese among the letters from which an English text is taken for Chinese. */
const MOSTLY = 0.5
const FEWEST_LETTERS = 8

function shareOfChinese(text: string): { letters: number; share: number } {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return { letters, share: letters === 0 ? 0 : chinese / letters }
}

function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return fold(a) === fold(b)
}

export const languageMismatch: Rule = {
  name: 'language-mismatch',
  severity: 'warning',
  title: { en: 'A paragraph is in the wrong language', 'zh-Hans': '语言放错了位置', 'zh-Hant': '語言放錯了位置' },
  why: {
    en:
      'A field that should be English holds Chinese, or the reverse. The two languages of this place are swapped, ' +
      'or a paragraph is missing nearby.',
    'zh-Hans': '该是英文的一栏放了中文，或者相反。可能两种语言放反了，也可能附近少了一段。',
    'zh-Hant': '該是英文的一欄放了中文，或者相反。可能兩種語言放反了，也可能附近少了一段。',
  },
  mend: {
    en: 'Look at the lines around this place in the seed and restore the order of the two languages.',
    'zh-Hans': '看 seeds 文件中此处上下几行，把两种语言的次序改正。',
    'zh-Hant': '看 seeds 檔案中此處上下幾行，把兩種語言的次序改正。',
  },
  messages: {
    source: {
      en: 'The English text of ¶{n} is mostly Chinese.',
      'zh-Hans': '¶{n} 的英文一栏大部分是中文。',
      'zh-Hant': '¶{n} 的英文一欄大部分是中文。',
    },
    translation: {
      en: 'The Chinese text of ¶{n} holds no Chinese.',
      'zh-Hans': '¶{n} 的中文一栏没有中文。',
      'zh-Hant': '¶{n} 的中文一欄沒有中文。',
    },
  },
  find: ({ transcript, paragraphs }) =>
    paragraphs.flatMap(({ paragraph }): Found[] => {
      const { source, translation } = paragraph
      const places = { n: String(paragraph.n) }
      const from = source && hasChinese(source.text) ? shareOfChinese(source.text) : null
      if (source && from && transcript.sourceLang === 'en' && from.letters >= FEWEST_LETTERS && from.share > MOSTLY) {
        return [
          {
            says: 'source',
            values: places,
            paragraph,
            marks: [{ paragraph: paragraph.id, side: 'source' as const, start: 0, end: source.text.length }],
          },
        ]
      }
      const to = translation && !hasChinese(translation.text) ? shareOfChinese(translation.text) : null
      if (
        !translation ||
        !to ||
        to.share > 0 ||
        to.letters < FEWEST_LETTERS ||
        !/(?:^|\s)[a-z]{2,}/.test(translation.text)
      )
        return []
      if (source && sameWords(source.text, translation.text)) return []
      return [
        {
          says: 'translation',
          values: places,
          paragraph,
          marks: [{ paragraph: paragraph.id, side: 'translation' as const, start: 0, end: translation.text.length }],
        },
      ]
    }),
}
