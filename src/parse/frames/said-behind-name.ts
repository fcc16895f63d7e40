import { prefix } from '../labels/prefix.ts'

/** `ANN LEE. ` before a text. */
const CAPITALS =
  /^(?:[\p{Lu}'’-]{2,40}|\p{Lu}\.|(?:MR|MS|MRS|DR)\.)(?: (?:[\p{Lu}'’-]{2,40}|\p{Lu}\.|[JS]R\.?)){0,8}\. /u

/**
 * What stands behind a name, `ANN LEE. [EN] Thank you.`, `Ann Lee (CFO): Original: Thank you.`; whether it is one, the text
 * as a whole must tell.
 * @returns `null` where no name stands before it, or nothing behind it
 */
export function saidBehindName(text: string): string | null {
  const capitals = CAPITALS.exec(text)?.[0].length
  const said = capitals === undefined ? prefix(text)?.rest : text.slice(capitals)
  return said === undefined || said === '' ? null : said
}

/** A word for a language, for an original or for its translation, with its colon. */
export const NAMED_TAG = '(?:[中英原译譯]文?|翻[译譯]|EN|ZH|CN|English|Chinese|Translation)\\s*[:：]'

/**
 * The tag of the second language within a line: `Thank you. 中文：谢谢。`, `谢谢。【译】Thank you.` Without brackets it stands
 * behind the end of a sentence; behind a name it is the first one.
 */
export const INNER_TAG = `(?:[【[(（](?:[译譯中英原]文?|EN|ZH|CN)[】\\])）]\\s*[:：]?|(?<=[.?!。！？”"…]\\s*)${NAMED_TAG})`

const INSIDE = new RegExp(`(?<=\\S)\\s*${INNER_TAG}`, 'u')

/** What stands before the tag of the second language; the whole text where it has none. */
export function beforeInnerTag(text: string): string {
  const at = INSIDE.exec(text)?.index ?? -1
  return at <= 0 ? text : text.slice(0, at)
}
