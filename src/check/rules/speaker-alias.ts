import type { Speaker } from '../../model/transcript.ts'
import { nameParts, sameGiven } from '../../parse/labels/person-name.ts'
import { listed } from '../localised.ts'
import type { Rule } from '../rule.ts'

export const speakerAlias: Rule = {
  name: 'speaker-alias',
  severity: 'info',
  title: {
    en: 'One speaker under several names',
    'zh-Hans': '同一发言人有几个名字',
    'zh-Hant': '同一發言人有幾個名字',
  },
  why: {
    en:
      'Ron and Ronald Josey are one person. Where they are not taken for one, turns and shares of words are ' +
      'counted apart.',
    'zh-Hans': 'Ron Josey 与 Ronald Josey 是同一人。若未合并，发言次数与篇幅会分开计算。',
    'zh-Hant': 'Ron Josey 與 Ronald Josey 是同一人。若未合併，發言次數與篇幅會分開計算。',
  },
  mend: {
    en: 'Nothing, where the names were merged rightly. Else give the right name in content/calls/ (speakers).',
    'zh-Hans': '合并正确则无需处理；否则在 content/calls/ 的 speakers 里写明。',
    'zh-Hant': '合併正確則無需處理；否則在 content/calls/ 的 speakers 裡寫明。',
  },
  messages: {
    merged: {
      en: '{name} is also called {others}; they are taken for one person.',
      'zh-Hans': '{name} 又作 {others}，已按同一人处理。',
      'zh-Hant': '{name} 又作 {others}，已按同一人處理。',
    },
    apart: {
      en: '{name} and {others} look like one person and are kept apart.',
      'zh-Hans': '{name} 与 {others} 像是同一人，目前分开处理。',
      'zh-Hant': '{name} 與 {others} 像是同一人，目前分開處理。',
    },
  },
  find: ({ transcript: { speakers, turns } }) =>
    speakers.flatMap((speaker, index) => {
      const twin = speakers.slice(index + 1).find((other) => looksSame(speaker, other))
      if (speaker.aliases.length === 0 && !twin) return []
      return [
        {
          says: twin ? 'apart' : 'merged',
          values: { name: speaker.name, others: twin ? twin.name : listed(speaker.aliases) },
          paragraph: null,
          marks: [],
          line: turns.find((turn) => turn.speaker === speaker.id)?.line ?? null,
          actual: twin ? twin.name : speaker.aliases.join(', '),
          expected: speaker.name,
        },
      ]
    }),
}

function looksSame(one: Speaker, other: Speaker): boolean {
  const [a, b] = [nameParts(one.name), nameParts(other.name)]
  return a.family !== '' && a.family === b.family && sameGiven(a.given, b.given)
}
