import type { ChineseLang } from '../../model/transcript.ts'
import { chineseScript } from '../../text/chinese/chinese-script.ts'
import { hasChinese } from '../../text/chinese/has-chinese.ts'
import type { Display } from '../chinese-display.ts'

/**
 * What somebody of the desk writes (a reason, a remark), in the script of the page: nobody says in which one it is.
 * @param display how a script is shown in another
 */
export function editorsWords(
  text: string,
  to: ChineseLang,
  display: (from: ChineseLang, to: ChineseLang) => Display,
): string {
  if (!hasChinese(text)) return text
  const from = chineseScript([text])
  if (from === to) return text
  const shown = (chinese: string): string => display(from, to)([chinese]).join('')
  // What is English and quotes Chinese keeps its own signs.
  return matchCount(/[a-z]/gi, text) > 2 * matchCount(HAN, text) ? text.replaceAll(RUN, shown) : shown(text)
}

const HAN = /\p{Script=Han}/gu
const RUN = /\p{Script=Han}+/gu

function matchCount(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
