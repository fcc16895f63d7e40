import type { Mark, Rule } from '../rule.ts'
import { foreignCharacters } from '../evidence/script-characters.ts'

/** Share of paragraphs from which the call itself is taken to be in the other script, and told once. */
const MOST = 0.3
const FEWEST_PARAGRAPHS = 5
const SHOWN = 12

export const scriptMixed: Rule = {
  name: 'script-mixed',
  severity: 'warning',
  find: ({ pairs, chinese }) => {
    if (chinese === null) return []
    const mixed = pairs.flatMap(({ paragraph, translation }) => {
      const characters = foreignCharacters(translation.text, chinese)
      return characters.length === 0 ? [] : [{ paragraph, translation, characters }]
    })
    const script =
      chinese === 'zh-Hant'
        ? { en: 'Traditional', 'zh-Hans': '繁体', 'zh-Hant': '繁體' }
        : { en: 'Simplified', 'zh-Hans': '简体', 'zh-Hant': '簡體' }
    const first = mixed[0]
    if (first && mixed.length >= FEWEST_PARAGRAPHS && mixed.length > MOST * pairs.length) {
      return [
        {
          says: 'call',
          values: {
            script,
            paragraphs: String(mixed.length),
            characters: listed(mixed.flatMap(({ characters }) => characters)),
          },
          paragraph: null,
          marks: [],
          line: first.translation.line,
        },
      ]
    }
    return mixed.map(({ paragraph, characters }) => ({
      says: 'some',
      values: { script, characters: listed(characters) },
      paragraph,
      marks: characters.map(({ at }): Mark => ({
        paragraph: paragraph.id,
        side: 'translation',
        start: at,
        end: at + 1,
      })),
      actual: listed(characters),
    }))
  },
}

function listed(characters: { character: string }[]): string {
  return [...new Set(characters.map(({ character }) => character))].slice(0, SHOWN).join('')
}
