import { hasChinese } from '../../text/chinese/has-chinese.ts'
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
