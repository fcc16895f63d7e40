import type { Rule } from '../rule.ts'
import { acceptedOf, countOf, forbiddenOf, owedToOthers } from '../evidence/term-mentions.ts'

export const termWrong: Rule = {
  name: 'term-wrong',
  severity: 'warning',
  title: { en: 'A term is translated as something else', 'zh-Hans': '术语误译', 'zh-Hant': '術語誤譯' },
  why: {
    en:
      'The rendering is a term of its own with another meaning: operating income rendered as 營業收入 is revenue. The ' +
      'figure beside it is right and says the wrong thing.',
    'zh-Hans': '这个译法本身是另一个术语：把营业利润译成“营业收入”，旁边的数字没错，说的却是另一件事。',
    'zh-Hant': '這個譯法本身是另一個術語：把營業利益譯成「營業收入」，旁邊的數字沒錯，說的卻是另一件事。',
  },
  mend: {
    en:
      'Use one of the renderings in content/glossary.yaml. If the rendering is right here, take it off the ' +
      'forbidden ones or accept the problem in content/checks.yaml.',
    'zh-Hans':
      '改用 content/glossary.yaml 列出的译法。若此处译得对，把它从 forbidden 中删去，或在 content/checks.yaml 接受此问题。',
    'zh-Hant':
      '改用 content/glossary.yaml 列出的譯法。若此處譯得對，把它從 forbidden 中刪去，或在 content/checks.yaml 接受此問題。',
  },
  messages: {
    wrong: {
      en: '“{term}” is rendered as “{actual}”, which means something else; expected is {expected}.',
      'zh-Hans': '“{term}”译成了“{actual}”，含义不符；应为{expected}。',
      'zh-Hant': '「{term}」譯成了「{actual}」，含義不符；應為{expected}。',
    },
  },
  find: (call) =>
    call.terms().flatMap((found) =>
      [...found.mentions].flatMap(([entry, mentions]) => {
        const accepted = acceptedOf(call, entry)
        if (entry.check === false) return []
        const unserved = mentions.length - countOf(found.renderings, accepted)
        const wrong = forbiddenOf(call, entry)
          .flatMap((word) => {
            const places = found.renderings.get(word) ?? []
            return places.slice(0, Math.max(0, places.length - owedToOthers(call, found, entry, word)))
          })
          .slice(0, Math.max(0, unserved))
        return wrong.map((place, index) => {
          const { pair } = found
          const mention = mentions[index] ?? mentions[0]
          return {
            says: 'wrong',
            values: { term: entry.term, actual: place.value, expected: accepted.slice(0, 2).join(' / ') },
            paragraph: pair.paragraph,
            marks: [
              { paragraph: pair.paragraph.id, side: 'translation' as const, start: place.start, end: place.end },
              ...(mention
                ? [{ paragraph: pair.paragraph.id, side: 'source' as const, start: mention.start, end: mention.end }]
                : []),
            ],
            actual: place.value,
            expected: accepted[0] ?? null,
          }
        })
      }),
    ),
}
