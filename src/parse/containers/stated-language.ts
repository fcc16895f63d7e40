import { hasChinese } from '../../text/chinese/has-chinese.ts'

const NAMES: Readonly<Record<string, string>> = { english: 'en', chinese: 'zh', mandarin: 'zh', cantonese: 'yue' }
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

/** The tag (BCP 47) of a language as a container states it, by tag or name; `undefined` where it is none. */
export function languageTag(stated: string | undefined): string | undefined {
  const word = stated?.trim() ?? ''
  return NAMES[word.toLowerCase()] ?? (TAG.test(word) ? word.replaceAll('_', '-') : undefined)
}

/** The language that a whole file states, for a text of it; `undefined` where its script contradicts: files hold two. */
export function statedLanguage(lang: string | undefined, text: string): string | undefined {
  if (lang === undefined) return undefined
  const chinese = /^(?:zh|yue|cmn)\b/i.test(lang)
  return chinese === hasChinese(text) ? lang : undefined
}
