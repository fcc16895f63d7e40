import { lettersOf } from '../../text/letters-of.ts'
import { isEcho } from '../../text/echo.ts'
import type { Rule } from '../rule.ts'

/** Shortest source that a translation can be said to repeat at its beginning. */
const SHORTEST = 20

/** A look at the first letters spares the rest. */
function sameBeginning(a: string, b: string): boolean {
  return lettersOf(a.slice(0, 12)).startsWith(lettersOf(b.slice(0, 6)))
}

/** Names and codes alone are the same in every language: `Mark Mahaney, Evercore.` */
function hasWords(text: string): boolean {
  return /(?:^|\s)[a-z]{2,}/.test(text)
}

export const translationEcho: Rule = {
  name: 'translation-echo',
  severity: 'warning',
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ paragraph }) => {
      const { source, translation } = paragraph
      if (!source || !translation || !sameBeginning(source.text, translation.text) || !hasWords(source.text)) return []
      const [from, to] = [lettersOf(source.text), lettersOf(translation.text)]
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
