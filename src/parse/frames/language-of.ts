import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Language } from './language-words.ts'

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
