import type { Side } from './voice-groups.ts'

/** What a tag before a text says about it. */
export interface LanguageTag {
  /** The language, or which of the two it is: the tag may say either. */
  says: Side | 'original' | 'translation'
  /** The number that stands in or before the tag, or `null`. */
  number: number | null
  /** What follows on the line; empty where the tag stands alone. */
  rest: string
}

const TAGS: readonly (readonly [LanguageTag['says'], string])[] = [
  ['english', 'en|eng|english|英|英文|英语|英語'],
  ['chinese', 'zh(?:[-_ ]?(?:cn|tw|hk|hans|hant))?|cn|chs|cht|chi|chinese|中|中文|汉语|漢語|简体|簡體|繁体|繁體|简体中文|繁體中文|华语|華語'],
  ['original', 'original|source|src|原|原文|英文原文'],
  ['translation', 'translation|translated|target|tgt|trans|译|譯|译文|譯文|翻译|翻譯|中文翻译|中文翻譯|中译|中譯|中文译文|中文譯文'],
]
const WORD = TAGS.map(([name, words]) => `(?<${name}>${words})`).join('|')
const NUMBER = '\\s*[-_.:#]?\\s*(?<number>\\d{1,5})?\\s*'

/** `3.`, `(3)`, `#3`, `- ` before the tag, and marks of headings and lists. */
const BEFORE = '^(?:[>#*\\-•]{1,6}\\s*)?(?:[[(#]?(?<before>\\d{1,5})[\\]).、:]*\\s*)?'

/** In brackets, between asterisks, with a colon or bar behind it, or alone on its line: a word before others is no tag. */
const FORMS = [
  `[[【［(（<《]\\s*(?:${WORD})${NUMBER}[\\]】］)）>》]\\**\\s*[:：|]?`,
  `\\*{1,3}\\s*(?:${WORD})${NUMBER}[:：]?\\s*\\*{1,3}\\s*[:：|]?`,
  `(?:${WORD})${NUMBER}(?:[:：|｜]|$)`,
].map((form) => new RegExp(`${BEFORE}${form}\\s*(?<rest>.*)$`, 'isu'))

/** Characters within which a tag ends. */
const REACH = 40
/** Longest tag on a line of its own without any marks, in characters. */
const LONGEST_ALONE = 20
const MAYBE = /[[【［(（<《*:：|｜]/

/** Reads a tag at the beginning of a line: `[EN]`, `[中] 3`, `【译文】`, `**ZH**`, `3. EN:`; `null` where there is none. */
export function languageTag(text: string): LanguageTag | null {
  const near = text.slice(0, REACH)
  if (!MAYBE.test(near) && text.length > LONGEST_ALONE) return null
  for (const form of FORMS) {
    const groups = form.exec(near)?.groups
    if (!groups) continue
    const says = TAGS.map(([name]) => name).find((name) => groups[name] !== undefined)
    if (says === undefined) continue
    const number = groups['number'] ?? groups['before']
    const rest = text.slice(near.length - (groups['rest']?.length ?? 0))
    return { says, number: number === undefined ? null : Number(number), rest: rest.trim() }
  }
  return null
}
