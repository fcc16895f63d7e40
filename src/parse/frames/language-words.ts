import { hasChinese } from '../../text/chinese/has-chinese.ts'

/** The two languages of a seed. */
export type Language = 'english' | 'chinese'

const ENGLISH = /^(?:en(?:[-_][a-z]{2})?|eng|english|英|英文|英[语語]|英文原文|us|uk|🇺🇸|🇬🇧|🇺🇸🇬🇧)$/iu
const CHINESE =
  /^(?:cn|chn|tw|hk|chi|chs|cht|zh(?:[-_]?(?:cn|tw|hk|sg|hans|hant)){0,2}|chinese|mandarin|中|中文(?:[简簡繁][体體])?|[汉漢][语語]?|[国國][语語]|[简簡][体體](?:中文)?|繁[体體](?:中文)?|中文[译譯]文|中[译譯]|🇨🇳|🇹🇼|🇭🇰)$/iu

/** Words of a translation: the original is English, what is made of it Chinese, unless the texts show the reverse. */
const ORIGINAL = /^(?:source|src|original(?: text)?|原文|原)$/iu
const TRANSLATED = /^(?:translation|translated|target|tgt|[译譯]文|[译譯]|翻[译譯]|中文翻[译譯])$/iu

/** The language that a tag names by its words; `null` where it names none. */
export function namedLanguage(tag: string): Language | null {
  const core = tag.replace(/\s*[（(](.+)[)）]$/u, '$1')
  if (ENGLISH.test(core)) return 'english'
  if (CHINESE.test(core)) return 'chinese'
  if (ORIGINAL.test(core)) return 'english'
  return TRANSLATED.test(core) ? 'chinese' : null
}

/** Whether a tag says only that a text is the original or its translation; which language that is the texts show. */
export function isOriginalOrTranslation(core: string): boolean {
  return ORIGINAL.test(core) || TRANSLATED.test(core)
}

/** Small English words: names and products in Chinese text have none. */
const WORDS = /\b[a-z]{2,}\b/g

/** Cheap to look for: English text has nothing of this range, so that most lines are done with it. */
const MAYBE_CHINESE = /[\u2e80-\uffff]/
const CHINESE_MARK = /[、。「-】！（），．：；？]/u

/** From this many English words on Chinese punctuation alone does not make a text Chinese. */
const FEW_WORDS = 4

/** The language of a text by its characters; `null` where it has no letters. English may quote Chinese words. */
export function languageOf(text: string): Language | null {
  if (!MAYBE_CHINESE.test(text)) return /\p{L}/u.test(text) ? 'english' : null
  if (!hasChinese(text)) {
    const words = text.match(WORDS)?.length ?? 0
    if (words >= FEW_WORDS) return 'english'
    return CHINESE_MARK.test(text) ? 'chinese' : /\p{L}/u.test(text) ? 'english' : null
  }
  const han = text.match(/(?!丨)\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(WORDS)?.length ?? 0
  return words > 4 * han + 4 ? 'english' : 'chinese'
}
