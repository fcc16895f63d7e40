import { convertName } from '../../../../src/script/convert.ts'
import type { ChineseLang } from '../../../../src/model/transcript.ts'
import type { BothTongues, InventedPerson } from '../calls/spoken-call.ts'
import type { Layout } from '../choices/choices.ts'

const OPERATORS: Record<Layout['operator'], BothTongues> = {
  caozuoyuan: { en: 'Operator', zh: '操作员' },
  jiexianyuan: { en: 'Operator', zh: '接线员' },
  zhuchiren: { en: 'Operator', zh: '主持人' },
  'huiyi-zhuchiren': { en: 'Operator', zh: '会议主持人' },
  huawuyuan: { en: 'Operator', zh: '话务员' },
  untranslated: { en: 'Operator', zh: 'Operator' },
  coordinator: { en: 'Conference Coordinator', zh: '会议协调员' },
  moderator: { en: 'Moderator', zh: '主持人' },
}

/** The person with the names that the layout gives, in the script of the call. @param from the script of the given names */
export function namedFor(person: InventedPerson, layout: Layout, from: ChineseLang, to: ChineseLang): InventedPerson {
  const { en, zh } = person.part === 'operator' ? OPERATORS[layout.operator] : { en: person.name, zh: person.zh }
  const inScript = (text: string, simplified: ChineseLang = from): string => convertName(text, simplified, to)
  const both = (words: BothTongues | null): BothTongues | null => words && { en: words.en, zh: inScript(words.zh) }
  const latin = layout.names === 'latin' && person.part !== 'operator'
  return {
    ...person,
    name: en,
    zh: zh === null || latin ? null : inScript(zh, person.part === 'operator' ? 'zh-Hans' : from),
    role: both(person.role),
    firm: both(person.firm),
  }
}

/** The name in a language; the Latin one where the translation leaves it. */
export function nameIn({ name, zh }: InventedPerson, tongue: 'en' | 'zh'): string {
  return tongue === 'zh' ? (zh ?? name) : name
}

/** Family names of two characters among the people of the calls. */
const LONG_SURNAME = /^(?:欧阳|歐陽|田中|佐藤)/

/** `Mr. Lee` and `李先生`: some are `Ms.`. The operator keeps the name. */
export function titled(person: InventedPerson, tongue: 'en' | 'zh'): string {
  if (person.part === 'operator') return nameIn(person, tongue)
  const ms = person.name.length % 2 === 0
  const surname =
    person.name
      .replace(/ Jr\.$/, '')
      .split(' ')
      .at(-1) ?? person.name
  if (tongue === 'en' || person.zh === null) return `${ms ? 'Ms.' : 'Mr.'} ${surname}`
  const chinese = /·/.test(person.zh)
    ? (person.zh.split('·').at(-1) ?? person.zh)
    : (LONG_SURNAME.exec(person.zh)?.[0] ?? person.zh.slice(0, 1))
  return `${chinese}${ms ? '女士' : '先生'}`
}

/** First letters of the words; where two have the same, more of the last word. */
export function initials(person: InventedPerson, all: readonly InventedPerson[]): string {
  const short = (one: InventedPerson, more: number): string => {
    const words = one.name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
    return words
      .map((word, at) => word.slice(0, at === words.length - 1 ? 1 + more : 1))
      .join('')
      .toUpperCase()
  }
  const twins = (more: number): boolean =>
    all.some((one) => one !== person && one.part !== 'operator' && short(one, more) === short(person, more))
  return short(person, [0, 1, 2, 3].find((more) => !twins(more)) ?? 4)
}
