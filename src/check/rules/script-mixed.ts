import type { Mark, Rule } from '../rule.ts'
import { foreignCharacters } from '../evidence/script-characters.ts'

/** Share of paragraphs from which the call itself is taken to be in the other script, and told once. */
const MOST = 0.3
const FEWEST_PARAGRAPHS = 5
const SHOWN = 12

export const scriptMixed: Rule = {
  name: 'script-mixed',
  severity: 'warning',
  title: { en: 'Simplified and Traditional are mixed', 'zh-Hans': '简繁混用', 'zh-Hant': '簡繁混用' },
  why: {
    en: 'A character of the other script stands in the text. It is a slip, and a search in one script misses it.',
    'zh-Hans': '文中夹有另一种字形的字，多为疏漏，用一种字形搜索会漏掉它。',
    'zh-Hant': '文中夾有另一種字形的字，多為疏漏，用一種字形搜尋會漏掉它。',
  },
  mend: {
    en: 'Mend the seed. If the whole call is in the other script, say so in content/calls/ (translation: lang).',
    'zh-Hans': '改正 seeds 的文件；若全文其实是另一种字形，在 content/calls/ 写明（translation: lang）。',
    'zh-Hant': '改正 seeds 的檔案；若全文其實是另一種字形，在 content/calls/ 寫明（translation: lang）。',
  },
  messages: {
    some: {
      en: '{script} text holds characters of the other script: {characters}.',
      'zh-Hans': '{script}文字里夹有另一种字形：{characters}。',
      'zh-Hant': '{script}文字裡夾有另一種字形：{characters}。',
    },
    call: {
      en:
        '{paragraphs} paragraphs of this {script} call hold characters of the other script, for example ' +
        '{characters}.',
      'zh-Hans': '本场（{script}）有 {paragraphs} 段夹有另一种字形，例如 {characters}。',
      'zh-Hant': '本場（{script}）有 {paragraphs} 段夾有另一種字形，例如 {characters}。',
    },
  },
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
