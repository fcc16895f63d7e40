/** A file name that says which of the two languages is in the file. */
export interface TaggedName {
  /** The name without language and ending: the id of the call. */
  id: string
  lang: 'en' | 'zh'
}

const ENGLISH = 'en|eng|english'
const CHINESE = 'zh|zho|chi|cn|chs|cht|chinese'
const TAGGED = new RegExp(`^(?<id>.+)[.](?:(?<en>${ENGLISH})|${CHINESE})(?:[-_][a-z]{2,4})?$`, 'i')

/** Reads `<id>.en` and `<id>.zh`, also `<id>.zh-Hant`, `<id>.en-US`; `null` where the name says nothing. */
export function taggedName(stem: string): TaggedName | null {
  const { id, en } = TAGGED.exec(stem)?.groups ?? {}
  return id === undefined ? null : { id, lang: en === undefined ? 'zh' : 'en' }
}
